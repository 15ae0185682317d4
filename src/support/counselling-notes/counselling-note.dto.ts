import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { PersonDto } from '../../core/person.dto.js';
import { PageOf } from '../../core/requests/page.js';
import { KeepWordingDto } from '../../wording/wording.dto.js';

/** A note of what was said in counselling, kept apart from all others. */
export class CounsellingNoteDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** What it says; null: it is not open to you, or was taken back as an error. */
  text: string | null;

  /** The day of the conversation, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  happenedOn: string;

  /** Who wrote it. */
  writtenBy: PersonDto;

  /** When. */
  writtenAt: Date;

  /** `entered-in-error`: it does not count. */
  @IsIn(['current', 'entered-in-error'])
  status: 'current' | 'entered-in-error';

  /** Since when its author shows it to the patient; null: they do not. */
  shownAt: Date | null;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class CounsellingNotePageDto extends PageOf(CounsellingNoteDto) {}

/** What is written down, for oneself. */
export class WriteCounsellingNoteDto {
  /**
   * What was said, and what one makes of it, 1 to 10000 characters. Medicines, times, results, the plan and how it is going belong
   * into the notes of practitioners and into the plan (45 CFR 164.501).
   * @example "We spoke of the summer at the lake. I wonder what it stands for."
   */
  @Length(1, 10_000)
  @Matches(/\S/, { message: 'text must not be blank' })
  text: string;

  /** The day of the conversation, as YYYY-MM-DD; left out: today. */
  @IsOptional()
  @IsDay('happened', { required: false })
  happenedOn?: string;

  /** Where the text holds words that can hurt: that they stay, and why. */
  @IsOptional()
  @ValidateNested()
  @Type(() => KeepWordingDto)
  keepWording?: KeepWordingDto | null;
}

/** That the patient lets one person read the notes of counselling. */
export class CounsellingConsentDto {
  /** Its id. */
  @IsUUID()
  id: string;

  /** Who reads them. */
  reader: PersonDto;

  /** The last day, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  endsOn: string;

  /** When it was given. */
  givenAt: Date;

  /** When it was taken back. */
  withdrawnAt: Date | null;

  /** What it means, in plain words. */
  explained: string;

  /** Version, as in the ETag. */
  @ApiProperty({ type: 'integer', minimum: 1 })
  version: number;
}

export class CounsellingConsentPageDto extends PageOf(CounsellingConsentDto) {}

/** Who is to read the notes of counselling, and until when. */
export class GiveCounsellingConsentDto {
  /** The account of a practitioner to whom the notes of practitioners are open. */
  @IsUUID()
  accountId: string;

  /** The last day, as YYYY-MM-DD, within a year (42 CFR 2.31(a)(7)). */
  @IsDay('due')
  endsOn: string;
}
