import { Length, Matches } from 'class-validator';

/** How you want to be called. */
export class OwnNameDto {
  /**
   * The name that others see, 1 to 100 characters.
   * @example "Ruth"
   */
  @Length(1, 100)
  @Matches(/\S/, { message: 'displayName must not be blank' })
  displayName: string;
}
