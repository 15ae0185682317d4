import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Length, Matches, ValidateNested } from 'class-validator';
import { SignedElsewhereDto } from '../../people/signing-elsewhere/signed-elsewhere.dto.js';
import { AnswerConsentDto } from './consent-input.dto.js';

/** How a decision was given without a session of the person's own. */
export const recordedMethods = ['paper', 'clinic_device', 'word'] as const;
export type RecordedMethod = (typeof recordedMethods)[number];

/** What is on record of a decision that was given without a session; the event's `by` is who recorded it. */
export class RecordedDecisionDto {
  /** On paper, on the clinic's device with the person's own code, or (a no, a withdrawal) by word. */
  @IsIn(recordedMethods)
  method: RecordedMethod;

  /** Who signed. */
  signerName: string | null;

  /** The date on the paper, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  signedOn: string | null;

  /** The scanned page, where it is kept here. */
  pageId: string | null;

  /** SHA-256 of the page, in hexadecimal. */
  pageHash: string | null;

  /** Who saw them sign. */
  witness: string | null;
}

/** Recording a yes that was given on paper or on the clinic's device. */
export class RecordAgreementToConsentDto extends AnswerConsentDto {
  /** How it was signed, and what proves it. */
  @ValidateNested()
  @Type(() => SignedElsewhereDto)
  signed: SignedElsewhereDto;
}

/** Recording a no, or a withdrawal. Neither is made hard: it needs no form, no witness and no reason. */
export class RecordNoToConsentDto {
  /** How they said it. */
  @IsIn(['paper', 'word'])
  means: 'paper' | 'word';

  /** In their words, if they gave any; 1 to 1000 characters. */
  @IsOptional()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'words must not be blank' })
  words?: string | null;
}
