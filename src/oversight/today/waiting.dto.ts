import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';

/** What can wait for somebody in a record. */
export const waitingKinds = [
  'alert',
  'safety_plan_proposal',
  'proposal',
  'version',
  'consent',
  'questionnaire',
  'review',
  'question',
  'stage_transition',
  'decision',
  'notebook_entry',
  'peer_support',
  'referral',
  'facilitation',
  'amendment',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Something in a record that waits for you: ids and times, never words. Read the thing itself where it stands. */
export class WaitingDto {
  /**
   * What it is, and what it waits for: an `alert` for somebody to look after it; a `safety_plan_proposal`, a `proposal`, a `consent`, a
   * `question`, a `referral`, a `facilitation` or an `amendment` for your answer; a `version` for your signature, for the team to put
   * into force what everybody has signed, or for a supervisor to go on without the patient's; a `questionnaire` for being answered; a
   * `review` for your preparation; a `stage_transition` of the other side for your having seen it; a `decision` for your choice; a
   * `notebook_entry` that your peer supporter worded, for your approval; `peer_support` that was suggested or offered for your word.
   */
  @IsIn(waitingKinds)
  kind: WaitingKind;

  /** Id of the thing. */
  @IsUUID()
  id: string;

  /** The plan under whose address it is found; null where it is found under the patient's. */
  planId: string | null;

  /** Since when it waits. */
  since: Date;

  /** When its time is over, to the minute; null: it has none. */
  dueAt: Date | null;

  /** The last day for it, where it has a day and no minute, as YYYY-MM-DD. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;
}
