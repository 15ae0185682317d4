/**
 * Whoever was given something, or had something, hears that what is open to them has changed. A no alone says nothing to somebody to
 * whom nothing is open: not even that there is such a record.
 * @param changed rows with account_id, patient_id and effect
 */
const tellThem = (changed: string): string => `
  INSERT INTO domain_event (id, name, about_patient_id, for_account_id)
  SELECT gen_random_uuid(), 'access.changed', changed.patient_id, changed.account_id
  FROM (${changed}) AS changed
  WHERE changed.account_id IS NOT NULL AND (changed.effect = 'permit' OR EXISTS (
    SELECT FROM access_grant other
    WHERE other.account_id = changed.account_id AND other.patient_id = changed.patient_id AND other.effect = 'permit'))
  GROUP BY changed.patient_id, changed.account_id`;

/** What a source has granted until now makes room for what it grants from now on. $1 the source, $2 its version or null, $3 grants as JSON. */
export const replaceGrants = `
  WITH gone AS (DELETE FROM access_grant WHERE source_id = $1 RETURNING account_id, patient_id, effect),
  aside AS (DELETE FROM laid_aside_grant WHERE source_id = $1),
  given AS (INSERT INTO access_grant (id, account_id, role, relation, effect, capacity, purpose_code, data_classes, plan_parts, acts, plan_id, chain_id,
    starts_at, ends_at, majority_at, covers_account_id, source_id, source_version)
  SELECT id, "accountId", role, relation, coalesce(effect, 'permit'), capacity, "purposeCode", coalesce("dataClasses", '{}'), "planParts",
    coalesce(acts, '{}'), "planId", "chainId", "startsAt", "endsAt", "majorityAt", "coversAccountId", $1::uuid, $2::integer
  FROM json_to_recordset($3::json) AS given (
    id uuid, "accountId" uuid, role text, relation text, effect text, capacity text, "purposeCode" text, "dataClasses" text[], "planParts" text[],
    acts text[], "planId" uuid, "chainId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "majorityAt" timestamptz,
    "coversAccountId" uuid)
    RETURNING account_id, patient_id, effect)
  ${tellThem('SELECT * FROM gone UNION ALL SELECT * FROM given')}`;

/** What the patient, or the law for them, has opened to people who are not on the care team. What closes something stays. */
const ofPatientsSide = `(held.relation IN ('representative', 'facilitator') OR (held.relation = 'consent' AND held.effect = 'permit'))`;

/** Returns whom it was opened to, each once. $1 patient, $2 what it is laid aside for. */
export const layAside = `
  WITH gone AS (DELETE FROM access_grant held WHERE held.patient_id = $1 AND ${ofPatientsSide} RETURNING held.*),
  kept AS (INSERT INTO laid_aside_grant (id, because_of, source_id, granted) SELECT id, $2, source_id, to_jsonb(gone) FROM gone),
  told AS (${tellThem('SELECT account_id, patient_id, effect FROM gone')})
  SELECT DISTINCT gone.account_id AS "accountId" FROM gone`;

/** What was granted meanwhile ends: it rests on what was undone. Returns to whom it was, each once. $1 patient. */
export const endGrants = `
  WITH gone AS (DELETE FROM access_grant held WHERE held.patient_id = $1 AND ${ofPatientsSide} RETURNING held.account_id, held.patient_id, held.effect),
  told AS (${tellThem('SELECT * FROM gone')})
  SELECT DISTINCT gone.account_id AS "accountId" FROM gone`;

/** Returns to whom it is again, each once. $1 patient, $2 what it was laid aside for. */
export const takeUpAgain = `
  WITH back AS (DELETE FROM laid_aside_grant aside WHERE aside.patient_id = $1 AND aside.because_of = $2 RETURNING aside.granted),
  given AS (INSERT INTO access_grant SELECT (jsonb_populate_record(NULL::access_grant, back.granted)).* FROM back
    RETURNING account_id, patient_id, effect),
  told AS (${tellThem('SELECT * FROM given')})
  SELECT DISTINCT given.account_id AS "accountId" FROM given`;

/** $1 patients, $2 the beginning of the day on which each comes of age. */
export const moveMajorities = `
  UPDATE access_grant SET majority_at = moved.at
  FROM unnest($1::uuid[], $2::timestamptz[]) AS moved (patient_id, at)
  WHERE access_grant.patient_id = moved.patient_id AND access_grant.majority_at IS NOT NULL`;
