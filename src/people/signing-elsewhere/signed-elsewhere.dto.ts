import { ApiProperty, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { IsDay } from '../../core/dates/date-field.decorator.js';
import { AtMostOne } from '../../core/contract/exactly-one-of.decorator.js';
import { PersonDto } from '../../core/person.dto.js';

/** How somebody signs without a session of their own. */
export const elsewhereMethods = ['paper', 'clinic_device'] as const;
export type ElsewhereMethod = (typeof elsewhereMethods)[number];

export const elsewhereCapacities = ['self', 'representative'] as const;
export type ElsewhereCapacity = (typeof elsewhereCapacities)[number];

/** How the patient, or who acts for them, signed without a session of their own. Never on the word of staff alone. */
export class SignedElsewhereDto {
  /** `paper`: a page they signed. `clinic_device`: the clinic's device, with the one-time code of the patient. */
  @IsIn(elsewhereMethods)
  method: ElsewhereMethod;

  /** Who signed: the patient themself, or somebody with an authority to act for them. */
  @IsIn(elsewhereCapacities)
  capacity: ElsewhereCapacity;

  /** The authority of who signed for the patient: an id of `GET …/representatives`. Only with `representative`. */
  @IsOptional()
  @IsUUID()
  authorityId?: string | null;

  /** The date on the paper, as YYYY-MM-DD: today, where the organisation is, or before. Needed with `paper`. */
  @IsOptional()
  @IsDay('happened', { nullable: true, required: false })
  signedOn?: string | null;

  /** The scanned page (`POST …/paper-pages`). With `paper`, either this or `pageHash`. */
  @AtMostOne()
  @IsOptional()
  @IsUUID()
  pageId?: string | null;

  /** SHA-256, in hexadecimal, of a scan that the organisation keeps elsewhere. */
  @AtMostOne()
  @IsOptional()
  @Matches(/^[0-9a-fA-F]{64}$/, { message: 'pageHash must be 64 hexadecimal digits' })
  pageHash?: string | null;

  /**
   * Who saw them sign, by their whole name, 1 to 120 characters: not the patient, who signs for them, nor you who record it. Needed
   * with `paper`.
   */
  @IsOptional()
  @Length(1, 120)
  @Matches(/\S/, { message: 'witness must not be blank' })
  witness?: string | null;

  /** The patient's own code (`POST …/signing-codes`). Needed with `clinic_device`; a colleague of yours issued it. */
  @IsOptional()
  @Length(4, 40)
  code?: string | null;
}

/** What is on record of a signature that was given without a session. */
export class ElsewhereDto extends PickType(SignedElsewhereDto, ['method']) {
  /** The date on the paper, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  signedOn: string | null;

  /** The scanned page, where it is kept here. */
  pageId: string | null;

  /** SHA-256 of the page, in hexadecimal. */
  pageHash: string | null;

  /** Who saw them sign. */
  witness: string | null;

  /** Who recorded it. */
  recordedBy: PersonDto;
}
