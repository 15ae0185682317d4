/** Whoever comes to be something to one patient does so after whoever was before them. $1 patient. */
export const oneAfterAnother = `SELECT pg_advisory_xact_lock(hashtextextended('stands' || $1::text, 7))`;

const shared = (of: string, parameter: string): string =>
  `pg_advisory_xact_lock_shared(hashtextextended('${of}' || ${parameter}::text, 7))`;

/**
 * Somebody is at it, beside whatever else is done by them and in the same record. The record comes first: whoever waits for it holds
 * nothing that one who is in it could be waiting for. $1 account, $2 session, $3 the record, or null.
 */
export const isAtIt = `SELECT ${shared('record', '$3')}, ${shared('acts', '$1')}, ${shared('in', '$2')}`;

/** Somebody reads by what a consent opens: until it is accounted for, nobody ends that. $1 account. */
export const isReading = `SELECT ${shared('acts', '$1')}`;

/** The same as `isAtIt`, for what closes the record, or part of it: what is being done in it is done first, and what comes is judged afterwards. */
export const hasItForItself = `
  SELECT pg_advisory_xact_lock(hashtextextended('record' || $3::text, 7)), ${shared('acts', '$1')}, ${shared('in', '$2')}`;

/**
 * What these accounts are at is done first; whoever ends it does not wait for themself.
 * $1 the source of what ends, or null, $2 accounts to which something is closed as well, $3 who ends it, or null.
 */
export const firstWhatTheyAreAt = `
  SELECT pg_advisory_xact_lock(hashtextextended('acts' || those.account_id::text, 7))
  FROM (SELECT account_id FROM (
      SELECT held.account_id FROM access_grant held WHERE held.source_id = $1 UNION SELECT unnest($2::uuid[])) AS concerned
    WHERE account_id IS NOT NULL AND account_id IS DISTINCT FROM $3::uuid ORDER BY account_id) AS those`;

/** What is being done in these sessions is done first. $1 sessions other than the one that ends them. */
export const firstWhatIsDoneIn = `
  SELECT pg_advisory_xact_lock(hashtextextended('in' || those.id::text, 7))
  FROM (SELECT id FROM unnest($1::uuid[]) AS id ORDER BY id) AS those`;
