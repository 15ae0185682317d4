import type { Reminder } from '../../organisation/notices/notices.service.js';
import { isInUse } from '../../people/patient-names/records-in-use.reader.js';
import { due, isDay } from './due.js';

/** When the two wanted to look again: of the last one, which counts. */
export const dueFormulations: readonly Reminder[] = [
  {
    kind: 'formulation_due',
    due: due({
      patient: 'written.patient_id',
      about: 'written.id',
      label: 'written.label',
      occasion: 'written.look_again_on',
      from: `CROSS JOIN risk_formulation written JOIN patient used ON used.id = written.patient_id AND ${isInUse('used')}
        WHERE ${isDay('written.look_again_on', { from: -30, to: 0 })} AND NOT EXISTS (SELECT FROM risk_formulation later
          WHERE later.patient_id = written.patient_id AND later.id > written.id)`,
    }),
  },
];
