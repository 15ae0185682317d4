import { IsEmail, IsIn, IsString, IsUUID, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { TypedAsRead, TypedKey } from '../../core/text/typed-fields.js';
import { PageOf } from '../../core/requests/page.js';
import { assurances, type Assurance } from './session.entity.js';

/** Who signs in, and where. */
export class SignInDto {
  /**
   * The short name of your organisation.
   * @example "riverside"
   */
  @TypedKey()
  @Matches(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
    message:
      'tenant must be the short name of the organisation: small letters, digits and hyphens, such as riverside',
  })
  tenant: string;

  /**
   * Your e-mail address in that organisation.
   * @example "alex@example.org"
   */
  @TypedAsRead()
  @IsEmail()
  @MaxLength(254)
  email: string;

  /**
   * Your password.
   * @example "seven quiet rivers at dawn"
   */
  @IsString()
  @Length(1, 1024)
  password: string;

  /**
   * Where the account asks for one: the six digits that your authenticator app shows, or one of your recovery codes.
   * @example "492039"
   */
  @ValidateIf((_, value) => value !== undefined)
  @TypedAsRead()
  @Matches(/^[0-9A-Za-z]([ -]?[0-9A-Za-z]){5,31}$/, {
    message: 'oneTimeCode must be six digits, or a recovery code',
  })
  oneTimeCode?: string;
}

/** One of your sessions. */
export class SessionDto {
  /** Id of the session. */
  @IsUUID()
  id: string;

  /** True: the session of this very request. */
  current: boolean;

  /**
   * What the device called itself at sign-in, at most 200 characters; null: it did not say.
   * @example "Mozilla/5.0 (Android 15; Mobile)"
   */
  device: string | null;

  /** What was asked for at sign-in. */
  @IsIn(assurances)
  assurance: Assurance;

  /** When you signed in. */
  startedAt: Date;

  /**
   * Until when you may do what asks for a fresh proof of who you are: five minutes from the sign-in, or from the last
   * POST /v1/me/step-up.
   */
  steppedUpUntil: Date;

  /** When its tokens were last renewed. */
  lastUsedAt: Date;

  /** When it ends unless its tokens are renewed before. */
  idleEndsAt: Date;

  /** When it ends in any case. */
  absoluteEndsAt: Date;
}

export class SessionPageDto extends PageOf(SessionDto) {}
