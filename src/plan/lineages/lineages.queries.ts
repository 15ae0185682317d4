import { proposalsOf } from '../../access/facts/conversations.js';
import { isoTime, personJsonOrNull } from '../../core/database/sql.js';
import { isToldOfStage } from '../proposal-records/proposals.labels.js';

/**
 * What was ever proposed about a goal, the oldest first, and what of it was agreed on: the proposal as far as whoever is asking
 * reads it, and the changes that were made, which the plan shows anyway. $1 patient, $2 plan, $3 goal, $4 whether the reader takes part in
 * the conversation, $5 whether they see what is labelled, $6 the conversations they are confined to, or null, $7 now.
 */
export const proposalsAboutGoal = `
  SELECT proposal.id AS "proposalId", proposal.ops AS proposed, proposal.baseline -> $3::uuid::text AS before, proposal.rationale,
    proposal.party, proposal.answer_words AS "answerWords", proposal.rest_reason AS "restReason",
    CASE WHEN proposal.id IS NOT NULL THEN proposal.in_session IS NOT NULL END AS "agreedInSession",
    CASE WHEN proposal.state = 'open' AND proposal.expires_at <= $7 THEN 'expired' ELSE proposal.state END AS state,
    ${isoTime('proposal.proposed_at')} AS "proposedAt", ${isoTime('proposal.answered_at')} AS "answeredAt",
    ${personJsonOrNull('proposer')} AS "proposedBy", ${personJsonOrNull('answerer')} AS "answeredBy",
    past.ops::jsonb AS applied, past.revision, ${isoTime('past.recorded_at')} AS "agreedAt"
  FROM proposal_element named
  LEFT JOIN proposal ON proposal.patient_id = named.patient_id AND proposal.id = named.proposal_id
    AND $4::boolean AND ($5::boolean OR proposal.label IS NULL) AND ${isToldOfStage('proposal')}
    AND ($6::uuid[] IS NULL OR proposal.id IN ${proposalsOf('$6')})
  LEFT JOIN account proposer ON proposer.id = proposal.proposed_by
  LEFT JOIN account answerer ON answerer.id = proposal.answered_by
  LEFT JOIN plan_revision past ON past.patient_id = named.patient_id AND past.plan_id = $2 AND past.proposal_id = named.proposal_id
  WHERE named.patient_id = $1 AND named.element_id = $3::uuid AND (proposal.id IS NOT NULL OR past.id IS NOT NULL)
  ORDER BY named.proposal_id`;
