import { proposalsOf } from '../../access/facts/conversations.js';
import { isToldOfStage } from './proposals.labels.js';
import { summaryIn } from '../document/proposal-summary.queries.js';
import { isoTime, personJsonOrNull } from '../../core/database/sql.js';

/**
 * A proposal as people see it. $1 patient, $2 plan, $3 now: what nobody answered in time counts as expired. $4 whether the reader
 * sees what is labelled. @param language of the reader, as a parameter of the statement
 */
const proposalsOfPlan = (language: string): string => `
  SELECT proposal.id, proposal.plan_id AS "planId", proposal.base_revision AS "baseRevision", proposal.ops, ${summaryIn(language)} AS summary,
    proposal.baseline, proposal.rationale, proposal.party, proposal.proposed_at AS "proposedAt", proposal.expires_at AS "expiresAt",
    CASE WHEN proposal.state = 'open' AND proposal.expires_at <= $3 THEN 'expired' ELSE proposal.state END AS state,
    proposal.counter_to AS "counterTo", counter.id AS "counteredBy", proposal.answered_at AS "answeredAt",
    proposal.answer_words AS "answerWords", proposal.keep_wording_reason AS "keepWordingReason",
    proposal.answer_keep_wording_reason AS "answerKeepWordingReason", proposal.applied_revision AS "appliedRevision", proposal.version,
    CASE WHEN proposal.ops @> '[{"op": "goal.revise"}]' THEN (
      SELECT json_object_agg(words.id, words.text) FROM own_words words
      JOIN proposal_element named ON named.patient_id = words.patient_id AND named.element_id = words.id
      WHERE named.patient_id = proposal.patient_id AND named.proposal_id = proposal.id) END AS quotes,
    proposal.accepted_ops AS "acceptedOps", proposal.rest_reason AS "restReason", proposal.reservations,
    ${personJsonOrNull('proposer')} AS "proposedBy", ${personJsonOrNull('answerer')} AS "answeredBy",
    proposal.round, proposal.round >= setting.counter_limit AS "facilitatorOffered", proposal.rebased_from AS "rebasedFrom",
    proposal.in_session AS "inSession", CASE WHEN proposal.contested_at IS NOT NULL THEN json_build_object(
      'by', ${personJsonOrNull('contester')}, 'at', ${isoTime('proposal.contested_at')}, 'reason', proposal.contest_reason,
      'objections', proposal.objections) END AS contested
  FROM proposal
  JOIN account proposer ON proposer.id = proposal.proposed_by
  CROSS JOIN tenant_setting setting
  LEFT JOIN account answerer ON answerer.id = proposal.answered_by
  LEFT JOIN account contester ON contester.id = proposal.contested_by
  LEFT JOIN proposal counter ON counter.counter_to = proposal.id
  WHERE proposal.patient_id = $1 AND proposal.plan_id = $2 AND ($4::boolean OR proposal.label IS NULL) AND ${isToldOfStage('proposal')}`;

/** $5 the proposal, $6 the conversations that the reader is confined to, or null, $7 their language. */
export const oneProposal = `
  ${proposalsOfPlan('$7')} AND proposal.id = $5 AND ($6::uuid[] IS NULL OR proposal.id IN ${proposalsOf('$6')})`;

/** Newest first. $5 the last id of the page before or null, $6 limit + 1, $7 state or null, $8 the conversations or null, $9 the language. */
export const proposalPage = `
  SELECT * FROM (${proposalsOfPlan('$9')}) AS listed
  WHERE ($5::uuid IS NULL OR id < $5) AND ($7::text IS NULL OR state = $7) AND ($8::uuid[] IS NULL OR id IN ${proposalsOf('$8')})
  ORDER BY id DESC LIMIT $6`;

/** Open proposals of a stage whose time has run out. $1 now. */
export const lapseStageProposals = `
  UPDATE proposal SET state = 'expired'
  WHERE patient_id = NULLIF(current_setting('concord.patient_id', true), '')::uuid AND state = 'open' AND expires_at <= $1
    AND ops @> '[{"op": "stage.agree"}]'`;

/** $1 patient, $2 plan. */
export const contentOfPlan = `SELECT content::text AS content FROM care_plan WHERE patient_id = $1 AND id = $2`;
