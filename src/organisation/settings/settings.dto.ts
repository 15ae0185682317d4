import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsLanguageTag } from '../../core/contract/language-tag.decorator.js';
import { TighteningDto } from '../rule-packs/rule-pack.dto.js';
import { minorsConsents, type MinorsConsent } from './tenant-setting.entity.js';

/** What the organisation decides for itself. Session ends can be made shorter than the defaults, never longer. */
export class SettingsDto {
  /**
   * The language and region of messages and dates (BCP 47). Whoever chose a language for themselves is spoken to in that one; a
   * language that the service does not speak is English.
   * @example "en-GB"
   */
  @IsLanguageTag()
  locale: string;

  /**
   * The time zone of days and due dates (IANA). 422 for a name that is in no list of time zones here.
   * @example "Europe/London"
   */
  @Length(1, 64)
  @Matches(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/, {
    message: 'timeZone must be the name of a time zone such as Europe/London',
  })
  timeZone: string;

  /** Staff are signed out after so many minutes without use, 5 to 15. */
  @ApiProperty({ type: 'integer', minimum: 5, maximum: 15 })
  @IsInt()
  @Min(5)
  @Max(15)
  staffIdleMinutes: number;

  /** Staff sign in afresh after so many hours, 1 to 12. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 12 })
  @IsInt()
  @Min(1)
  @Max(12)
  staffSessionHours: number;

  /** Patients are signed out after so many minutes without use, 5 to 30. */
  @ApiProperty({ type: 'integer', minimum: 5, maximum: 30 })
  @IsInt()
  @Min(5)
  @Max(30)
  patientIdleMinutes: number;

  /** Patients sign in afresh after so many hours, 1 to 24. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 24 })
  @IsInt()
  @Min(1)
  @Max(24)
  patientSessionHours: number;

  /** A proposal that nobody answers lapses after so many days, 1 to 365. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 365 })
  @IsInt()
  @Min(1)
  @Max(365)
  proposalDays: number;

  /** After so many counter-proposals in a row a facilitator is offered, 2 to 50. */
  @ApiProperty({ type: 'integer', minimum: 2, maximum: 50 })
  @IsInt()
  @Min(2)
  @Max(50)
  counterLimit: number;

  /** After so many days of seeing the stage differently a conversation is suggested, 1 to 365. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 365 })
  @IsInt()
  @Min(1)
  @Max(365)
  divergenceDays: number;

  /**
   * From the birthday on which a patient is so many years old, no parent acts for them by being a parent: 14 to 21. Set it to
   * what the law says where the organisation is; 18 by default.
   */
  @ApiProperty({ type: 'integer', minimum: 14, maximum: 21 })
  @IsInt()
  @Min(14)
  @Max(21)
  ageOfMajority: number;

  /**
   * Whose consent lets records about a minor's substance use leave (42 CFR 2.14): `minor` (the default) where state law lets a
   * minor seek that treatment alone, `minor_and_parent` where it asks a parent's consent to it; then both say yes. A parent
   * alone never does. Have the organisation's lawyer check which it is.
   */
  @IsIn(minorsConsents)
  minorsConsent: MinorsConsent;

  /**
   * The organisation is a programme under 42 CFR Part 2 (2.11): its patients get the notice of 2.22, and whoever leads a care team
   * is asked to give it. False by default.
   */
  @IsBoolean()
  part2Program: boolean;

  /**
   * The rule pack that plans are measured against: `GET /v1/rule-packs` lists them.
   * @example "recovery-core"
   */
  @Length(1, 63)
  rulePack: string;

  /** What the organisation asks beyond its rule pack. */
  @ValidateNested()
  @Type(() => TighteningDto)
  rulePackTightening: TighteningDto;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class ChangeSettingsDto extends PartialType(OmitType(SettingsDto, ['version'])) {}
