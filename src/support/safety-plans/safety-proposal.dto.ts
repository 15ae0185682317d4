import { ApiExtraModels, ApiProperty, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { eitherOf } from '../../plan/proposal-content/ops.dto.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { SafetyOpsDto, storedSafetyOps, type SafetyOp } from '../safety-plan-document/safety-ops.dto.js';
import { SafetyPlanDto } from '../safety-plan-document/safety-plan.dto.js';
import { safetyProposalStates, type SafetyProposalState } from './safety-proposal-states.js';

/** Something that the care team suggests for a safety plan, or has put there in an emergency. */
@ApiExtraModels(...Object.values(storedSafetyOps))
export class SafetyProposalDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Where it is. `lapsed`: nobody answered in time, and it counts no more. */
  @IsIn(safetyProposalStates)
  state: SafetyProposalState;

  /** True: it shows in the safety plan while it is open, marked as not co-agreed. */
  inEmergency: boolean;

  /** The revision of the safety plan that it was made on. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  baseRevision: number;

  /** What should change. */
  @ApiProperty({ type: 'array', items: eitherOf(storedSafetyOps) })
  ops: readonly SafetyOp[];

  /** Why. */
  rationale: string | null;

  /** Whether it is about substance use: then only those see it to whom that class is open. */
  substanceUse: boolean;

  /** Who suggested it. */
  proposedBy: PersonDto;

  /** When. */
  proposedAt: Date;

  /** When it goes by itself. */
  lapsesAt: Date;

  /** When it was answered, or taken back; null: not yet. */
  answeredAt: Date | null;

  /** What was said with a no; nobody has to say anything. */
  reason: string | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class SafetyProposalPageDto extends PageOf(SafetyProposalDto) {}

/** What the care team suggests. The patient answers. */
export class ProposeForSafetyPlanDto extends SafetyOpsDto {
  /** The revision of the safety plan that you read before. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  baseRevision: number;

  /**
   * Why, for the patient to read; up to 500 characters.
   * @example "You told me that the garden helps"
   */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'rationale must not be blank' })
  rationale?: string | null;

  /** Where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** What the care team puts there in an emergency, alone. */
export class EditInEmergencyDto extends PickType(ProposeForSafetyPlanDto, [
  'ops',
  'baseRevision',
  'keepWording',
]) {
  /**
   * Why it cannot wait, for the patient to read; 1 to 500 characters.
   * @example "You were not able to talk, and this number was wrong"
   */
  @Length(1, 500)
  @Matches(/\S/, { message: 'rationale must not be blank' })
  rationale: string;

  /** Within how many days you talk about it, 1 to 14; 7 when left out. Then it goes by itself unless the patient agreed. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 14, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(14)
  discussWithinDays?: number;
}

/** A no. */
export class DeclineForSafetyPlanDto {
  /** A word about it, if you like; up to 500 characters. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;
}

/** A state that the safety plan has had. */
export class SafetyRevisionDto extends PickType(SafetyPlanDto, ['revision', 'sections', 'ifThen']) {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Who made it so: the patient’s side, by writing or by saying yes. */
  by: PersonDto;

  /** What was said yes to; null: the patient’s side wrote it. */
  proposalId: string | null;

  /** When. */
  recordedAt: Date;
}

export class SafetyRevisionPageDto extends PageOf(SafetyRevisionDto) {}
