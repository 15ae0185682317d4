import { isSeenIn } from '../../access/kept-private.js';

/** $1 patient, $2 what the reader sees. The move because of it that came last tells where it led. */
const setbacks = `
  SELECT setback.id, setback.occurred_at AS "occurredAt", setback.noticed_by AS "noticedBy", setback.intensity,
    setback.intensity_words AS "intensityWords", setback.warning_signs AS "warningSigns", setback.triggers,
    setback.supports_used AS "supportsUsed", setback.stage_before AS "stageBeforeCode", setback.catalogue_version AS "versionBefore",
    moved.to_stage AS "stageAfterCode", moved.catalogue_version AS "versionAfter",
    setback.what_helped AS "whatHelped", setback.what_helped_party AS "whatHelpedParty", setback.lesson,
    setback.lesson_party AS "lessonParty", setback.state, setback.visibility, setback.party, setback.recorded_at AS "recordedAt",
    setback.steadied_at AS "steadiedAt", setback.integrated_at AS "integratedAt", setback.void_reason AS "voidReason",
    setback.label IS NOT NULL AS "substanceUse", setback.version, json_build_object('accountId', recorder.id, 'displayName', recorder.display_name) AS "recordedBy"
  FROM setback
  JOIN account recorder ON recorder.id = setback.recorded_by
  LEFT JOIN LATERAL (
    SELECT move.to_stage, move.catalogue_version FROM stage_transition move
    WHERE move.patient_id = setback.patient_id AND move.setback_id = setback.id
    ORDER BY move.id DESC LIMIT 1) moved ON true
  WHERE setback.patient_id = $1 AND ${isSeenIn({ visibility: 'setback.visibility', writtenBy: 'setback.recorded_by' }, '$2')}`;

/** $3 setback. */
export const oneSetback = `${setbacks} AND setback.id = $3`;

/** Newest first. $3 state or null, $4 the last id of the page before or null, $5 limit + 1. */
export const setbacksOfPatient = `
  ${setbacks} AND ($3::text IS NULL OR setback.state = $3) AND ($4::uuid IS NULL OR setback.id < $4)
  ORDER BY setback.id DESC LIMIT $5`;

/** What the plan says, and what is suggested for it and waits. */
const said = `
  SELECT element.title FROM plan_element element
  WHERE element.patient_id = plan.patient_id AND element.plan_id = plan.id AND element.state NOT IN ('rejected', 'cancelled', 'entered-in-error')
    AND ($2::boolean OR element.label IS NULL)
  UNION ALL
  SELECT coalesce(op ->> 'description', op ->> 'statement') FROM proposal CROSS JOIN LATERAL jsonb_array_elements(proposal.ops) op
  WHERE proposal.patient_id = plan.patient_id AND proposal.plan_id = plan.id AND proposal.state = 'open' AND proposal.expires_at > $3
    AND ($2::boolean OR proposal.label IS NULL)`;

/** The plan in hand, and its first goal that is not over. $1 patient, $2 whether the reader sees what is labelled, $3 now. */
export const planForOffer = `
  SELECT plan.id AS "planId", plan.revision,
    (SELECT goal.id FROM plan_element goal WHERE goal.patient_id = plan.patient_id AND goal.plan_id = plan.id AND goal.kind = 'goal'
       AND goal.state IN ('accepted', 'active', 'on-hold') AND ($2::boolean OR goal.label IS NULL)
     ORDER BY goal.position, goal.id LIMIT 1) AS "goalId",
    ARRAY(${said}) AS said
  FROM care_plan plan
  WHERE plan.patient_id = $1 AND plan.status IN ('draft', 'active', 'on-hold')
  ORDER BY plan.status = 'draft' LIMIT 1`;
