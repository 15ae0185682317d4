import { PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { OwnerInputDto } from '../document/owner.dto.js';
import { InterventionDto } from '../document/intervention.dto.js';
import { interventionOutcomes, type InterventionOutcome } from '../document/intervention.entity.js';

const open = ['description', 'frequency', 'durationWeeks', 'requiresConsent'] as const;

class OpenContent extends PartialType(PickType(InterventionDto, open)) {}

/** Add help that serves a goal. */
export class InterventionAddDto extends OpenContent {
  /** The kind of change. */
  @IsIn(['intervention.add'])
  op: 'intervention.add';

  /** In a counter-proposal: the intervention that the other side suggested. */
  @IsOptional()
  @IsUUID()
  interventionId?: string;

  /** The goal it serves. */
  @IsUUID()
  goalId: InterventionDto['goalId'];

  /** What kind of help. */
  @IsIn(['therapy', 'medication_management', 'technique', 'social_support', 'peer_support'])
  type: InterventionDto['type'];

  /** What it is called, 1 to 120 characters. */
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title: string;

  /** Who sees to it. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  responsible?: OwnerInputDto | null;

  /**
   * True: labelled as about substance use from the start, and so kept back before it is agreed to as well. A counter-proposal to
   * what is labelled is labelled too.
   */
  @IsOptional()
  @IsBoolean()
  substanceUse?: boolean;
}

/** Change an intervention. */
export class InterventionReviseDto extends PartialType(
  PickType(InterventionDto, [...open, 'type', 'title']),
) {
  /** The kind of change. */
  @IsIn(['intervention.revise'])
  op: 'intervention.revise';

  /** The intervention. */
  @IsUUID()
  interventionId: string;

  /** Who sees to it from now on. */
  @IsOptional()
  @ValidateNested()
  @Type(() => OwnerInputDto)
  responsible?: OwnerInputDto | null;
}

/** End an intervention: it has done its part, or it stops. */
export class InterventionEndDto {
  /** The kind of change. */
  @IsIn(['intervention.end'])
  op: 'intervention.end';

  /** The intervention. */
  @IsUUID()
  interventionId: string;

  /** It has done its part (`completed`), or it stops (`stopped`). */
  @IsIn(interventionOutcomes)
  outcome: InterventionOutcome;

  /** Why, up to 500 characters; needed when it stops. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}

/** Stored in a proposal: an intervention to add. */
export class InterventionAddOpDto extends PickType(InterventionDto, [
  ...open,
  'goalId',
  'type',
  'title',
  'responsible',
]) {
  /** The kind of change. */
  @IsIn(['intervention.add'])
  op: 'intervention.add';

  /** The id that it has from now on; a counter-proposal refers to it. */
  interventionId: string;

  /** True: labelled as about substance use from the start. Absent where it is not. */
  substanceUse?: boolean;
}

/** Stored in a proposal: what should change in an intervention. Fields that stay are absent. */
export class InterventionReviseOpDto extends InterventionReviseDto {}

/** Stored in a proposal: an intervention to end. */
export class InterventionEndOpDto extends InterventionEndDto {}
