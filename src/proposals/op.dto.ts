import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested, Equals } from 'class-validator';
import { GoalDto, OwnWordsDto } from '../goals/goal.dto.js';
import { goalOutcomes, type GoalOutcome } from '../goals/goal.entity.js';

/** A sentence of the person's own. */
export class OwnWordsInputDto {
  /**
   * The words as they were said, 1 to 1000 characters.
   * @example "I want to get up in the morning again"
   */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** Only where staff write the words down: true says that the person dictated this sentence and confirmed it. */
  @IsOptional()
  @Equals(true)
  dictatedAndConfirmed?: true;
}

class GoalContentInput extends PickType(GoalDto, ['statement', 'lifeDomain', 'value', 'startDate', 'targetDate']) {}

/** Add a goal. */
export class GoalAddDto extends PartialType(PickType(GoalContentInput, ['statement', 'value', 'startDate', 'targetDate'])) {
  /** The kind of change. */
  @IsIn(['goal.add'])
  op: 'goal.add';

  /** In a counter-proposal: the goal that the other side suggested. It keeps its own words. */
  @IsOptional()
  @IsUUID()
  goalId?: string;

  /** The person's own sentence; without a `statement` it is the wording too. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnWordsInputDto)
  ownWords?: OwnWordsInputDto;

  /** The area of life it is about. */
  @IsIn(['health', 'home', 'purpose', 'community', 'relationships', 'self'])
  lifeDomain: GoalDto['lifeDomain'];
}

/** Change the wording, area, value or dates of a goal. */
export class GoalReviseDto extends PartialType(GoalContentInput) {
  /** The kind of change. */
  @IsIn(['goal.revise'])
  op: 'goal.revise';

  /** The goal. */
  @IsUUID()
  goalId: string;
}

/** End a goal: it was reached, or the two let it go. */
export class GoalEndDto {
  /** The kind of change. */
  @IsIn(['goal.end'])
  op: 'goal.end';

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** Reached (`completed`) or let go (`cancelled`). */
  @IsIn(goalOutcomes)
  outcome: GoalOutcome;

  /** Why, up to 500 characters; needed for a goal that is let go. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}

/** Stored in a proposal: a goal to add. */
export class GoalAddOpDto extends PickType(GoalDto, ['statement', 'lifeDomain', 'value', 'startDate', 'targetDate']) {
  /** The kind of change. */
  @IsIn(['goal.add'])
  op: 'goal.add';

  /** The id that the goal has from now on; a counter-proposal refers to it. */
  goalId: string;

  /** The person's own sentence, which stays as it is through every counter-proposal. */
  ownWords: OwnWordsDto | null;
}

/** Stored in a proposal: what should change in a goal. Fields that stay are absent. */
export class GoalReviseOpDto extends GoalReviseDto {}

/** Stored in a proposal: a goal to end. */
export class GoalEndOpDto extends GoalEndDto {}

/** What the discriminator `op` stands for, in what is sent … */
export const opInputs = { 'goal.add': GoalAddDto, 'goal.revise': GoalReviseDto, 'goal.end': GoalEndDto };
/** … and in what is stored. */
export const storedOps = { 'goal.add': GoalAddOpDto, 'goal.revise': GoalReviseOpDto, 'goal.end': GoalEndOpDto };
