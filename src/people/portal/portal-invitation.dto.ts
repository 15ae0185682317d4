import { IsEmail, MaxLength } from 'class-validator';
import { TypedAsRead } from '../../core/text/typed-fields.js';

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
