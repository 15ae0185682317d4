import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ownerKinds, type OwnerKind } from './plan-element.dto.js';

/** Who does it: the patient, a member of the care team (accountId), or a support named in the plan (supportId). */
export class OwnerInputDto {
  /** Which of the three. */
  @IsIn(ownerKinds)
  kind: OwnerKind;

  /** The team member's account. */
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  /** The support. */
  @IsOptional()
  @IsUUID()
  supportId?: string | null;
}

/** Who does it. */
export class OwnerDto {
  /** The patient, a member of the care team, or a support named in the plan. */
  @IsIn(ownerKinds)
  kind: OwnerKind;

  /** The team member's account, or null. */
  accountId: string | null;

  /** The support, or null. */
  supportId: string | null;
}
