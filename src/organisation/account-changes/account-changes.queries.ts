import { isForGood } from '../../access/grants/places-on-teams.js';
import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** $1 who reads, $2 whether they see those of everybody, $3 now. */
const changes = `
  SELECT change.id, ${personJson('account')} AS account, change.of_patient_id AS "patientId", change.what, change.email, change.roles, change.reason,
    CASE WHEN change.state = 'asked' AND change.ends_at <= $3 THEN 'lapsed' ELSE change.state END AS state,
    ${personJson('asker')} AS "askedBy", change.asked_at AS "askedAt", change.ends_at AS "endsAt",
    ${personJsonOrNull('answerer')} AS "answeredBy", change.answered_at AS "answeredAt", NULL AS invitation, change.version
  FROM account_change change
  JOIN account ON account.id = change.account_id
  JOIN account asker ON asker.id = change.asked_by
  LEFT JOIN account answerer ON answerer.id = change.answered_by
  WHERE ($2::boolean OR change.account_id = $1 OR EXISTS (
    SELECT FROM access_grant mine
    WHERE mine.account_id = $1 AND mine.relation = 'care_team' AND ${isForGood('mine')} AND mine.patient_id = change.of_patient_id))`;

/** $4 the change. */
export const oneChange = `${changes} AND change.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1, $6 where it stands or null. */
export const changePage = `
  SELECT * FROM (${changes}) seen
  WHERE ($4::uuid IS NULL OR id < $4) AND ($6::text IS NULL OR state = $6) ORDER BY id DESC LIMIT $5`;

/** Makes room: what nobody answered in time. $1 account, $2 what, $3 now. */
export const lapse = `
  UPDATE account_change SET state = 'lapsed', version = version + 1
  WHERE account_id = $1 AND what = $2 AND state = 'asked' AND ends_at <= $3`;

/** The care team of a patient whom the transaction has approached. $1 patient. */
export const careTeamOf = `
  SELECT held.account_id AS id FROM access_grant held
  WHERE held.patient_id = $1 AND held.relation = 'care_team' AND ${isForGood('held')}`;

/** $1 address as it is compared, $2 the account that would have it. */
export const hasAddress = `SELECT FROM account WHERE email = $1 AND id <> $2`;
