import { isForGood } from '../../access/grants/places-on-teams.js';
import { listedBy } from '../patient-names/patient-names.reader.js';
import { recordNumbered } from './record-numbers.reader.js';

/**
 * The patients by name. The cursor holds an id and no name, because cursors travel in addresses; the place of that
 * patient in the order is looked up here.
 * $1 id of the last patient of the page before, or null; $2 identifier as it is compared or null; $3 limit + 1;
 * $4 patterns of the words of a name, or null.
 */
export const patientsByName = (sorting: string): string => `
  SELECT id, identifier, given_name AS "givenName", family_name AS "familyName", preferred_name AS "preferredName", pronouns,
    to_char(birth_date, CASE birth_precision WHEN 'year' THEN 'YYYY' WHEN 'month' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END) AS "birthDate", languages,
    to_char(died_on, CASE died_precision WHEN 'year' THEN 'YYYY' WHEN 'month' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END) AS "diedOn", replaced_by IS NOT NULL AS "isReplaced", version, recorded_at AS "recordedAt"
  FROM patient
  WHERE ($2::text IS NULL OR id = (${recordNumbered('$2')}))
    AND ($4::text[] IS NULL OR name_words || preferred_words LIKE ALL ($4))
    AND ($1::uuid IS NULL OR (${listedBy('patient', sorting)}, id) > (SELECT ${listedBy('last', sorting)}, last.id FROM patient last WHERE last.id = $1))
  ORDER BY ${listedBy('patient', sorting)}, id
  LIMIT $3`;

const isTheirs = (account: string): string => `EXISTS (SELECT FROM access_grant mine
      WHERE mine.patient_id = patient.id AND mine.account_id = ${account} AND mine.relation = 'care_team' AND ${isForGood('mine')}) AS "isTheirs"`;

/** Whether another record than $3 has the number $1. $2 the account that asks. */
export const withNumber = `
  SELECT patient.id, ${isTheirs('$2')} FROM patient WHERE patient.identifier_key = $1 AND patient.id <> $3`;

/**
 * Those born on a day that $1 to $2 (YYYY-MM-DD) can be, of whom perhaps only the month or the year is known too; and who has the
 * record number $3. $4 the account that asks: whether it is on their team. One statement of two: each has its index.
 */
export const perhapsTheSame = `
  SELECT patient.id, patient.identifier_key = $3 AS "hasNumber", patient.birth_precision = 'day' AS "isBornKnown",
    patient.given_name AS "givenName", patient.family_name AS "familyName", patient.preferred_name AS "preferredName",
    ${isTheirs('$4')}
  FROM patient
  WHERE patient.identifier_key = $3 OR patient.id IN (
    SELECT born.id FROM patient born WHERE born.birth_precision = 'day' AND born.birth_date BETWEEN $1::date AND $2::date
    UNION ALL
    SELECT born.id FROM patient born WHERE born.birth_precision IN ('month', 'year')
      AND born.birth_date BETWEEN $1::date AND (date_trunc('year', $2::date) + interval '1 year - 1 day')::date
      AND date_trunc(born.birth_precision, born.birth_date::timestamp) <= $2::date)`;
