import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { languages, type Language } from '../../core/language/languages.js';

/** A one-time code that staff hand over, on paper or in person: it opens an account or links a patient record. */
export class InvitationDto {
  /** Id of the invitation. */
  id: string;

  /** Until when it can be redeemed: 72 hours from its making. */
  expiresAt: Date;

  /**
   * The code to hand over; only in the answer that makes the invitation, null ever after.
   * @example "riverside-7KQ2-9XMB-4HTD-WZ3N-60VC"
   */
  code: string | null;

  /**
   * True: an administrator asked for it, and there is no code until a second person confirms, who then hands it over:
   * somebody on the care team, or another administrator.
   */
  awaitsConfirmation: boolean;
}

/** What the invited person sends. */
export class RedeemInvitationDto {
  /**
   * The code from the invitation: the short name of the organisation and five groups of four. Spaces, hyphens and small letters make no
   * difference, and O, I and L are read as 0 and 1.
   */
  @IsString()
  @MaxLength(200)
  code: string;

  /**
   * The password to sign in with from now on: 15 to 256 characters, a sentence is fine. Somebody who has an account in
   * the organisation already gives the password of that account, and so does whoever has lost what shows their one-time codes.
   */
  @IsString()
  @MaxLength(256)
  password: string;

  /** The name others see, 1 to 120 characters, if it should differ from the one in the invitation. For new accounts. */
  @IsOptional()
  @Length(1, 120)
  @Matches(/\S/, { message: 'displayName must not be blank' })
  displayName?: string;

  /**
   * The language they would like to be spoken to in, which they can change at any time. Left out, or where they have chosen one before,
   * it stays as it is.
   */
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

/** What the person signs in with from now on. */
export class RedemptionDto {
  /** Their account. */
  accountId: string;

  /**
   * The short name of the organisation.
   * @example "riverside"
   */
  tenant: string;

  /** Their e-mail address. */
  email: string;

  /** The name others see. */
  displayName: string;

  /** Their patient record, if the account is linked to one. */
  patientId: string | null;
}
