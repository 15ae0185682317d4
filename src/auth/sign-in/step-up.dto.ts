import { IsString, Length, Matches, ValidateIf } from 'class-validator';
import { ExactlyOne } from '../../core/contract/exactly-one-of.decorator.js';

/** One of the two: what proves that it is you who sits there. */
export class StepUpDto {
  /** Your password. */
  @ExactlyOne()
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @Length(1, 1024)
  password?: string;

  /**
   * Where you use one-time codes: the six digits that your authenticator app shows now.
   * @example "492039"
   */
  @ExactlyOne()
  @ValidateIf((_, value) => value !== undefined)
  @Matches(/^\d{6}$/, { message: 'oneTimeCode must be the six digits that the app shows' })
  oneTimeCode?: string;
}
