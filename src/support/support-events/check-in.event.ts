import { isSeenIn } from '../../access/kept-private.js';
import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import {
  beginning,
  pageOfDays,
  type EventRow,
  type EventSource,
} from '../../journey/timeline/timeline-events.service.js';
import type { Mood } from '../check-ins/check-in-scales.js';

/** The patient sees their own; others what is shown to them, or what they wrote for the patient. */
const select = `
  SELECT 'check-in', record.id, ${beginning('record.checked_in_on')}, 'patient', NULL, NULL, record.mood, NULL, NULL, NULL, NULL
  FROM check_in record
  WHERE 'check-in' = ANY ($2) AND record.patient_id = $1 AND record.taken_back_at IS NULL
    AND ${isSeenIn({ visibility: 'record.visibility', writtenBy: 'record.written_by' }, '$6')}
    ${pageOfDays('record.checked_in_on', 'record.id')}`;

const checkedIn = toSay`A check-in.`;
const days: Record<Mood, Unsaid> = {
  very_low: toSay`A check-in: a very low day.`,
  low: toSay`A check-in: a low day.`,
  in_between: toSay`A check-in: a day in between.`,
  all_right: toSay`A check-in: an all right day.`,
  good: toSay`A check-in: a good day.`,
  not_today: checkedIn,
};

/** How days were, without the words that somebody wrote. */
export const checkInEvents: EventSource = {
  kind: 'check-in',
  opens: 'check_in.read',
  select,
  sentenceOf: ({ moveKind }: EventRow) => sayAgain(moveKind === null ? checkedIn : days[moveKind as Mood]),
};
