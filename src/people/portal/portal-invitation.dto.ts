import { IsEmail, MaxLength } from 'class-validator';
import { InvitationDto } from '../../organisation/accounts/invitation.dto.js';
import { TypedAsRead } from '../../core/text/typed-fields.js';

/** An invitation of a patient to the portal. */
export class PortalInvitationDto extends InvitationDto {
  /**
   * How the patient asks to be reached (45 CFR 164.522(b)): hand the code over so, and in no other way. None: as usual.
   * @example ["Reach them by post: PO box 117, Riverside."]
   */
  reachBy: string[];
}

/** Whom to hand the invitation to. */
export class InviteToPortalDto {
  /**
   * The e-mail address the patient will sign in with.
   * @example "alex@example.org"
   */
  @TypedAsRead()
  @IsEmail()
  @MaxLength(254)
  email: string;
}
