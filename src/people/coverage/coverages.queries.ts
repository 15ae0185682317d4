import { isForGood } from '../../access/grants/places-on-teams.js';
import { personJson } from '../../core/database/sql.js';
import { isInUse } from '../patient-names/records-in-use.reader.js';

/** $1 who asks, $2 whether they see everybody’s. */
const coverages = `
  SELECT coverage.id, coverage.kind, ${personJson('away')} AS away, ${personJson('cover')} AS cover, coverage.reason,
    coverage.of_everybody AS "ofEverybody", coverage.starts_at AS "startsAt", coverage.ends_at AS "endsAt",
    ${personJson('arranger')} AS "arrangedBy", coverage.arranged_at AS "arrangedAt", coverage.ended_at AS "endedAt", coverage.version
  FROM coverage
  JOIN account away ON away.id = coverage.away_account_id
  JOIN account cover ON cover.id = coverage.cover_account_id
  JOIN account arranger ON arranger.id = coverage.arranged_by
  WHERE ($2::boolean OR $1 IN (away.id, cover.id, arranger.id))`;

/** $3 the coverage. */
export const oneCoverage = `${coverages} AND coverage.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const coveragePage = `
  ${coverages} AND ($3::uuid IS NULL OR coverage.id < $3) ORDER BY coverage.id DESC LIMIT $4`;

/** Those in the care of the account $1, save its own record. */
export const inCareOf = `
  SELECT held.patient_id AS "patientId" FROM access_grant held JOIN account own ON own.id = held.account_id
  JOIN patient ON patient.id = held.patient_id AND ${isInUse('patient')}
  WHERE held.account_id = $1 AND held.relation = 'care_team' AND ${isForGood('held')} AND held.patient_id IS DISTINCT FROM own.patient_id
  ORDER BY held.patient_id`;

/** Where somebody covers for all in the care of the account $1, now or later than $2. */
export const coveringEverybodyOf = `
  SELECT id FROM coverage
  WHERE away_account_id = $1 AND kind = 'cover' AND of_everybody AND ended_at IS NULL AND ends_at > $2 ORDER BY id`;

/** Whether the record $1 is in use. */
export const inUse = `SELECT FROM patient WHERE patient.id = $1 AND ${isInUse('patient')}`;

/** Whose records the coverage $1 is about still. */
export const coveredStill = `
  SELECT patient_id AS "patientId" FROM covered_record WHERE coverage_id = $1 AND state = 'arranged' ORDER BY patient_id`;

/** $1 patient. */
const covers = `
  SELECT covered.id, coverage.kind, ${personJson('away')} AS away, ${personJson('cover')} AS cover, coverage.reason,
    coverage.starts_at AS "startsAt", coverage.ends_at AS "endsAt", covered.state, covered.settled_at AS "settledAt", covered.version
  FROM covered_record covered
  JOIN coverage ON coverage.id = covered.coverage_id
  JOIN account away ON away.id = coverage.away_account_id
  JOIN account cover ON cover.id = coverage.cover_account_id
  WHERE covered.patient_id = $1`;

/** $2 the cover. */
export const oneCover = `${covers} AND covered.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const coverPage = `${covers} AND ($2::uuid IS NULL OR covered.id < $2) ORDER BY covered.id DESC LIMIT $3`;

/** Whether the patient $1 has said no to the account $2 as somebody who covers. */
export const saidNo = `
  SELECT FROM covered_record covered JOIN coverage ON coverage.id = covered.coverage_id
  WHERE covered.patient_id = $1 AND covered.state = 'refused' AND coverage.cover_account_id = $2`;

/** Who covers in a record now, or is going to. $1 patient, $2 now. */
export const coveringNow = `
  SELECT covered.id, cover.id AS "accountId", cover.display_name AS name
  FROM covered_record covered
  JOIN coverage ON coverage.id = covered.coverage_id AND coverage.kind = 'cover' AND coverage.ends_at > $2
  JOIN account cover ON cover.id = coverage.cover_account_id
  WHERE covered.patient_id = $1 AND covered.state = 'arranged'`;

/** The place on the team of the patient $1 that the account $2 has for good. */
export const placeOf = `
  SELECT id, role FROM care_team_member WHERE patient_id = $1 AND account_id = $2 AND ended_at IS NULL`;
