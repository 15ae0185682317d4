import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

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
