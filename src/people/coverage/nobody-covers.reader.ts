import { countsAt, isForGood } from '../../access/grants/places-on-teams.js';
import { isInUse } from '../patient-names/records-in-use.reader.js';

/** Whether a cover of everybody begins before a time and ends after another: somebody is away then. @param other alias of the row */
export const isAwayFrom = (other: string, from: string, until: string): string =>
  `${other}.kind = 'cover' AND ${other}.of_everybody AND ${other}.ended_at IS NULL AND ${other}.starts_at < ${until} AND ${other}.ends_at > ${from}`;

/**
 * Whose records nobody looks after in the place of somebody who is away, or is going to be. Whoever has no account in use, is a
 * practitioner no more or is away as well looks after nobody; what whoever covers gave up goes on to be needed until its last day.
 */
const withNobody = (now: string): string => `
  SELECT held.patient_id, held.account_id AS away_account_id, max(coverage.id::text) AS coverage_id
  FROM coverage
  JOIN access_grant held ON held.account_id = coverage.away_account_id AND held.relation = 'care_team' AND ${isForGood('held')}
  JOIN patient ON patient.id = held.patient_id AND ${isInUse('patient')}
  CROSS JOIN LATERAL (SELECT greatest(coverage.starts_at, ${now}) AS at) need
  WHERE coverage.kind = 'cover' AND coverage.ends_at > ${now}
    AND (coverage.ended_at IS NULL OR coverage.ended_by = coverage.cover_account_id)
    AND (coverage.of_everybody OR EXISTS (SELECT FROM covered_record covered
      WHERE covered.coverage_id = coverage.id AND covered.patient_id = held.patient_id))
    AND NOT EXISTS (SELECT FROM access_grant theirs
      JOIN account ON account.id = theirs.account_id AND account.status = 'active' AND 'practitioner' = ANY (account.roles)
      WHERE theirs.patient_id = held.patient_id AND theirs.covers_account_id = held.account_id AND ${countsAt('theirs', 'need.at')}
        AND NOT EXISTS (SELECT FROM coverage other
          WHERE other.away_account_id = theirs.account_id AND ${isAwayFrom('other', 'need.at', `need.at + interval '1 microsecond'`)}))
  GROUP BY held.patient_id, held.account_id`;

/**
 * As `withNobody`, with which time it is: since which coverage, and how often the one who is away was told of it and somebody was found.
 * Lost again afterwards is another time, of which people hear anew. @param now an SQL expression
 */
export const nobodyCovers = (now: string): string => `
  SELECT needed.patient_id, needed.away_account_id, needed.coverage_id || (
    SELECT CASE count(*) WHEN 0 THEN '' ELSE ' ' || count(*) END FROM notice told
    WHERE told.account_id = needed.away_account_id AND told.about_id = needed.patient_id AND told.kind = 'cover_needed'
      AND told.done_at IS NOT NULL AND starts_with(told.occasion, needed.coverage_id)) AS occasion
  FROM (${withNobody(now)}) AS needed`;
