import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** $1 patient. */
const referrals = `
  SELECT record.id, json_build_object('resourceId', record.resource_id, 'name', record.to_name) AS "to", record.reason,
    record.proposed_along AS "proposedAlong", record.goes_along AS "goesAlong", record.state, record.held_by_side AS "heldBySide",
    ${personJson('proposer')} AS "proposedBy", record.proposed_at AS "proposedAt", ${personJsonOrNull('agreer')} AS "agreedBy",
    record.agreed_at AS "agreedAt", record.sent_at AS "sentAt", record.disclosure_id AS "disclosureId",
    ${personJsonOrNull('closer')} AS "closedBy", record.closed_at AS "closedAt", record.outcome,
    record.keep_wording_reason AS "keepWordingReason", record.label IS NOT NULL AS "substanceUse", record.version
  FROM referral record
  JOIN account proposer ON proposer.id = record.proposed_by
  LEFT JOIN account agreer ON agreer.id = record.agreed_by
  LEFT JOIN account closer ON closer.id = record.closed_by
  WHERE record.patient_id = $1`;

/** $2 the referral. */
export const oneReferral = `${referrals} AND record.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const referralPage = `${referrals} AND ($2::uuid IS NULL OR record.id < $2) ORDER BY record.id DESC LIMIT $3`;

/** Whether a disclosure of the patient $1 is on record as $2 that names all the classes $3. */
export const isDisclosed = `
  SELECT FROM disclosure WHERE patient_id = $1 AND id = $2 AND data_classes @> $3::text[]`;
