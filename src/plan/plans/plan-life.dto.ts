import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';
import { PersonDto } from '../../core/person.dto.js';
import { planStatuses, requestedMoves, type PlanStatus, type RequestedMove } from '../document/plan-life.js';

/** One move in the life of a plan. */
export class PlanStatusChangeDto {
  /** Id of the change. */
  @IsUUID()
  id: string;

  /** What was done. `activate` comes with a signed version. */
  @IsIn(['activate', ...requestedMoves])
  move: 'activate' | RequestedMove;

  /** Where the plan was. */
  @IsIn(planStatuses)
  from: PlanStatus;

  /** Where it is since then. */
  @IsIn(planStatuses)
  to: PlanStatus;

  /** Why, 1 to 1000 characters. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string | null;

  /** Who did it. */
  changedBy: PersonDto;

  /** When. */
  changedAt: Date;
}

export class PlanStatusChangePageDto extends PageOf(PlanStatusChangeDto) {}

/** Holding, resuming or ending a plan. */
export class ChangePlanStatusDto {
  /**
   * `hold` and `resume` a plan in force; `complete` it; `end` it early; `void` one that should never have been there.
   * Both sides hold, resume and end; the care team completes and voids.
   */
  @IsIn(requestedMoves)
  move: RequestedMove;

  /** Why, 1 to 1000 characters: the other side reads it. */
  @Length(1, 1000)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason: string;

  /** Only for the clinician's side, where the texts hold words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}
