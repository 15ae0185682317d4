import { isoTime, personJson } from '../../core/database/sql.js';
import { isToldInLog } from '../audit-log/audit-log.queries.js';

/** $1: null for the privacy officer; for the patient's side the staff roles, since their log names no other patient. */
const columns = `
  SELECT dispute.id, dispute.patient_id AS "patientId", dispute.state, dispute.words, ${personJson('raiser')} AS "raisedBy",
         dispute.raised_at AS "raisedAt", dispute.answer, dispute.settled_at AS "settledAt", dispute.version,
         dispute.label IS NOT NULL AS "substanceUse",
         CASE WHEN settler.id IS NOT NULL THEN ${personJson('settler')} END AS "settledBy",
         json_build_object('id', event.id, 'at', ${isoTime('event.recorded_at')}, 'action', event.action,
           'outcome', event.outcome, 'who',
           CASE WHEN doer.id IS NOT NULL AND ($1::text[] IS NULL OR doer.roles && $1 OR doer.patient_id = dispute.patient_id
                     OR event.relation IN ('self', 'representative'))
             THEN ${personJson('doer')} END) AS entry
  FROM access_dispute dispute
  JOIN audit_event event ON event.id = dispute.event_id
  JOIN account raiser ON raiser.id = dispute.raised_by
  LEFT JOIN account settler ON settler.id = dispute.settled_by
  LEFT JOIN account doer ON doer.id = event.account_id`;

/** What is asked about a line that is not told is not told either. */
const isTold = (accountId: string, untold: string): string =>
  isToldInLog('dispute.patient_id', { accountId, untold });

/** $2 dispute, $3 the patient or null (any), $4 who is asking, $5 what they are not told of. */
export const oneDispute = `${columns} WHERE dispute.id = $2 AND ($3::uuid IS NULL OR dispute.patient_id = $3) AND ${isTold('$4', '$5')}`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1, $4 patient, $5 who is asking, $6 what they are not told of. */
export const disputesOfPatient = `${columns}
  WHERE dispute.patient_id = $4 AND ${isTold('$5', '$6')} AND ($2::uuid IS NULL OR dispute.id < $2) ORDER BY dispute.id DESC LIMIT $3`;

/** What has waited longest first. $2 the last id of the page before or null, $3 limit + 1, $4 state. */
export const disputeQueue = `${columns}
  WHERE dispute.state = $4 AND ($2::uuid IS NULL OR dispute.id > $2) ORDER BY dispute.id LIMIT $3`;

/** Whether the access log of the patient $1 has the entry $2. $3 who is asking, $4 what they are not told of. */
export const entryOfLog = `
  SELECT event.id FROM audit_event event
  WHERE event.id = $2 AND ${isToldInLog('$1::uuid', { accountId: '$3', untold: '$4' })} AND (event.patient_id = $1 OR EXISTS (
    SELECT FROM audit_subject subject WHERE subject.event_id = event.id AND subject.patient_id = $1))`;

/** Whose deed the event $1 is. */
export const doerOfEvent = 'SELECT account_id AS "accountId" FROM audit_event WHERE id = $1';
