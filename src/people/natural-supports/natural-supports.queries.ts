import { personJsonOrNull } from '../../core/database/sql.js';
/** $1 patient. */
const supports = `
  SELECT support.id, support.name, support.relationship, support.may_be_told AS "mayBeTold", support.boundaries,
    ${personJsonOrNull('holder')} AS account, ${personJsonOrNull('namer')} AS "namedBy", support.named_at AS "namedAt", support.ended_at AS "endedAt",
    support.version
  FROM natural_support support
  LEFT JOIN account holder ON holder.id = support.account_id
  JOIN account namer ON namer.id = support.named_by
  WHERE support.patient_id = $1`;

/** $2 the entry. */
export const oneNaturalSupport = `${supports} AND support.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const naturalSupportsOfPatient = `${supports} AND ($2::uuid IS NULL OR support.id < $2) ORDER BY support.id DESC LIMIT $3`;

/** Those on the list now, each under the name it says and that of the account. $1 patient. */
export const closeNow = `
  SELECT support.id, support.account_id AS "accountId", names.name
  FROM natural_support support LEFT JOIN account holder ON holder.id = support.account_id
  CROSS JOIN LATERAL (SELECT support.name UNION SELECT holder.display_name WHERE holder.id IS NOT NULL) AS names (name)
  WHERE support.patient_id = $1 AND support.ended_at IS NULL`;
