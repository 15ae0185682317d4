import { recordNumbered } from '../../people/patients/record-numbers.reader.js';
import { isToldOf, isoTime, personJson } from '../../core/database/sql.js';

/** Ids sort by time: what was done after this opening, and before the next one by the same person. */
const opened = `
  SELECT json_agg(json_build_object('at', ${isoTime('act.recorded_at')}, 'action', act.action, 'outcome', act.outcome,
    'resourceId', act.resource_id) ORDER BY act.id)
  FROM (
    SELECT event.* FROM audit_event event
    WHERE event.patient_id = glass.patient_id AND event.account_id = glass.account_id AND event.relation = 'break_glass'
      AND event.id > glass.id
      AND event.id < coalesce(
        (SELECT next.id FROM break_glass next
         WHERE next.patient_id = glass.patient_id AND next.account_id = glass.account_id AND next.id > glass.id
         ORDER BY next.id LIMIT 1), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    ORDER BY event.id LIMIT 200) act`;

const columns = `
  SELECT glass.id, glass.patient_id AS "patientId", ${personJson('opener')} AS "openedBy", glass.reason_code AS "reasonCode",
         CASE WHEN ${isToldOf('glass')} THEN glass.reason END AS reason, glass.label IS NOT NULL AS "substanceUse", glass.affiliation, glass.disclosed_by AS "disclosedBy", glass.opens_substance_use AS "opensSubstanceUse",
         glass.asks_not_to_pass_on AS "asksNotToPassOn", glass.opened_at AS "openedAt",
         glass.ends_at AS "endsAt", glass.ended_at AS "endedAt",
         glass.ended_at IS NULL AND glass.ends_at > $1 AS "isOpen", coalesce((${opened}), '[]') AS opened,
         glass.review, glass.review_due_at AS "reviewDueAt",
         glass.review = 'due' AND glass.review_due_at <= $1 AS overdue,
         CASE WHEN reviewer.id IS NOT NULL THEN ${personJson('reviewer')} END AS "reviewedBy",
         glass.reviewed_at AS "reviewedAt", CASE WHEN ${isToldOf('glass')} THEN glass.review_note END AS "reviewNote", glass.version
  FROM break_glass glass
  JOIN account opener ON opener.id = glass.account_id
  LEFT JOIN account reviewer ON reviewer.id = glass.reviewed_by`;

/** $1 now, $2 opening, $3 who opened it or null (anybody), $4 the patient or null (any). */
export const oneGlass = `${columns}
  WHERE glass.id = $2 AND ($3::uuid IS NULL OR glass.account_id = $3) AND ($4::uuid IS NULL OR glass.patient_id = $4)`;

/** Newest first. $1 now, $2 the last id of the page before or null, $3 limit + 1, $4 who opened it or null, $5 the patient or null. */
export const glasses = `${columns}
  WHERE ($2::uuid IS NULL OR glass.id < $2) AND ($4::uuid IS NULL OR glass.account_id = $4)
    AND ($5::uuid IS NULL OR glass.patient_id = $5)
  ORDER BY glass.id DESC LIMIT $3`;

/** What has waited longest first. $1 now, $2 the last id of the page before or null, $3 limit + 1, $4 where the review stands. */
export const glassReviewQueue = `${columns}
  WHERE ($2::uuid IS NULL OR glass.id > $2) AND glass.review = $4
  ORDER BY glass.id LIMIT $3`;

/** By id, or by record number as it is compared, one of which is null. */
export const patientNamed = `SELECT id FROM patient WHERE id = $1 OR id = (${recordNumbered('$2')})`;

/** What the organisation at hand is called. */
export const organisationName = 'SELECT name FROM tenant';

/** Those open at the moment. $1 patient, $2 now. */
export const openNow = `
  SELECT glass.id, glass.account_id AS "accountId", opener.display_name AS name
  FROM break_glass glass JOIN account opener ON opener.id = glass.account_id
  WHERE glass.patient_id = $1 AND glass.ended_at IS NULL AND glass.ends_at > $2`;
