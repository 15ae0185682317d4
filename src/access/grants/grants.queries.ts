/** What a source has granted until now makes room for what it grants from now on. $1 the source, $2 its version or null, $3 grants as JSON. */
export const replaceGrants = `
  WITH gone AS (DELETE FROM access_grant WHERE source_id = $1)
  INSERT INTO access_grant (id, account_id, role, relation, effect, capacity, purpose_code, data_classes, acts, plan_id, chain_id,
    starts_at, ends_at, majority_at, source_id, source_version)
  SELECT id, "accountId", role, relation, coalesce(effect, 'permit'), capacity, "purposeCode", coalesce("dataClasses", '{}'),
    coalesce(acts, '{}'), "planId", "chainId", "startsAt", "endsAt", "majorityAt", $1::uuid, $2::integer
  FROM json_to_recordset($3::json) AS given (
    id uuid, "accountId" uuid, role text, relation text, effect text, capacity text, "purposeCode" text, "dataClasses" text[],
    acts text[], "planId" uuid, "chainId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "majorityAt" timestamptz)`;

/** $1 patients, $2 the beginning of the day on which each comes of age. */
export const moveMajorities = `
  UPDATE access_grant SET majority_at = moved.at
  FROM unnest($1::uuid[], $2::timestamptz[]) AS moved (patient_id, at)
  WHERE access_grant.patient_id = moved.patient_id AND access_grant.majority_at IS NOT NULL`;
