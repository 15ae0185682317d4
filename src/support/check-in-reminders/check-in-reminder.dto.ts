import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Length, Matches, Max, Min } from 'class-validator';

/** Whether and when somebody is reminded to check in. */
export class CheckInReminderDto {
  /** Whether there are reminders. They are off until the patient sets one. */
  isOn: boolean;

  /** How often: every so many days, 1 to 30. Null: never set. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 1, maximum: 30 })
  everyDays: number | null;

  /**
   * At what time of their day, as HH:MM. Null: never set.
   * @example "19:30"
   */
  at: string | null;

  /** By the clock of which place (IANA). Null: never set. */
  timeZone: string | null;
}

/** How often and when to be reminded. */
export class SetCheckInReminderDto {
  /** Every so many days, 1 (daily, the most) to 30. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 30 })
  @IsInt()
  @Min(1)
  @Max(30)
  everyDays: number;

  /**
   * At what time of your day, as HH:MM.
   * @example "19:30"
   */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'at must be a time such as 18:00' })
  at: string;

  /**
   * By the clock of which place (IANA); that of the organisation when left out. 422 for a name that is in no list of time zones here.
   * @example "Europe/London"
   */
  @IsOptional()
  @Length(1, 64)
  @Matches(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/, {
    message: 'timeZone must be the name of a time zone such as Europe/London',
  })
  timeZone?: string;
}
