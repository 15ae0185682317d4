import { isSeenIn } from '../../access/kept-private.js';
import { isoTime, isToldOf, personJson } from '../../core/database/sql.js';

const acknowledgements = `
  SELECT json_agg(json_build_object('party', ack.party, 'by', CASE WHEN acker.id IS NOT NULL THEN ${personJson('acker')} END,
    'inSession', ack.in_session, 'at', ${isoTime('ack.acknowledged_at')}) ORDER BY ack.party)
  FROM stage_acknowledgement ack LEFT JOIN account acker ON acker.id = ack.account_id
  WHERE ack.patient_id = move.patient_id AND ack.transition_id = move.id`;

/** Part 2: what is said of a move can be about substance use; that the person is at the stage stays told. */
const ifTold = (words: string, otherwise = 'NULL'): string =>
  `CASE WHEN ${isToldOf('move')} THEN ${words} ELSE ${otherwise} END`;

/** A setback is named only to whom the patient lets see it. $2 what the reader sees of setbacks. */
const transitions = `
  SELECT move.id, move.perspective, move.number, move.kind, move.from_stage AS "fromStage", move.to_stage AS "toStage",
    move.catalogue_version AS "catalogueVersion", ${ifTold('move.words')} AS words, ${ifTold('move.reason')} AS reason, move.declined_to_say AS "declinedToSay",
    ${ifTold('move.narrative')} AS narrative, ${ifTold('move.evidence', "'{}'")} AS evidence, setback.id AS "setbackId",
    ${ifTold('move.proposal_id')} AS "proposalId", ${ifTold('move.label IS NOT NULL', 'false')} AS "substanceUse", move.supersedes,
    correction.id AS "supersededBy", move.party, ${personJson('mover')} AS "initiatedBy",
    move.effective_at AS "effectiveAt", ${ifTold('move.late_reason')} AS "lateReason", move.recorded_at AS "recordedAt",
    coalesce((${acknowledgements}), '[]') AS "acknowledgedBy", move.place
  FROM stage_transition move
  JOIN account mover ON mover.id = move.initiated_by
  LEFT JOIN stage_transition correction ON correction.supersedes = move.id
  LEFT JOIN setback ON setback.patient_id = move.patient_id AND setback.id = move.setback_id
    AND ${isSeenIn({ visibility: 'setback.visibility', writtenBy: 'setback.recorded_by' }, '$2')}
  WHERE move.patient_id = $1`;

/** $1 patient, $2 visibilities, $3 transition. */
export const oneTransition = `${transitions} AND move.id = $3`;

/** $1 patient, $2 visibilities, $3 transitions. */
export const transitionsByIds = `${transitions} AND move.id = ANY ($3::uuid[])`;

/** Newest first. $1 patient, $2 visibilities, $3 perspective or null, $4 the last id of the page before or null, $5 limit + 1. */
export const transitionsOfPatient = `
  ${transitions} AND ($3::text IS NULL OR move.perspective = $3) AND ($4::uuid IS NULL OR move.id < $4)
  ORDER BY move.id DESC LIMIT $5`;

/** In which revision of the plan $2 the agreed stage of the patient $1 last changed. */
export const agreedInRevision = `
  SELECT coalesce(max(proposal.applied_revision), 0) AS revision
  FROM stage_transition move JOIN proposal ON proposal.id = move.proposal_id
  WHERE move.patient_id = $1 AND move.perspective = 'agreed' AND proposal.plan_id = $2`;

/** What the conditions of stages ask about. $1 patient, $2 now. */
export const conditionFacts = `
  SELECT
    coalesce((SELECT array_agg(DISTINCT consent.kind) FROM consent_standing consent
      WHERE consent.patient_id = $1 AND consent.status = 'active' AND consent.starts_at <= $2
        AND (consent.ends_at IS NULL OR consent.ends_at > $2)), '{}') AS "activeConsentKinds",
    EXISTS (SELECT FROM plan_element goal JOIN care_plan plan ON plan.id = goal.plan_id
      WHERE goal.patient_id = $1 AND plan.status IN ('draft', 'active', 'on-hold') AND goal.kind = 'goal'
        AND goal.state IN ('accepted', 'active') AND goal.agreed) AS "hasAgreedGoal",
    (SELECT ($2::timestamptz AT TIME ZONE setting.time_zone)::date - max(review.held_on)
     FROM review CROSS JOIN tenant_setting setting
     WHERE review.patient_id = $1 AND review.state = 'recorded' GROUP BY setting.time_zone) AS "daysSinceReview"`;

/** $1 transition, $2 side, $3 account or null, $4 whether in the room, $5 when. */
export const acknowledge = `
  INSERT INTO stage_acknowledgement (transition_id, party, account_id, in_session, acknowledged_at)
  VALUES ($1, $2, $3, $4, $5)`;

/** What a caseload shows of the journey. $1 perspective, $2 the stage where it stands now. */
export const putCurrentStage = `
  INSERT INTO current_stage (perspective, stage) VALUES ($1, $2)
  ON CONFLICT (tenant_id, patient_id, perspective) DO UPDATE SET stage = excluded.stage`;

/** Whether a setback may stand behind a move. $1 patient, $2 setback, $3 visibilities. */
export const usableSetback = `
  SELECT FROM setback WHERE patient_id = $1 AND id = $2 AND ${isSeenIn({ visibility: 'visibility', writtenBy: 'recorded_by' }, '$3')} AND state <> 'entered-in-error'`;
