import { isDenied } from '../../access/decision/restrictions.js';
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
      AND (held.starts_at IS NULL OR held.starts_at <= $2) AND (held.ends_at IS NULL OR held.ends_at > $2)
      AND held.capacity = ANY ($3::text[]))`;

/**
 * Who hears of it: of the team those with the capacities $3, or the named ones $4; never the patient, nor whom the patient keeps the
 * class from. $1 patient, $2 now.
 */
export const recipients = `
  SELECT theirs.id AS "accountId", theirs.display_name AS "displayName"
  FROM account theirs
  WHERE theirs.status = 'active' AND 'practitioner' = ANY (theirs.roles) AND theirs.patient_id IS DISTINCT FROM $1
    AND (theirs.id = ANY ($4::uuid[]) OR ${isOnTeam})
    AND NOT ${isDenied('measures', { patientId: '$1', accountId: 'theirs.id', roles: 'theirs.roles', now: '$2::timestamptz' })}
  ORDER BY theirs.id`;
