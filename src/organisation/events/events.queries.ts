/**
 * How far all that was committed can be read: before the oldest transaction that is still writing; and whether something that is
 * committed waits for that one. $1 the transaction of the last event heard.
 */
export const horizon = `
  SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin, EXISTS (
    SELECT FROM domain_event event
    WHERE event.xact_id > $1::xid8 AND event.xact_id >= pg_snapshot_xmin(pg_current_snapshot())) AS "isHeldBack"`;

/**
 * What happened after a place and may concern the account $4, in the order in which it is told. Whoever was let in, or let in further,
 * since something was withdrawn need not have seen it; that what is open to them has changed tells them to read all of it again.
 * $1 transaction and $2 id of the last one heard, $3 how many.
 */
export const eventsAfter = `
  SELECT event.xact_id::text AS xact, event.id, event.recorded_at AS "at", event.name, event.about_patient_id AS "patientId",
    event.subject_id AS "subjectId", event.by_account_id AS "byAccountId", event.for_account_id IS NOT NULL AS "isOnesOwn",
    CASE WHEN EXISTS (
      SELECT FROM domain_event later
      WHERE event.was IS NOT NULL AND later.about_patient_id = event.about_patient_id AND later.for_account_id = $4
        AND later.name = 'access.changed' AND (later.xact_id, later.id) > (event.xact_id, event.id))
    THEN NULL ELSE event.was END AS was
  FROM domain_event event
  WHERE (event.xact_id, event.id) > ($1::xid8, $2::uuid) AND event.xact_id < pg_snapshot_xmin(pg_current_snapshot())
    AND (event.for_account_id IS NULL OR event.for_account_id = $4)
  ORDER BY event.xact_id, event.id LIMIT $3`;

/** $1 the moment before which they are forgotten. */
export const forget = 'DELETE FROM domain_event WHERE recorded_at < $1';
