import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Max, Min } from 'class-validator';
import { IsWholeNumber } from '../../core/input/whole-number.decorator.js';

/** What a clinician looks at in the morning. */
export const morningKinds = [
  'alert',
  'proposal',
  'version',
  'review',
  'question',
  'setback',
  'questionnaire',
  'consent',
  'no_safety_plan',
] as const;
export type MorningKind = (typeof morningKinds)[number];

/** Something about a patient of yours: ids and times, never words. */
export class MorningEntryDto {
  /**
   * What it is: an answer about safety, or a call of a peer, that nobody has acknowledged (`alert`); a `proposal` or a `question` of the
   * other side that waits for your answer; a `version` whose turn to sign is yours, that everybody has signed and you can put into
   * force, or with which only you as a supervisor can go on without the patient's signature; a `review` that is due within a week, or
   * overdue; a `setback` that somebody else wrote down, or a `questionnaire` that came back, since `newSince`; a `consent` that was
   * asked for and not answered; a patient without a safety plan (`no_safety_plan`).
   */
  @IsIn(morningKinds)
  kind: MorningKind;

  /** Id of the patient record. */
  @IsUUID()
  patientId: string;

  /**
   * The name to show, as the caseload has it.
   * @example "Alex Moreau"
   */
  displayName: string;

  /** Id of the thing; null where it is that something is not there, or only a day. */
  id: string | null;

  /** The plan it belongs to; null: to none. */
  planId: string | null;

  /** Since when it is so; null where that is not known. */
  since: Date | null;

  /** When its time is over, to the minute; null: it has none. */
  dueAt: Date | null;

  /** The day on which it is due, as YYYY-MM-DD; null: it has none. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  /**
   * Of an `alert`: whether you are among those whom the clinic's protocol asks to get in touch, now that it has come so far; others of
   * the team see it as well. null of everything else.
   */
  asksYou: boolean | null;
}

/** How many there are of a kind. */
export class MorningCountDto {
  /** Of what. */
  @IsIn(morningKinds)
  kind: MorningKind;

  /** How many; one of whom several things wait counts with each. */
  @ApiProperty({ type: 'integer', minimum: 0 })
  count: number;
}

/** What waits among the patients of a clinician. */
export class MorningDto {
  /** The day, where the organisation is, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date' })
  day: string;

  /** From when on setbacks and questionnaires count as new: the beginning of that day, where the organisation is. */
  newSince: Date;

  /** Every kind once. */
  counts: MorningCountDto[];

  /** Of every kind the first few: alerts that ask you first, then what is due first, then what waits longest. */
  items: MorningEntryDto[];
}

/** How much to show. */
export class MorningQuery {
  /** How many days back something counts as new: 1 is from yesterday on, 3 on a Monday from Friday on. */
  @ApiProperty({ type: 'integer', required: false, default: 1, minimum: 1, maximum: 7 })
  @Min(1)
  @Max(7)
  @IsWholeNumber()
  days?: number = 1;

  /** How many of each kind at most. */
  @ApiProperty({ type: 'integer', required: false, default: 5, minimum: 1, maximum: 20 })
  @Min(1)
  @Max(20)
  @IsWholeNumber()
  first?: number = 5;
}
