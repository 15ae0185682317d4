import { askFacts, requireRight } from '../access.js';
import { recordRead } from '../audit.js';
import { transaction } from '../transaction.js';

/** $1 patient. */
const page = {
  name: 'way',
  text: `
    SELECT way, to_json(now() AT TIME ZONE 'UTC')#>>'{}' AS now, to_json(now() AT TIME ZONE 'UTC' - interval '1 year')#>>'{}' AS "aYearAgo"
    FROM patient_page WHERE patient_id = $1`,
};

/** The page of a way, for the patient. Kept: who asks, the moment at which the last year ends, the read on disk; the rest is text. */
export async function way(request) {
  const { caller, patientId } = request;
  const [facts, [found]] = await transaction({ ...caller, patientId }, ({ ask, commit }) =>
    Promise.all([askFacts(ask, request), ask(page, [patientId]), commit()]),
  );
  const right = requireRight(facts, { dataClass: 'journey', onlyParties: true });
  await recordRead('way.read', { caller, right, patientId });
  const moment = (time) => `${time.slice(0, 23)}Z`;
  return {
    text: found.way.replaceAll('@aYearAgo', moment(found.aYearAgo)).replaceAll('@now', moment(found.now)),
  };
}
