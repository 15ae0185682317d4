import { personJsonOrNull } from '../../core/database/sql.js';

const columns = `
  resource.id, resource.kind, resource.name, resource.description, resource.region, resource.place, resource.languages, resource.cost,
  resource.cost_note AS "costNote", resource.accessibility, resource.channels, resource.hours,
  resource.is_crisis_contact AS "isCrisisContact", to_char(resource.verified_on, 'YYYY-MM-DD') AS "verifiedOn",
  ${personJsonOrNull('verifier')} AS "verifiedBy", to_char(resource.check_by, 'YYYY-MM-DD') AS "checkBy",
  resource.check_by <= $1::date AS "isStale", resource.version`;
const listed = `LEFT JOIN account verifier ON verifier.id = resource.verified_by WHERE resource.retired_at IS NULL`;

/** $1 today, $2 the entry. */
export const oneResource = `SELECT ${columns} FROM resource ${listed} AND resource.id = $2`;

/** The clinic's own, in the order in which they were added. $1 today. */
export const crisisContacts = `
  SELECT ${columns} FROM resource ${listed} AND resource.is_crisis_contact ORDER BY resource.id LIMIT 10`;

/** Helplines of a country and its parts. $1 today, $2 country. */
export const helplinesOf = `
  SELECT ${columns} FROM resource ${listed} AND resource.kind = 'helpline' AND NOT resource.is_crisis_contact
    AND left(resource.region, 2) = $2 ORDER BY resource.id LIMIT 10`;

/** $1 today, $2 kind, $3 region, $4 language, $5 channel, $6 cost, $7 only what is stale; null: all. */
const asAsked = `
  AND ($2::text IS NULL OR resource.kind = $2)
  AND ($3::text IS NULL OR resource.region = $3 OR resource.region = left($3, 2) OR ($3 = left($3, 2) AND left(resource.region, 2) = $3))
  AND ($4::text IS NULL OR EXISTS (SELECT FROM unnest(resource.languages) AS spoken
       WHERE lower(spoken) = lower($4) OR lower(split_part(spoken, '-', 1)) = lower($4)))
  AND ($5::text IS NULL OR EXISTS (SELECT FROM jsonb_array_elements(resource.channels) AS channel WHERE channel ->> 'kind' = $5))
  AND ($6::text IS NULL OR resource.cost = $6)
  AND (NOT $7 OR resource.check_by <= $1::date)`;

/** By name. $8 and $9 name and id of the last of the page before or null, $10 how many. */
export const resourcesByName = `
  SELECT ${columns} FROM resource ${listed} ${asAsked}
    AND ($8::text IS NULL OR (resource.name COLLATE "C", resource.id) > ($8 COLLATE "C", $9::uuid))
  ORDER BY resource.name COLLATE "C", resource.id LIMIT $10`;

/**
 * What has a word in each of the ranges, what fits best first. Only as many entries are looked up as the page holds: a word that
 * stands in every entry is found as fast as another. $8 and $9 score and id of the last of the page before or null, $10 how many,
 * $11 and $12 the beginnings and ends of at most 60 ranges.
 */
export const resourcesByWords = `
  WITH asked AS (SELECT low, high, 1::bigint << (number - 1)::int AS bit
    FROM unnest($11::text[], $12::text[]) WITH ORDINALITY AS range (low, high, number)),
  fitting AS (
    SELECT hit.resource_id, -sum(hit.weight)::int AS rank
    FROM asked JOIN resource_word hit ON hit.word >= asked.low COLLATE "C" AND hit.word < asked.high COLLATE "C"
    GROUP BY hit.resource_id HAVING bit_or(asked.bit) = (1::bigint << cardinality($11::text[])) - 1),
  ranked AS (
    SELECT rank, resource_id FROM fitting WHERE $8::int IS NULL OR (rank, resource_id) > (-$8, $9::uuid) ORDER BY rank, resource_id)
  SELECT ${columns}, -ranked.rank AS score FROM ranked JOIN resource ON resource.id = ranked.resource_id ${listed} ${asAsked}
  ORDER BY ranked.rank, ranked.resource_id LIMIT $10`;

/** $1 a dictionary, $2 words. */
export const stems = `
  SELECT word, (ts_lexize($1::regdictionary, word))[1] AS stem FROM unnest($2::text[]) WITH ORDINALITY AS asked (word, number)
  ORDER BY number`;

/** $1 the entry. */
export const forgetWords = `DELETE FROM resource_word WHERE resource_id = $1`;

/** $1 the entry, $2 words, $3 how much each counts. */
export const keepWords = `
  INSERT INTO resource_word (resource_id, word, weight) SELECT $1, word, weight FROM unnest($2::text[], $3::int[]) AS kept (word, weight)`;
