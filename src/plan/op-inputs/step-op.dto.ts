import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { OwnerInputDto } from '../document/owner.dto.js';
import { StepDto } from '../document/step.dto.js';
import { stepOutcomes, type StepOutcome } from '../document/step.entity.js';

/** Add a step to a goal. */
export class StepAddDto extends PickType(StepDto, ['description', 'goalId']) {
  /** The kind of change. */
  @IsIn(['step.add'])
  op: 'step.add';

  /** In a counter-proposal: the step that the other side suggested. */
  @IsOptional()
  @IsUUID()
  stepId?: string;

  /** Who does it. */
  @ValidateNested()
  @Type(() => OwnerInputDto)
  owner: OwnerInputDto;

  /** By when, as YYYY-MM-DD. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'dueDate must be a date such as 2027-03-03' })
  dueDate?: string | null;
}

class StepChanges extends PickType(StepDto, ['description', 'dueDate']) {}

/** Change the wording, owner or due date of a step. */
export class StepReviseDto extends PartialType(StepChanges) {
  /** The kind of change. */
  @IsIn(['step.revise'])
  op: 'step.revise';

  /** The step. */
  @IsUUID()
  stepId: string;

  /** Who does it from now on. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  owner?: OwnerInputDto;
}

/** Put the steps of a goal in another order. */
export class StepReorderDto {
  /** The kind of change. */
  @IsIn(['step.reorder'])
  op: 'step.reorder';

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** Every open step of the goal, each once, the first first. */
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  stepIds: string[];
}

/** Take a step as done, or take it out. To do a step needs no proposal. */
export class StepEndDto {
  /** The kind of change. */
  @IsIn(['step.end'])
  op: 'step.end';

  /** The step. */
  @IsUUID()
  stepId: string;

  /** Done (`completed`) or taken out (`cancelled`). */
  @IsIn(stepOutcomes)
  outcome: StepOutcome;

  /** Why, up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}

/** Stored in a proposal: a step to add. */
export class StepAddOpDto extends PickType(StepDto, ['goalId', 'description', 'owner', 'dueDate']) {
  /** The kind of change. */
  @IsIn(['step.add'])
  op: 'step.add';

  /** The id that the step has from now on; a counter-proposal refers to it. */
  stepId: string;
}

/** Stored in a proposal: what should change in a step. Fields that stay are absent. */
export class StepReviseOpDto extends StepReviseDto {}

/** Stored in a proposal: another order. */
export class StepReorderOpDto extends StepReorderDto {}

/** Stored in a proposal: a step to end. */
export class StepEndOpDto extends StepEndDto {}
