import { isoTime } from '../../core/database/sql.js';

const person = (id: string, name: string): string =>
  `json_build_object('accountId', ${id}, 'displayName', ${name})`;

const signatures = `
  SELECT json_agg(json_build_object('id', signature.id, 'signedBy', ${person('signature.signed_by', 'signature.signer_name')},
    'party', signature.party, 'capacity', signature.capacity, 'authorityId', signature.authority_id, 'attestation', signature.attestation,
    'assurance', signature.assurance, 'provenAt', ${isoTime('signature.proven_at')},
    'contentHash', signature.content_hash, 'signedAt', ${isoTime('signature.signed_at')})
    ORDER BY signature.id)
  FROM plan_signature signature WHERE signature.version_id = version.id`;

const attempts = `
  SELECT json_agg(json_build_object('id', attempt.id, 'outcome', attempt.outcome, 'method', attempt.method,
    'occurredOn', attempt.occurred_on, 'reason', attempt.reason, 'witness', attempt.witness, 'lateReason', attempt.late_reason,
    'recordedBy', ${person('recorder.id', 'recorder.display_name')}, 'recordedAt', ${isoTime('attempt.recorded_at')})
    ORDER BY attempt.id)
  FROM signature_attempt attempt JOIN account recorder ON recorder.id = attempt.recorded_by
  WHERE attempt.version_id = version.id`;

const columns = `
  version.id, version.plan_id AS "planId", version.number, version.revision, version.state, version.content_hash AS "contentHash",
  version.rule_pack AS "packCode", version.rule_pack_version AS "packVersion", version.frozen_at AS "frozenAt",
  version.in_force_at AS "inForceAt", version.unsigned_reason AS "unsignedReason", version.version,
  ${person('freezer.id', 'freezer.display_name')} AS "frozenBy",
  CASE WHEN activator.id IS NOT NULL THEN ${person('activator.id', 'activator.display_name')} END AS "inForceBy",
  coalesce((${signatures}), '[]') AS signatures, coalesce((${attempts}), '[]') AS attempts`;

const sources = `
  plan_version version
  JOIN account freezer ON freezer.id = version.frozen_by
  LEFT JOIN account activator ON activator.id = version.in_force_by`;

/** One version with all that stands under it, and the ids of what is labelled in the plan today. $1 patient, $2 plan, $3 version. */
export const oneVersion = `
  SELECT ${columns}, version.content, ARRAY(SELECT element.id FROM plan_element element
    WHERE element.patient_id = $1 AND element.plan_id = $2 AND element.label IS NOT NULL) AS labelled
  FROM ${sources}
  WHERE version.patient_id = $1 AND version.plan_id = $2 AND version.id = $3`;

/** Newest first. $1 patient, $2 plan, $3 the last id of the page before or null, $4 limit + 1. */
export const versionsOfPlan = `
  SELECT ${columns} FROM ${sources}
  WHERE version.patient_id = $1 AND version.plan_id = $2 AND ($3::uuid IS NULL OR version.id < $3)
  ORDER BY version.id DESC LIMIT $4`;

/** Who the patient $1 is, and who is on their team. */
export const peopleAround = `
  SELECT json_build_object('id', patient.id,
      'name', coalesce(patient.preferred_name, patient.given_name) || ' ' || patient.family_name) AS patient,
    (SELECT coalesce(json_agg(json_build_object('accountId', member.account_id, 'displayName', account.display_name,
      'role', member.role) ORDER BY member.id), '[]')
     FROM care_team_member member JOIN account ON account.id = member.account_id
     WHERE member.patient_id = patient.id AND member.ended_at IS NULL) AS "careTeam"
  FROM patient WHERE patient.id = $1`;

/** The names of the accounts $1, in the order of their ids. */
export const namesOf = `
  SELECT id AS "accountId", display_name AS "displayName" FROM account WHERE id = ANY ($1::uuid[]) ORDER BY id`;

/** The role of the account $2 on the team of the patient $1; no row for somebody who is not on it. */
export const roleOnTeam = `
  SELECT role FROM care_team_member WHERE patient_id = $1 AND account_id = $2 AND ended_at IS NULL`;
