import type { Reminder } from '../../organisation/notices/notices.service.js';
import { due, hasCome, moment } from './due.js';

/** What lapsed by itself: nobody ended it before, and nothing else was made of it. */
const lapsed = (kind: 'key_turned' | 'activated', endedBy: string): string =>
  due({
    patient: 'turned.patient_id',
    about: 'preferences.id',
    label: 'preferences.label',
    named: 'array_remove(ARRAY[preferences.key_one, preferences.key_two], NULL)',
    occasion: moment('turned.until'),
    from: `CROSS JOIN advance_event turned JOIN advance_preferences preferences ON preferences.id = turned.preferences_id
      WHERE turned.kind = '${kind}' AND ${hasCome('turned.until')}
        AND NOT EXISTS (SELECT FROM advance_event later
          WHERE later.patient_id = turned.patient_id AND later.id > turned.id AND later.at < turned.until AND later.kind IN (${endedBy}))`,
  });

/** What somebody wanted for a hard time, and the time for which it counted. */
export const dueAdvancePreferences: readonly Reminder[] = [
  { kind: 'advance_preferences_lapsed', due: lapsed('activated', `'ended'`) },
  { kind: 'advance_key_lapsed', due: lapsed('key_turned', `'key_turned', 'activated', 'ended', 'written'`) },
];
