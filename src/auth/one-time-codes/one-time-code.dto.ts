import { PickType } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

/** Your password again: a session left open is not enough to change how you sign in. */
export class BeginOneTimeCodesDto {
  /** Your password. */
  @IsString()
  @Length(1, 1024)
  password: string;
}

/** What your authenticator app needs. It is shown this once. */
export class EnrolmentDto {
  /**
   * The secret to type into the app, in base 32.
   * @example "X7FFWIL4MQ36WAUZQNRG7647H2Z3BU4U"
   */
  secret: string;

  /**
   * The same as an address, to show as a QR code.
   * @example "otpauth://totp/Concord:alex%40example.org?secret=X7FFWIL4MQ36WAUZQNRG7647H2Z3BU4U&issuer=Concord"
   */
  uri: string;
}

/** The proof that the app works. */
export class ConfirmOneTimeCodesDto {
  /**
   * The six digits that the app shows now.
   * @example "492039"
   */
  @Matches(/^\d{6}$/, { message: 'code must be the six digits that the app shows' })
  code: string;
}

/** For the day the phone is lost. */
export class RecoveryCodesDto {
  /**
   * Ten codes, each good for one sign-in. They are shown this once: print them, or keep them where you keep your passwords.
   * @example ["7K2M-9QXC-4TRA-0WZJ"]
   */
  recoveryCodes: string[];
}

/** The proof that it is you who wants to do without. */
export class RemoveOneTimeCodesDto extends PickType(BeginOneTimeCodesDto, ['password']) {
  /**
   * The six digits that the app shows now, or a recovery code.
   * @example "492039"
   */
  @Matches(/^[0-9A-Za-z]([ -]?[0-9A-Za-z]){5,31}$/, {
    message: 'code must be six digits, or a recovery code',
  })
  code: string;
}
