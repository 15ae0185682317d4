import { isPlain } from '../../access/decision/sensitivity.js';

const entries = `
  SELECT entry.id, entry.goal_id AS "goalId", entry.step_id AS "stepId", entry.party, entry.note, entry.rating,
    entry.achievement_status AS "achievementStatus", entry.occurred_on AS "occurredOn", entry.late_reason AS "lateReason",
    entry.sensitivity IS NOT NULL AS "substanceUse",
    entry.supersedes, correction.id AS "supersededBy", entry.recorded_at AS "recordedAt",
    json_build_object('accountId', writer.id, 'displayName', writer.display_name) AS "writtenBy"
  FROM progress_entry entry
  JOIN account writer ON writer.id = entry.written_by
  LEFT JOIN progress_entry correction ON correction.supersedes = entry.id
  WHERE entry.patient_id = $1 AND entry.plan_id = $2`;

/** $1 patient, $2 plan, $3 entry, $4 whether the reader sees what is labelled. */
export const oneEntry = `${entries} AND entry.id = $3 AND ($4::boolean OR ${isPlain('entry.id')})`;

/** Newest first. $1 patient, $2 plan, $3 goal or null, $4 the last id of the page before or null, $5 limit + 1, $6 as $4 above. */
export const entriesOfPlan = `
  ${entries} AND ($6::boolean OR ${isPlain('entry.id')}) AND ($3::uuid IS NULL OR entry.goal_id = $3) AND ($4::uuid IS NULL OR entry.id < $4)
  ORDER BY entry.id DESC LIMIT $5`;

/** The goal $3 of the plan $2 of the patient $1, and whether the step $4 is one of its own. */
export const goalForProgress = `
  SELECT goal.attainment_scale IS NOT NULL AS "hasScale",
    ($4::uuid IS NULL OR EXISTS (SELECT FROM step WHERE step.id = $4 AND step.goal_id = goal.id)) AS "hasStep"
  FROM goal WHERE goal.patient_id = $1 AND goal.plan_id = $2 AND goal.id = $3`;

/** Each goal with an attainment scale, with the latest rating and the priority of each side. $1 patient, $2 plan, $3 whether the reader sees what is labelled. */
export const attainmentOfPlan = `
  SELECT goal.id AS "goalId", goal.statement,
    (SELECT coalesce(json_agg(json_build_object('party', latest.party, 'rating', latest.rating, 'occurredOn', latest.occurred_on)
      ORDER BY latest.party), '[]')
     FROM (SELECT DISTINCT ON (entry.party) entry.party, entry.rating, entry.occurred_on
           FROM progress_entry entry
           WHERE entry.patient_id = goal.patient_id AND entry.goal_id = goal.id AND entry.rating IS NOT NULL AND ($3::boolean OR ${isPlain('entry.id')})
             AND NOT EXISTS (SELECT FROM progress_entry correction WHERE correction.supersedes = entry.id)
           ORDER BY entry.party, entry.occurred_on DESC, entry.id DESC) latest) AS ratings,
    (SELECT coalesce(json_object_agg(priority.party, priority.priority), '{}')
     FROM goal_priority priority WHERE priority.goal_id = goal.id) AS priorities
  FROM goal
  WHERE goal.patient_id = $1 AND goal.plan_id = $2 AND goal.attainment_scale IS NOT NULL AND goal.lifecycle_status <> 'entered-in-error'
    AND ($3::boolean OR goal.sensitivity IS NULL)
  ORDER BY goal.position, goal.id`;
