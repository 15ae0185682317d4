import type { Reminder } from '../../organisation/notices/notices.service.js';
import { due, hasCome } from './due.js';

/** What an emergency put into a safety plan, and nobody agreed to in time. */
export const dueSafetyPlans: readonly Reminder[] = [
  {
    kind: 'support_change_lapsed',
    due: due({
      patient: 'edit.patient_id',
      about: 'edit.id',
      label: `CASE WHEN edit.substance_use THEN 'substance_use' END`,
      named: 'ARRAY[edit.proposed_by]',
      occasion: `'lapsed'`,
      from: `CROSS JOIN safety_plan_proposal edit WHERE edit.in_emergency AND edit.state = 'open' AND ${hasCome('edit.lapses_at')}`,
    }),
  },
];
