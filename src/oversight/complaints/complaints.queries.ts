import { personJson } from '../../core/database/sql.js';

const columns = `
  SELECT complaint.id, complaint.words, CASE WHEN other.id IS NOT NULL THEN ${personJson('other')} END AS about,
    complaint.on_behalf_of AS "onBehalfOf", ${personJson('maker')} AS "madeBy", complaint.made_at AS "madeAt", complaint.outcome,
    complaint.answer, CASE WHEN settler.id IS NOT NULL THEN ${personJson('settler')} END AS "settledBy",
    complaint.settled_at AS "settledAt", complaint.version
  FROM complaint
  JOIN account maker ON maker.id = complaint.made_by
  LEFT JOIN account other ON other.id = complaint.about
  LEFT JOIN account settler ON settler.id = complaint.settled_by`;

/** $1 who made it, $2 complaint. */
export const ownComplaint = `${columns} WHERE complaint.made_by = $1 AND complaint.id = $2`;

/** Newest first. $1 who made them, $2 the last id of the page before or null, $3 limit + 1. */
export const ownComplaints = `${columns}
  WHERE complaint.made_by = $1 AND ($2::uuid IS NULL OR complaint.id < $2) ORDER BY complaint.id DESC LIMIT $3`;

/** What is about oneself is for others to look into. $1 who asks, $2 complaint. */
export const oneComplaint = `${columns} WHERE complaint.about IS DISTINCT FROM $1 AND complaint.id = $2`;

/** Newest first. $1 who asks, $2 the last id of the page before or null, $3 limit + 1. */
export const allComplaints = `${columns}
  WHERE complaint.about IS DISTINCT FROM $1 AND ($2::uuid IS NULL OR complaint.id < $2)
  ORDER BY complaint.id DESC LIMIT $3`;

/** Whether somebody works here. $1 account, $2 roles of staff. */
export const worksHere = 'SELECT FROM account WHERE id = $1 AND roles && $2::text[]';

/** Who can decide on a complaint. $1 roles that may, $2 whom it is about or null, $3 who made it. */
export const whoDecides = `
  SELECT id FROM account
  WHERE status = 'active' AND roles && $1::text[] AND id IS DISTINCT FROM $2::uuid AND id <> $3`;
