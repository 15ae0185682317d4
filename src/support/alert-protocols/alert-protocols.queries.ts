import { isDenied } from '../../access/decision/restrictions.js';
import { countsAt } from '../../access/grants/places-on-teams.js';
import { personJson } from '../../core/database/sql.js';

const protocols = `
  SELECT protocol.id, protocol.steps, protocol.staffed_hours AS "staffedHours", ${personJson('author')} AS "publishedBy",
    protocol.published_at AS "publishedAt"
  FROM alert_protocol protocol JOIN account author ON author.id = protocol.published_by`;

/** $1 the protocol. */
export const oneProtocol = `${protocols} WHERE protocol.id = $1`;

/** Newest first. $1 the last id of the page before or null, $2 limit + 1. */
export const protocolPage = `${protocols} WHERE $1::uuid IS NULL OR protocol.id < $1 ORDER BY protocol.id DESC LIMIT $2`;

/** Which of the accounts $1 are active practitioners here. */
export const practitionersAmong = `
  SELECT id FROM account WHERE id = ANY ($1::uuid[]) AND status = 'active' AND 'practitioner' = ANY (roles)`;

const isOnTeam = `
  EXISTS (SELECT FROM access_grant held
    WHERE held.patient_id = $1 AND held.relation = 'care_team' AND held.account_id = theirs.id
      AND ${countsAt('held', '$2')} AND held.capacity = ANY ($3::text[]))`;

/** Whoever looks after all the patients of one who is named, save where this patient has said no to them. */
const coversForNamed = `
  EXISTS (SELECT FROM coverage
    WHERE coverage.away_account_id = ANY ($4::uuid[]) AND coverage.cover_account_id = theirs.id AND coverage.kind = 'cover'
      AND coverage.of_everybody AND coverage.ended_at IS NULL AND coverage.starts_at <= $2 AND coverage.ends_at > $2
      AND NOT EXISTS (SELECT FROM covered_record refused
        WHERE refused.patient_id = $1 AND refused.coverage_id = coverage.id AND refused.state = 'refused'))`;

/**
 * Who hears of it: of the team those with the capacities $3, or the named ones $4 and who covers for them; never the patient, nor whom the patient keeps the
 * class from. $1 patient, $2 now.
 */
export const recipients = `
  SELECT theirs.id AS "accountId", theirs.display_name AS "displayName"
  FROM account theirs
  WHERE theirs.status = 'active' AND 'practitioner' = ANY (theirs.roles) AND theirs.patient_id IS DISTINCT FROM $1
    AND (theirs.id = ANY ($4::uuid[]) OR ${coversForNamed} OR ${isOnTeam})
    AND NOT ${isDenied('measures', { patientId: '$1', accountId: 'theirs.id', roles: 'theirs.roles', now: '$2::timestamptz' })}
  ORDER BY theirs.id`;
