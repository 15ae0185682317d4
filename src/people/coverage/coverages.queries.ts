import { isForGood } from '../../access/grants/places-on-teams.js';
import { personJson } from '../../core/database/sql.js';
import { isInUse } from '../patient-names/records-in-use.reader.js';
import { isAwayFrom, nobodyCovers } from './nobody-covers.reader.js';

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

/** Whatever is arranged for the patients of one person is arranged one after the other. $1 whose. */
export const inTurn = `SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE`;

/** Whether the account $1 is away itself at some time between $2 and $3. */
export const isAwayThen = `SELECT FROM coverage WHERE away_account_id = $1 AND ${isAwayFrom('coverage', '$2', '$3')} LIMIT 1`;

/** Whether just this is arranged for the patient $1, and perhaps for longer: $2 who is away, $3 who covers, $4 from, $5 until. */
export const arrangedAlready = `
  SELECT FROM covered_record covered JOIN coverage ON coverage.id = covered.coverage_id
  WHERE covered.patient_id = $1 AND covered.state = 'arranged' AND coverage.kind = 'cover' AND coverage.ended_at IS NULL
    AND coverage.away_account_id = $2 AND coverage.cover_account_id = $3 AND coverage.starts_at <= $4 AND coverage.ends_at >= $5`;

/** What else the account $2 has to do with the patient $1 in the place of somebody, at $3 or later. Of hand-overs only where $4 says so. */
export const otherwiseArranged = `
  SELECT covered.id FROM covered_record covered JOIN coverage ON coverage.id = covered.coverage_id
  WHERE covered.patient_id = $1 AND covered.state = 'arranged' AND coverage.cover_account_id = $2 AND coverage.ended_at IS NULL
    AND (coverage.ends_at IS NULL OR coverage.ends_at > $3) AND (coverage.kind = 'cover' OR $4::boolean)`;

/** Whether the record $1 needs somebody in the place of the account $2, at $3 or later. */
export const needsSomebody = `
  SELECT occasion FROM (${nobodyCovers('$3::timestamptz')}) AS needed WHERE patient_id = $1 AND away_account_id = $2`;

/** One row for whom it is told: see telling.ts. $1 an id, $2 now, $3 patient, $4 who is away, $5 since which coverage; null: it was for good. */
export const ofNeed = `
  SELECT $1::text AS moment_id, $2::timestamptz AS told_at, $3::uuid AS patient_id, $3::uuid AS about_id, NULL::uuid AS by_id,
    NULL::text AS label, ARRAY[$4::uuid] AS named, NULL::text AS side, $5::text AS occasion`;

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
