import { v7 as newId } from 'uuid';

/**
 * $1 an id of the moment, $2 kind, $3 task, $4 patient, $5 what it is about, $6 by whom or null,
 * $7 the relations of those who hear, $8 who hears by name. What a side is asked waits for whoever comes later, too.
 */
const insertNotices = {
  name: 'insertNotices',
  text: `
    WITH told AS (
      SELECT account_id FROM access_grant
      WHERE patient_id = $4 AND relation = ANY ($7::text[]) AND (ends_at IS NULL OR ends_at > now())
      UNION SELECT unnest($8::uuid[])),
    arrived AS (
      INSERT INTO notice (id, account_id, kind, task, about_patient_id, about_id, by_account_id)
      SELECT (left($1::text, 26) || substr(gen_random_uuid()::text, 27))::uuid, account_id, $2::text, $3::boolean, $4::uuid, $5::uuid, $6::uuid FROM told
      WHERE account_id IS DISTINCT FROM $6
      UNION ALL SELECT (left($1::text, 26) || substr(gen_random_uuid()::text, 27))::uuid, NULL, $2, $3, $4, $5, $6
      WHERE $3 AND cardinality($7::text[]) > 0
      RETURNING id, account_id)
    INSERT INTO domain_event (id, name, subject_id, for_account_id)
    SELECT id, 'notice.arrived', id, account_id FROM arrived WHERE account_id IS NOT NULL`,
};
const settleNotices = {
  name: 'settleNotices',
  text: `
    UPDATE notice SET done_at = now()
    WHERE about_id = $1 AND task AND done_at IS NULL AND ($2::uuid IS NULL OR account_id = $2)`,
};

/** Tells sides of a record, or who is named, what happened; whoever did it hears only where nobody is named as its doer. */
export function tell(
  ask,
  { caller, patientId },
  { kind, about, sides = [], named = [], task = false, by = caller.accountId },
) {
  const heard = sides.map((side) => relationOf[side]);
  return ask(insertNotices, [newId(), kind, task, patientId, about, by, heard, named]);
}
const relationOf = { patient: 'self', clinician: 'care_team' };

/** What was asked for is done, by everybody or by one. */
export function settle(ask, about, accountId = null) {
  return ask(settleNotices, [about, accountId]);
}
