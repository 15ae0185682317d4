import { isSeenIn, type Seen } from '../../access/kept-private.js';
import { currentActor } from '../../core/request-context.js';
import { visibleTo } from '../practice/visibility.js';

/** What whoever is asking sees of check-ins. */
export function checkInsShown(): Seen {
  return visibleTo(currentActor().relation);
}

/** The id of the last check-in about a day, as far as it is shown. The arguments are SQL expressions. */
export const lastCheckInOf = (of: { patient: string; day: string; shown: string }): string => `
  (SELECT said.id FROM check_in said
   WHERE said.patient_id = ${of.patient} AND said.checked_in_on = ${of.day}
     AND ${isSeenIn({ visibility: 'said.visibility', writtenBy: 'said.written_by' }, of.shown)}
     AND said.taken_back_at IS NULL
   ORDER BY said.id DESC LIMIT 1)`;
