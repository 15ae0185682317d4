const entries = `
  SELECT entry.id, entry.goal_id AS "goalId", entry.step_id AS "stepId", entry.party, entry.note, entry.rating,
    entry.achievement_status AS "achievementStatus", entry.value, entry.unit, entry.measure, entry.measure_id AS "measureId",
    coalesce(correction.voids, false) AS "enteredInError", entry.occurred_on AS "occurredOn", entry.late_reason AS "lateReason",
    entry.label IS NOT NULL AS "substanceUse",
    entry.supersedes, correction.id AS "supersededBy", entry.recorded_at AS "recordedAt",
    json_build_object('accountId', writer.id, 'displayName', writer.display_name) AS "writtenBy"
  FROM progress_entry entry
  JOIN account writer ON writer.id = entry.written_by
  LEFT JOIN progress_entry correction ON correction.supersedes = entry.id
  WHERE entry.patient_id = $1 AND entry.plan_id = $2`;

/** $1 patient, $2 plan, $3 entry. */
export const oneEntry = `${entries} AND entry.id = $3`;

/** Newest first. $1 patient, $2 plan, $3 goal or null, $4 the last id of the page before or null, $5 limit + 1. */
export const entriesOfPlan = `
  ${entries} AND ($3::uuid IS NULL OR entry.goal_id = $3) AND ($4::uuid IS NULL OR entry.id < $4)
  ORDER BY entry.id DESC LIMIT $5`;

/** The goal $3 of the plan $2 of the patient $1, and whether the step $4 is one of its own. */
export const goalForProgress = `
  SELECT goal.scaled AS "hasScale",
    ($4::uuid IS NULL OR EXISTS (SELECT FROM plan_element step WHERE step.id = $4 AND step.kind = 'step' AND step.goal_id = goal.id)) AS "hasStep"
  FROM plan_element goal
  WHERE goal.patient_id = $1 AND goal.plan_id = $2 AND goal.id = $3 AND goal.kind = 'goal'`;

/** The latest rating of each goal by each side. $1 patient, $2 plan. */
export const latestRatings = `
  SELECT DISTINCT ON (entry.goal_id, entry.party) entry.goal_id AS "goalId", entry.party, entry.rating, entry.occurred_on AS "occurredOn"
  FROM progress_entry entry
  WHERE entry.patient_id = $1 AND entry.plan_id = $2 AND entry.rating IS NOT NULL
    AND NOT EXISTS (SELECT FROM progress_entry correction WHERE correction.supersedes = entry.id)
  ORDER BY entry.goal_id, entry.party, entry.occurred_on DESC, entry.id DESC`;

/** What was measured and still counts, the earliest day first. $1 patient, $2 plan. */
export const measuredValues = `
  SELECT entry.id, entry.goal_id AS "goalId", entry.party, entry.value, entry.unit, entry.measure,
    entry.occurred_on AS "occurredOn", entry.recorded_at AS "recordedAt",
    json_build_object('accountId', writer.id, 'displayName', writer.display_name) AS "writtenBy"
  FROM progress_entry entry JOIN account writer ON writer.id = entry.written_by
  WHERE entry.patient_id = $1 AND entry.plan_id = $2 AND entry.value IS NOT NULL
    AND NOT EXISTS (SELECT FROM progress_entry correction WHERE correction.supersedes = entry.id)
  ORDER BY entry.occurred_on, entry.id`;
