import { countsAt } from '../../access/grants/places-on-teams.js';
import { isAboutReader } from '../../core/database/sql.js';

/** $1 patient. Who acts for a patient may be one of those who are not to be told, and does not learn it here. */
const excluded = `
  SELECT excluded.id, excluded.name, excluded.note,
    json_build_object('accountId', recorder.id, 'displayName', recorder.display_name) AS "recordedBy",
    excluded.recorded_at AS "recordedAt", excluded.ended_at AS "endedAt", excluded.version
  FROM excluded_person excluded JOIN account recorder ON recorder.id = excluded.recorded_by
  WHERE excluded.patient_id = $1 AND NOT ${isAboutReader('excluded.id')}`;

/** $2 the entry. */
export const oneExcluded = `${excluded} AND excluded.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const excludedOfPatient = `${excluded} AND ($2::uuid IS NULL OR excluded.id < $2) ORDER BY excluded.id DESC LIMIT $3`;

/**
 * Who is on the list now, and the names that were told apart from theirs, as they are compared. To who acts for the patient an entry
 * about themself is none: nothing that they send is answered otherwise because of it. $1 patient.
 */
export const listedNow = `
  SELECT excluded.id, excluded.name, ARRAY(
    SELECT other.name_key FROM excluded_person_distinction other
    WHERE other.patient_id = $1 AND other.said_at >= excluded.recorded_at) AS "toldApart"
  FROM excluded_person excluded WHERE excluded.patient_id = $1 AND excluded.ended_at IS NULL AND NOT ${isAboutReader('excluded.id')}`;

const distinction = `
  SELECT other.id, other.name, json_build_object('accountId', speaker.id, 'displayName', speaker.display_name) AS "saidBy",
    other.said_at AS "saidAt"
  FROM excluded_person_distinction other JOIN account speaker ON speaker.id = other.said_by
  WHERE other.patient_id = $1 AND NOT ${isAboutReader('other.id')}`;

/** $2 the entry. */
export const oneDistinction = `${distinction} AND other.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const distinctionsOfPatient = `${distinction} AND ($2::uuid IS NULL OR other.id < $2) ORDER BY other.id DESC LIMIT $3`;

/** Newest first, from the audit trail. $1 patient, $2 the last id of the page before or null, $3 limit + 1. */
export const attempts = `
  SELECT event.id, event.recorded_at AS at, event.action, account.display_name AS name,
    CASE WHEN account.id IS NOT NULL THEN json_build_object('accountId', account.id, 'displayName', account.display_name) END AS who
  FROM audit_event event LEFT JOIN account ON account.id = event.account_id
  WHERE event.patient_id = $1 AND event.outcome = 'denied' AND event.reason = 'excluded-person' AND ($2::uuid IS NULL OR event.id < $2)
  ORDER BY event.id DESC LIMIT $3`;

/** What the patient is called. $1 patient. */
export const namesOfPatient = `
  SELECT patient.given_name AS "givenName", patient.preferred_name AS "preferredName", patient.family_name AS "familyName",
    own.display_name AS "displayName"
  FROM patient LEFT JOIN account own ON own.patient_id = patient.id WHERE patient.id = $1`;

/** Who of the care team can look at something, with whoever covers for one of them. $1 patient, $2 now. */
export const careTeamNow = `
  SELECT DISTINCT theirs.id AS "accountId", theirs.display_name AS name
  FROM access_grant held
  JOIN account theirs ON theirs.id = held.account_id AND theirs.status = 'active' AND 'practitioner' = ANY (theirs.roles)
  WHERE held.patient_id = $1 AND held.relation = 'care_team' AND (held.capacity IN ('lead', 'member') OR held.covers_account_id IS NOT NULL) AND ${countsAt('held', '$2')}`;

export const administrators = `
  SELECT id AS "accountId", display_name AS name FROM account WHERE status = 'active' AND 'administrator' = ANY (roles)`;

/** Who is not to be told, and who was told apart from them. $1 patient, $2 whoever acts for them: what they wrote themself is theirs. */
export const aboutTheListed = `
  SELECT id, 'listed' AS kind, name FROM excluded_person WHERE patient_id = $1 AND recorded_by <> $2
  UNION ALL
  SELECT id, 'told_apart', name FROM excluded_person_distinction WHERE patient_id = $1 AND said_by <> $2`;
