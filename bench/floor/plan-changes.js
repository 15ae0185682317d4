import { v7 as newId } from 'uuid';
import { plainTextOf } from './plan-document.js';

/** The one writer of a plan takes its row first. $1 patient, $2 plan. */
export const lockPlan = {
  name: 'lockPlan',
  text: `SELECT content, revision, version FROM plan WHERE patient_id = $1 AND id = $2 AND is_open FOR UPDATE`,
};

/** The document travels once: into the plan, and from there into its history. */
const writePlan = {
  name: 'writePlan',
  text: `
    WITH changed AS (
      UPDATE plan SET content = $3, plain = $4, revision = $5, version = $6 WHERE patient_id = $1 AND id = $2
      RETURNING patient_id, id, content)
    INSERT INTO plan_revision (patient_id, plan_id, id, content, ops, changed_by)
    SELECT patient_id, id, $7, content, $8, $9 FROM changed`,
};

/** Writes a changed plan, in its next version, and one more row of its history. */
export function savePlan(ask, { patientId, id, caller }, { plan, ops }) {
  plan.version += 1;
  const documents = [JSON.stringify(plan), plainTextOf(plan)];
  const history = [newId(), JSON.stringify(ops), caller.accountId];
  return ask(writePlan, [patientId, id, ...documents, plan.revision, plan.version, ...history]);
}
