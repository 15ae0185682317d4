/** $1 patient, $2 a name, as it is compared, whose entry is left out, or null. */
const excluded = `
  SELECT excluded.id, excluded.name, excluded.note,
    json_build_object('accountId', recorder.id, 'displayName', recorder.display_name) AS "recordedBy",
    excluded.recorded_at AS "recordedAt", excluded.ended_at AS "endedAt", excluded.version
  FROM excluded_person excluded JOIN account recorder ON recorder.id = excluded.recorded_by
  WHERE excluded.patient_id = $1 AND ($2::text IS NULL OR excluded.name_key <> $2)`;

/** $3 the entry. */
export const oneExcluded = `${excluded} AND excluded.id = $3`;

/** Newest first. $3 the last id of the page before or null, $4 limit + 1. */
export const excludedOfPatient = `${excluded} AND ($3::uuid IS NULL OR excluded.id < $3) ORDER BY excluded.id DESC LIMIT $4`;

/** Which of these names are excluded. $1 patient, $2 names as they are compared. */
export const excludedAmong = `
  SELECT name_key AS "nameKey" FROM excluded_person
  WHERE patient_id = $1 AND ended_at IS NULL AND name_key = ANY ($2::text[])`;

/** Newest first, from the audit trail. $1 patient, $2 the last id of the page before or null, $3 limit + 1. */
export const attempts = `
  SELECT event.id, event.recorded_at AS at, event.action, account.display_name AS name,
    CASE WHEN account.id IS NOT NULL THEN json_build_object('accountId', account.id, 'displayName', account.display_name) END AS who
  FROM audit_event event LEFT JOIN account ON account.id = event.account_id
  WHERE event.patient_id = $1 AND event.outcome = 'denied' AND event.reason = 'excluded-person' AND ($2::uuid IS NULL OR event.id < $2)
  ORDER BY event.id DESC LIMIT $3`;
