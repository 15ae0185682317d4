import { isToldOf } from '../../core/database/sql.js';

/** What one class opens; no title where it has none of its own. $1 patient, $2 now. */
const byOneClass = `
  SELECT 'plan' AS kind, plan.id, plan.title, 1 AS count, 'plan' AS "dataClass", false AS labelled, NULL AS visibility
  FROM care_plan plan WHERE plan.patient_id = $1
  UNION ALL
  SELECT element.kind, element.id, element.title, 1, 'plan', element.label IS NOT NULL, NULL
  FROM plan_element element WHERE element.patient_id = $1 AND ${isToldOf('element')} AND element.kind IN ('goal', 'step', 'intervention')
  UNION ALL
  SELECT 'referral', record.id, record.to_name, 1, 'plan', record.label IS NOT NULL, NULL
  FROM referral record WHERE record.patient_id = $1
  UNION ALL
  SELECT 'decision', decision.id, decision.question, 1, 'decisions', decision.label IS NOT NULL, NULL
  FROM decision WHERE decision.patient_id = $1
  UNION ALL
  SELECT 'progress', goal.id, goal.title, count(*)::int, 'progress', entry.labelled, NULL
  FROM (SELECT goal_id, label IS NOT NULL AS labelled FROM progress_entry WHERE patient_id = $1 AND measure_id IS NULL) entry
  JOIN plan_element goal ON goal.id = entry.goal_id
  GROUP BY goal.id, goal.title, entry.labelled
  UNION ALL
  SELECT 'setback', setback.id, to_char(setback.occurred_at AT TIME ZONE (SELECT time_zone FROM tenant_setting), 'YYYY-MM-DD'), 1, 'journey', setback.label IS NOT NULL, setback.visibility
  FROM setback WHERE setback.patient_id = $1 AND setback.state <> 'entered-in-error'
  UNION ALL
  SELECT 'stages', move.patient_id, '', count(*)::int, 'journey', false, NULL
  FROM stage_transition move WHERE move.patient_id = $1 GROUP BY move.patient_id
  UNION ALL
  SELECT 'practice', record.technique_id, record.title, count(*)::int, 'check_ins', record.label IS NOT NULL, NULL
  FROM practice_entry record
  WHERE record.patient_id = $1 AND record.visibility = 'shared' AND record.taken_back_at IS NULL
  GROUP BY record.technique_id, record.title, record.label
  UNION ALL
  SELECT 'helpful-technique', record.id, record.title, 1, 'check_ins', record.label IS NOT NULL, NULL
  FROM helpful_technique record
  WHERE record.patient_id = $1 AND record.visibility = 'shared' AND record.ended_at IS NULL
  UNION ALL
  SELECT 'check-ins', record.patient_id, '', count(*)::int, 'check_ins', record.label IS NOT NULL, NULL
  FROM check_in record
  WHERE record.patient_id = $1 AND record.visibility = 'shared' AND record.taken_back_at IS NULL
  GROUP BY record.patient_id, record.label
  UNION ALL
  SELECT 'safety-plan', safety.id, '', 1, 'safety_plan', false, NULL
  FROM safety_plan safety WHERE safety.patient_id = $1 AND safety.revision > 0
  UNION ALL
  SELECT 'advance-preferences', record.id, '', 1, 'safety_plan', record.label IS NOT NULL, NULL
  FROM advance_preferences record
  WHERE record.patient_id = $1 AND record.visibility = 'shared' AND NOT EXISTS (SELECT FROM advance_preferences later
    WHERE later.patient_id = record.patient_id AND later.number > record.number)
  UNION ALL
  SELECT 'measures', record.patient_id, '', count(*)::int, 'measures', record.label IS NOT NULL, NULL
  FROM measure record WHERE record.patient_id = $1 GROUP BY record.patient_id, record.label
  UNION ALL
  SELECT 'clinical-notes', record.patient_id, '', count(*)::int, 'clinical_notes', record.label IS NOT NULL, NULL
  FROM clinical_note record
  WHERE record.patient_id = $1 AND record.status = 'current' AND NOT EXISTS (SELECT FROM note_withholding held
    WHERE held.patient_id = record.patient_id AND held.note_id = record.id AND held.state <> 'ended'
      AND held.until >= (SELECT ($2::timestamptz AT TIME ZONE time_zone)::date FROM tenant_setting))
  GROUP BY record.patient_id, record.label`;

/** What of a record can be shared with somebody; `measured` takes the class of measures as well. $1 patient, $2 now. */
export const keptRecords = `
  SELECT kept.*, false AS measured FROM (${byOneClass}) kept
  UNION ALL
  SELECT 'progress', goal.id, goal.title, count(*)::int, 'progress', entry.labelled, NULL, true
  FROM (SELECT goal_id, label IS NOT NULL AS labelled FROM progress_entry WHERE patient_id = $1 AND measure_id IS NOT NULL) entry
  JOIN plan_element goal ON goal.id = entry.goal_id
  GROUP BY goal.id, goal.title, entry.labelled`;

/**
 * The help that this consent alone would let start, or does. $1 patient, $2 now, $3 intervention, $4 its revision, $5 the
 * consent that does not count.
 */
export const helpRestingOn = `
  SELECT help.id AS "interventionId", help.title
  FROM plan_element help
  WHERE help.patient_id = $1 AND help.id = $3 AND help.kind = 'intervention' AND help.requires_consent AND help.changed_in_revision = $4
    AND help.state IN ('not-started', 'in-progress', 'on-hold')
    AND NOT EXISTS (
      SELECT FROM consent_standing other
      WHERE other.patient_id = $1 AND other.intervention_id = help.id AND other.intervention_revision = $4 AND other.id <> $5
        AND other.status = 'active' AND other.starts_at <= $2 AND (other.ends_at IS NULL OR other.ends_at > $2))`;
