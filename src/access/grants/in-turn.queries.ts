/** Whoever comes to be something to one patient does so after whoever was before them. $1 patient. */
export const oneAfterAnother = `SELECT pg_advisory_xact_lock(hashtextextended('stands' || $1::text, 7))`;

/** Somebody is at it, beside whatever else they are at. $1 account. */
export const isAtIt = `SELECT pg_advisory_xact_lock_shared(hashtextextended('acts' || $1::text, 7))`;

/**
 * What these accounts are at is done first; whoever ends it does not wait for themself.
 * $1 the source of what ends, $2 accounts to which something is closed as well, $3 who ends it, or null.
 */
export const firstWhatTheyAreAt = `
  SELECT pg_advisory_xact_lock(hashtextextended('acts' || those.account_id::text, 7))
  FROM (SELECT account_id FROM (
      SELECT held.account_id FROM access_grant held WHERE held.source_id = $1 UNION SELECT unnest($2::uuid[])) AS concerned
    WHERE account_id IS NOT NULL AND account_id IS DISTINCT FROM $3::uuid ORDER BY account_id) AS those`;
