import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import type { Reminder } from '../../organisation/notices/notices.service.js';
import { due, isDay } from './due.js';

/** What patients were asked to answer, and have not. */
export const dueQuestionnaires: readonly Reminder[] = [
  {
    kind: 'questionnaire_overdue',
    due: due({
      patient: 'asked.patient_id',
      about: 'asked.id',
      label: 'asked.label',
      occasion: 'asked.due_on',
      from: `CROSS JOIN questionnaire asked JOIN patient used ON used.id = asked.patient_id AND ${isInUse('used')}
        WHERE asked.status IN ('requested', 'in-progress') AND ${isDay('asked.due_on', { from: -30, to: -1 })}`,
    }),
  },
];
