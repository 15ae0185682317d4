import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import type { Reminder } from '../../organisation/notices/notices.service.js';
import { due } from './due.js';

/** By the clock of the patient, not of the organisation: it is their day. */
const here = (time: string): string => `(${time} AT TIME ZONE reminder.time_zone)`;
const today = `${here('moment.told_at')}::date`;
const since = `${here('reminder.set_at')}::date`;

/** So many without a check-in, and there are no more until there is one. */
const mostUnanswered = 3;

const lastCheckIn = `
  LEFT JOIN LATERAL (
    SELECT ${here('record.recorded_at')}::date AS on_day FROM check_in record
    WHERE record.patient_id = reminder.patient_id ORDER BY record.id DESC LIMIT 1) last ON true`;

/** On every so-manieth day from the one on which it was set, and on that one too where its time was still to come. */
const isItsTime = `(${today} - ${since}) % reminder.every_days = 0 AND ${here('moment.told_at')}::time >= reminder.at_time
  AND (${today} > ${since} OR ${here('reminder.set_at')}::time <= reminder.at_time)`;

const isNotDone = `(last.on_day IS NULL OR last.on_day <= ${today} - reminder.every_days)`;

const isNotSilent = `(${today} - ${since} < ${mostUnanswered} * reminder.every_days
  OR ${today} - last.on_day <= ${mostUnanswered} * reminder.every_days)`;

/** What patients want to be reminded of. */
export const dueCheckIns: readonly Reminder[] = [
  {
    kind: 'check_in_reminder',
    due: due({
      patient: 'reminder.patient_id',
      about: 'reminder.id',
      occasion: today,
      from: `CROSS JOIN check_in_reminder reminder JOIN patient used ON used.id = reminder.patient_id AND ${isInUse('used')}
        ${lastCheckIn}
        WHERE reminder.is_on AND ${isItsTime} AND ${isNotDone} AND ${isNotSilent}`,
    }),
  },
];
