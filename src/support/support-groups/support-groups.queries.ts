import { personJson } from '../../core/database/sql.js';

const groups = `
  SELECT circle.id, circle.name, circle.about, circle.conduct, circle.conduct_edition AS "conductEdition",
    ${personJson('facilitator')} AS facilitator, circle.facilitated_since AS "facilitatedSince", circle.takes_requests AS "takesRequests",
    circle.about_substance_use AS "aboutSubstanceUse", circle.state, circle.founded_at AS "foundedAt", circle.closed_at AS "closedAt",
    circle.version
  FROM support_group circle JOIN account facilitator ON facilitator.id = circle.facilitator_id`;

/** $1 the group. */
export const oneGroup = `${groups} WHERE circle.id = $1`;

/** Newest first. $1 the last id of the page before or null, $2 whoever facilitates them or null for all, $3 limit + 1, $4 those alone that whoever facilitates them has left alone. */
export const groupPage = `${groups}
  WHERE ($1::uuid IS NULL OR circle.id < $1) AND ($2::uuid IS NULL OR circle.facilitator_id = $2)
    AND (NOT $4::boolean OR (circle.state = 'open' AND facilitator.status <> 'active'))
  ORDER BY circle.id DESC LIMIT $3`;

/** $1 group, $2 meetings more or less, $3 words more, $4 day. */
export const raiseGroupWork = `
  INSERT INTO group_work (id, meetings, words, last_on) VALUES ($1, greatest($2::int, 0), $3::int, $4::date)
  ON CONFLICT (tenant_id, id) DO UPDATE SET meetings = greatest(group_work.meetings + $2::int, 0),
    words = group_work.words + $3::int, last_on = $4::date`;

/** Of the groups of those whom $1 accompanies as peer supporters. $2 the last id of the page before or null, $3 limit + 1. */
export const groupsSupervisedBy = `
  SELECT circle.id, circle.name, ${personJson('facilitator')} AS facilitator, coalesce(work.meetings, 0) AS meetings,
    coalesce(work.words, 0) AS words, to_char(work.last_on, 'YYYY-MM-DD') AS "lastOn"
  FROM support_group circle
  JOIN peer_work accompanied ON accompanied.id = circle.facilitator_id AND accompanied.supervisor_id = $1
  JOIN account facilitator ON facilitator.id = circle.facilitator_id
  LEFT JOIN group_work work ON work.id = circle.id
  WHERE $2::uuid IS NULL OR circle.id < $2 ORDER BY circle.id DESC LIMIT $3`;
