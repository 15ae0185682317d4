/** Who is there for the plan of the patient $1, and what day it is for the organisation at the time $2. */
export const surroundingsOf = `
  SELECT (SELECT to_char($2::timestamptz AT TIME ZONE time_zone, 'YYYY-MM-DD') FROM tenant_setting) AS today,
    count(member.id)::int AS "teamSize", coalesce(bool_or(member.role = 'lead'), false) AS "teamHasLead",
    EXISTS (SELECT FROM account WHERE account.patient_id = $1 AND account.status = 'active') AS "patientHasAccount"
  FROM care_team_member member WHERE member.patient_id = $1 AND member.ended_at IS NULL`;

/**
 * For each plan of another patient that shares a band with the fingerprint $1: how many it shares. Only these counts leave
 * the table, never which plan. Row policies show no plan of anyone else here, so "not in care_plan" is "somebody else's".
 */
export const sharedBandsOfOthers = `
  SELECT count(*)::int AS bands
  FROM unnest($1::smallint[]) WITH ORDINALITY AS own (value, ordinality)
  JOIN plan_fingerprint other ON other.band = own.ordinality - 1 AND other.value = own.value
  WHERE NOT EXISTS (SELECT FROM care_plan mine WHERE mine.id = other.plan_id)
  GROUP BY other.plan_id`;

/** The bands $2 of the plan $1, where they differ from what is stored; always in the same order, so that two never deadlock. */
export const refreshFingerprint = `
  INSERT INTO plan_fingerprint (plan_id, band, value)
  SELECT $1, own.ordinality - 1, own.value FROM unnest($2::smallint[]) WITH ORDINALITY AS own (value, ordinality)
  WHERE NOT EXISTS (SELECT FROM plan_fingerprint known
                    WHERE known.plan_id = $1 AND known.band = own.ordinality - 1 AND known.value = own.value)
  ORDER BY own.ordinality
  ON CONFLICT (tenant_id, plan_id, band) DO UPDATE SET value = excluded.value`;
