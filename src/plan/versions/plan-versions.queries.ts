import { fullName } from '../../people/patient-names/patient-names.reader.js';
import { labelledToday } from '../document/labelled.queries.js';
import { isoTime, isToldOf } from '../../core/database/sql.js';

const person = (id: string, name: string): string =>
  `json_build_object('accountId', ${id}, 'displayName', ${name})`;

const signatures = `
  SELECT json_agg(json_build_object('id', signature.id, 'signedBy', ${person('signature.signed_by', 'signature.signer_name')},
    'party', signature.party, 'capacity', signature.capacity, 'authorityId', signature.authority_id, 'authorityKind', authority.kind,
    'profession', signature.profession, 'inTraining', signature.in_training, 'attestation', signature.attestation,
    'assurance', signature.assurance, 'provenAt', ${isoTime('signature.proven_at')},
    'contentHash', signature.content_hash, 'signedAt', ${isoTime('signature.signed_at')},
    'elsewhere', CASE WHEN recorder.id IS NOT NULL THEN json_build_object('method', signature.method, 'signedOn', signature.signed_on,
      'pageId', signature.page_id, 'pageHash', signature.page_hash, 'witness', signature.witness,
      'recordedBy', ${person('recorder.id', 'recorder.display_name')}) END,
    'contested', CASE WHEN contest.signature_id IS NOT NULL THEN json_build_object(
      'id', contest.id, 'reason', CASE WHEN ${isToldOf('contest')} THEN contest.reason END, 'substanceUse', contest.label IS NOT NULL, 'means', contest.means,
      'by', ${person('contester.id', 'contester.display_name')}, 'contestedAt', ${isoTime('contest.contested_at')}) END)
    ORDER BY signature.id)
  FROM plan_signature signature
  LEFT JOIN representative authority ON authority.id = signature.authority_id
  LEFT JOIN account recorder ON recorder.id = signature.recorded_by
  LEFT JOIN signature_contest contest ON contest.signature_id = signature.id
  LEFT JOIN account contester ON contester.id = contest.by_account
  WHERE signature.version_id = version.id`;

const attempts = `
  SELECT json_agg(json_build_object('id', attempt.id, 'outcome', attempt.outcome, 'method', attempt.method,
    'occurredOn', attempt.occurred_on, 'reason', CASE WHEN ${isToldOf('attempt')} THEN attempt.reason END,
    'witness', CASE WHEN ${isToldOf('attempt')} THEN attempt.witness END,
    'lateReason', CASE WHEN ${isToldOf('attempt')} THEN attempt.late_reason END, 'substanceUse', attempt.label IS NOT NULL,
    'recordedBy', ${person('recorder.id', 'recorder.display_name')}, 'recordedAt', ${isoTime('attempt.recorded_at')})
    ORDER BY attempt.id)
  FROM signature_attempt attempt JOIN account recorder ON recorder.id = attempt.recorded_by
  WHERE attempt.version_id = version.id`;

/** Whether somebody acts for the patient of a version as their guardian or parent, at the time of that parameter. */
export const guarded = (now: string): string => `
  EXISTS (SELECT FROM access_grant held
    WHERE held.patient_id = version.patient_id AND held.relation = 'representative' AND held.capacity IN ('guardian', 'parent')
      AND (held.starts_at IS NULL OR held.starts_at <= ${now}) AND (held.ends_at IS NULL OR held.ends_at > ${now})
      AND (held.majority_at IS NULL OR held.majority_at > ${now}))`;

/** Where the plan of a version stands today, and since which day of the organisation; a draft has come to nothing yet. */
const planToday = `
  SELECT json_build_object('status', today.status, 'since', (
    SELECT to_char(max(change.changed_at) AT TIME ZONE setting.time_zone, 'YYYY-MM-DD')
    FROM plan_status_change change, tenant_setting setting
    WHERE change.patient_id = today.patient_id AND change.plan_id = today.id GROUP BY setting.time_zone))
  FROM care_plan today WHERE today.patient_id = version.patient_id AND today.id = version.plan_id`;

const columns = (now: string): string => `
  version.id, version.plan_id AS "planId", version.number, version.revision, version.state, version.content_hash AS "contentHash",
  version.rule_pack AS "packCode", version.rule_pack_version AS "packVersion", version.frozen_at AS "frozenAt",
  version.signing, version.by_trainee AS "byTrainee", (${guarded(now)}) AS "hasGuardian",
  version.in_force_at AS "inForceAt", version.unsigned_reason AS "unsignedReason", version.version,
  (${planToday}) AS "planToday",
  ${person('freezer.id', 'freezer.display_name')} AS "frozenBy",
  CASE WHEN activator.id IS NOT NULL THEN ${person('activator.id', 'activator.display_name')} END AS "inForceBy",
  coalesce((${signatures}), '[]') AS signatures, coalesce((${attempts}), '[]') AS attempts`;

const sources = `
  plan_version version
  JOIN account freezer ON freezer.id = version.frozen_by
  LEFT JOIN account activator ON activator.id = version.in_force_by`;

/** One version with all that stands under it, and what is labelled in the plan today. $1 patient, $2 plan, $3 version, $4 now. */
export const oneVersion = `
  SELECT ${columns('$4')}, version.content, ${labelledToday('plan')} AS labelled
  FROM ${sources} JOIN care_plan plan ON plan.id = version.plan_id
  WHERE version.patient_id = $1 AND version.plan_id = $2 AND version.id = $3`;

/** Newest first. $1 patient, $2 plan, $3 the last id of the page before or null, $4 limit + 1, $5 now. */
export const versionsOfPlan = `
  SELECT ${columns('$5')} FROM ${sources}
  WHERE version.patient_id = $1 AND version.plan_id = $2 AND ($3::uuid IS NULL OR version.id < $3)
  ORDER BY version.id DESC LIMIT $4`;

/** Who the patient $1 is, and who is on their team. */
export const peopleAround = `
  SELECT json_build_object('id', patient.id,
      'name', ${fullName('patient')}) AS patient,
    (SELECT coalesce(json_agg(json_build_object('accountId', member.account_id, 'displayName', account.display_name,
      'role', member.role) ORDER BY member.id), '[]')
     FROM care_team_member member JOIN account ON account.id = member.account_id
     WHERE member.patient_id = patient.id AND member.ended_at IS NULL) AS "careTeam"
  FROM patient WHERE patient.id = $1`;

/** The names of the accounts $1, in the order of their ids. */
export const namesOf = `
  SELECT id AS "accountId", display_name AS "displayName" FROM account WHERE id = ANY ($1::uuid[]) ORDER BY id`;

/** What the account $2 is on the team of the patient $1; no row for somebody who is not on it. */
export const placeOnTeam = `
  SELECT role, profession, in_training AS "inTraining" FROM care_team_member WHERE patient_id = $1 AND account_id = $2 AND ended_at IS NULL`;
