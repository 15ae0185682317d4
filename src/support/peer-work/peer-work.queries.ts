import { personJson, personJsonOrNull } from '../../core/database/sql.js';

/** $1 the peer, $2 supports more or less, $3 entries more, $4 approvals more, $5 the day of an entry or null. */
export const raise = `
  INSERT INTO peer_work (id, active_supports, entries, approved_entries, last_entry_on) VALUES ($1, greatest($2::int, 0), $3::int, $4::int, $5::date)
  ON CONFLICT (tenant_id, id) DO UPDATE SET active_supports = greatest(peer_work.active_supports + $2::int, 0),
    entries = peer_work.entries + $3::int, approved_entries = peer_work.approved_entries + $4::int,
    last_entry_on = coalesce($5::date, peer_work.last_entry_on)`;

/** $1 the peer, $2 who accompanies them. */
export const nameSupervisor = `
  INSERT INTO peer_work (id, supervisor_id) VALUES ($1, $2)
  ON CONFLICT (tenant_id, id) DO UPDATE SET supervisor_id = $2`;

export const isPeerSupporter = `SELECT FROM account WHERE id = $1 AND status = 'active' AND 'peer_supporter' = ANY (roles)`;

export const isStaff = `SELECT display_name AS "displayName" FROM account WHERE id = $1 AND status = 'active' AND roles && ARRAY['practitioner', 'peer_supporter']`;

const works = `
  SELECT work.id, ${personJson('peer')} AS peer, ${personJsonOrNull('supervisor')} AS supervisor,
    work.active_supports AS "activeSupports", work.entries, work.approved_entries AS "approvedEntries",
    to_char(work.last_entry_on, 'YYYY-MM-DD') AS "lastEntryOn"
  FROM peer_work work JOIN account peer ON peer.id = work.id LEFT JOIN account supervisor ON supervisor.id = work.supervisor_id`;

/** $1 the peer. */
export const oneWork = `${works} WHERE work.id = $1`;

/** $1 who accompanies them, $2 the last id of the page before or null, $3 limit + 1. */
export const workSupervisedBy = `
  ${works} WHERE work.supervisor_id = $1 AND ($2::uuid IS NULL OR work.id < $2) ORDER BY work.id DESC LIMIT $3`;
