import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { GoalDto, OwnWordsDto } from '../document/goal.dto.js';
import { goalOutcomes, lifeDomains, type GoalOutcome, type LifeDomain } from '../document/goal.entity.js';
import { stepOutcomes, type StepOutcome } from '../document/step.entity.js';

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

const content = ['statement', 'value', 'startDate', 'targetDate', 'objective', 'attainmentScale'] as const;

/** Add a goal. */
export class GoalAddDto extends PartialType(PickType(GoalDto, content)) {
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
  @IsIn(lifeDomains)
  lifeDomain: LifeDomain;

  /**
   * True: labelled as about substance use from the start, and so kept back before it is agreed to as well. A counter-proposal to
   * what is labelled is labelled too.
   */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** Change the wording, area, value, dates or measure of a goal. */
export class GoalReviseDto extends PartialType(PickType(GoalDto, [...content, 'lifeDomain'])) {
  /** The kind of change. */
  @IsIn(['goal.revise'])
  op: 'goal.revise';

  /** The goal. */
  @IsUUID()
  goalId: string;
}

/** Put the goals in another order. */
export class GoalReorderDto {
  /** The kind of change. */
  @IsIn(['goal.reorder'])
  op: 'goal.reorder';

  /** Every goal that has not ended, each once, the first first. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  goalIds: string[];
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

  /** What becomes of its open steps; needed when there are any. */
  @IsOptional()
  @IsIn(stepOutcomes)
  openSteps?: StepOutcome | null;
}

/** Stored in a proposal: a goal to add. */
export class GoalAddOpDto extends PickType(GoalDto, [...content, 'lifeDomain']) {
  /** The kind of change. */
  @IsIn(['goal.add'])
  op: 'goal.add';

  /** The id that the goal has from now on; a counter-proposal refers to it. */
  goalId: string;

  /** The person's own sentence, which stays as it is through every counter-proposal. */
  ownWords: OwnWordsDto | null;

  /** True: labelled as about substance use from the start. Absent where it is not. */
  substanceUse?: boolean;
}

/** Stored in a proposal: what should change in a goal. Fields that stay are absent. */
export class GoalReviseOpDto extends GoalReviseDto {}

/** Stored in a proposal: another order. */
export class GoalReorderOpDto extends GoalReorderDto {}

/** Stored in a proposal: a goal to end. */
export class GoalEndOpDto extends GoalEndDto {}
