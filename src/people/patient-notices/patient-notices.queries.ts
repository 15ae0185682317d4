import { teamsOf } from '../../access/grants/places-on-teams.js';
import { isInUse } from '../patient-names/records-in-use.reader.js';
import { personJson } from '../../core/database/sql.js';

const notices = `
  SELECT notice.id, notice.language, notice.number, notice.title, notice.elements, notice.contact,
    to_char(notice.effective_on, 'YYYY-MM-DD') AS "effectiveOn", notice.content_hash AS "contentHash",
    ${personJson('publisher')} AS "publishedBy", notice.published_at AS "publishedAt"
  FROM patient_notice notice JOIN account publisher ON publisher.id = notice.published_by`;

/** $1 the edition. */
export const oneNotice = `${notices} WHERE notice.id = $1`;

/** Newest first. $1 the last id of the page before or null, $2 limit + 1. */
export const allNotices = `${notices} WHERE $1::uuid IS NULL OR notice.id < $1 ORDER BY notice.id DESC LIMIT $2`;

/** $1 language. */
export const lastNumber = `SELECT coalesce(max(number), 0) AS number FROM patient_notice WHERE language = $1`;

const given = `
  SELECT given.id, given.notice_id AS "noticeId", notice.number, notice.language, given.occasion, given.how,
    given.agreed_to_email AS "agreedToEmail", ${personJson('giver')} AS "givenBy", given.given_at AS "givenAt", given.receipt,
    given.acknowledged_at AS "acknowledgedAt", given.version
  FROM patient_notice_given given
  JOIN patient_notice notice ON notice.id = given.notice_id
  JOIN account giver ON giver.id = given.given_by
  WHERE given.patient_id = $1`;

/** $2 the giving. */
export const oneGiven = `${given} AND given.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const givenToPatient = `${given} AND ($2::uuid IS NULL OR given.id < $2) ORDER BY given.id DESC LIMIT $3`;

/** The editions in effect, one for each language; none where the organisation is no such programme. @param now SQL expression */
const inEffect = (now: string): string => `
  SELECT DISTINCT ON (notice.language) notice.id
  FROM patient_notice notice
  JOIN tenant_setting setting ON setting.tenant_id = notice.tenant_id AND setting.part2_program
  WHERE notice.effective_on <= (${now}::timestamptz AT TIME ZONE setting.time_zone)::date
  ORDER BY notice.language, notice.number DESC`;

/** Of the caseload of the account $1, by id. $2 now, $3 the last id of the page before or null, $4 limit + 1, $5 its own record or null. */
export const withoutNotice = `
  WITH current_notice AS (${inEffect('$2')})
  SELECT patient.id AS "patientId", concat(coalesce(patient.preferred_name, patient.given_name), ' ', patient.family_name) AS "displayName"
  FROM (${teamsOf('$1', '$2::timestamptz')}) mine JOIN patient ON patient.id = mine.patient_id
  WHERE ($3::uuid IS NULL OR patient.id > $3)
    AND patient.id IS DISTINCT FROM $5::uuid AND ${isInUse('patient')} AND EXISTS (SELECT FROM current_notice)
    AND NOT EXISTS (
      SELECT FROM patient_notice_given given
      WHERE given.patient_id = patient.id AND given.notice_id IN (SELECT id FROM current_notice))
  ORDER BY patient.id LIMIT $4`;

const row = (patient: string, occasion: string): string => `
  $1::text AS moment_id, $2::timestamptz AS told_at, ${patient} AS patient_id, ${patient} AS about_id, NULL::uuid AS by_id,
  NULL::text AS label, '{}'::uuid[] AS named, NULL::text AS side, ${occasion}::text AS occasion`;

/** One row where a patient is to get the notice: see telling.ts. $1 an id, $2 now, $3 patient. */
export const dueForPatient = `
  SELECT ${row('$3::uuid', 'NULL')} WHERE EXISTS (${inEffect('$2')})`;

/** One row for each patient who has a care team. $1 an id, $2 now, $3 the edition. */
export const dueForEverybody = `
  SELECT DISTINCT ${row('held.patient_id', '$3')}
  FROM access_grant held JOIN tenant_setting setting ON setting.tenant_id = held.tenant_id AND setting.part2_program
  JOIN patient ON patient.id = held.patient_id AND ${isInUse('patient')}
  WHERE held.relation = 'care_team'`;
