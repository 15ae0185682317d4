import { IsIn, IsUUID } from 'class-validator';
import { handovers, type Handover } from './signing-code.entity.js';

/** How the code reaches the patient. */
export class IssueSigningCodeDto {
  /** `paper`: printed and handed over. `telephone`: told to the patient at the number in their record. */
  @IsIn(handovers)
  handedBy: Handover;
}

/** A code of the patient's own. */
export class SigningCodeDto extends IssueSigningCodeDto {
  /** Id of the code. */
  @IsUUID()
  id: string;

  /**
   * The code, shown this once. Whoever issued it cannot use it: a colleague hands the device over.
   * @example "K7QMV-2XHPD"
   */
  code: string;

  /** Until when it can be used; once. */
  expiresAt: Date;
}
