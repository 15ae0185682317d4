import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { languages, type Language } from '../../core/language/languages.js';
import { roles, type Role } from '../../core/actor.js';

/** The organisation you are signed in to. */
export class OwnOrganisationDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /**
   * Its short name, as you sign in with it.
   * @example "riverside"
   */
  slug: string;

  /**
   * Its name.
   * @example "Riverside Community Clinic"
   */
  name: string;

  /**
   * Its time zone: what ends on a day ends with that day there.
   * @example "Europe/London"
   */
  timeZone: string;
}

/** Whether signing in asks for more than the password. */
export class OwnOneTimeCodesDto {
  /** True: a one-time code is asked for. */
  enrolled: boolean;
}

/** Who sits at your screen as well. */
export class SharedScreenDto {
  /** Id of the patient. This session opens their record, and no other. */
  @IsUUID()
  patientId: string;

  /** Since when. */
  since: Date;
}

/** You, as this service knows you. */
export class MeDto {
  /** Id of your account. */
  @IsUUID()
  id: string;

  /**
   * The name that others see.
   * @example "Dana Reyes"
   */
  displayName: string;

  /**
   * The address you sign in with.
   * @example "dana.reyes@example.org"
   */
  email: string;

  /** What you are in the organisation. */
  @IsIn(roles, { each: true })
  roles: Role[];

  /** The organisation. */
  tenant: OwnOrganisationDto;

  /** The language in which this service speaks to you: the one you chose, or your organisation's where it is spoken here. */
  @IsIn(languages)
  language: Language;

  /** The patient record that is your own, if you have one here. */
  patientId: string | null;

  /** How you sign in beside the password. */
  oneTimeCode: OwnOneTimeCodesDto;

  /** The session of this request. */
  sessionId: string;

  /** The patient with whom you share the screen of this session; null: you are there alone. */
  sharedScreen: SharedScreenDto | null;

  /** Whether a record is open to you in an emergency now: which, and until when, is at `GET /v1/me/break-glass`. */
  hasEmergencyAccess: boolean;
}

/** The language you would like to be spoken to in. */
export class OwnLanguageDto {
  /** Null: the one of your organisation. What people write stays as they wrote it. */
  @IsOptional()
  @IsIn(languages)
  language: Language | null;
}

/** The password you have, and the one you want. */
export class ChangePasswordDto {
  /** The one you have. */
  @IsString()
  @Length(1, 1024)
  currentPassword: string;

  /**
   * The one you want: 15 to 256 characters of any kind. Not your name, and not one that many people use.
   * @example "seven quiet rivers at dawn"
   */
  @IsString()
  @Length(1, 1024)
  newPassword: string;
}
