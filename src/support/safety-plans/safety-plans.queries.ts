import { personJson } from '../../core/database/sql.js';

/** $1 id, $2 an empty one, $3 now. The first to write makes it; everybody else finds it. */
export const makeSafetyPlan = `
  INSERT INTO safety_plan (id, content, revision, updated_at) VALUES ($1, $2, 0, $3)
  ON CONFLICT (tenant_id, patient_id) DO NOTHING`;

/** $1 patient. */
export const safetyPlanOf = `
  SELECT id, content, revision, updated_at AS "updatedAt" FROM safety_plan WHERE patient_id = $1`;

/** $1 plan, $2 content, $3 revision, $4 now, $5 how many lines it has. The row is locked. */
export const updateSafetyPlan = `
  UPDATE safety_plan SET content = $2, revision = $3, updated_at = $4, lines = $5 WHERE id = $1`;

/** The columns in this order. */
export const insertSafetyRevision = `
  INSERT INTO safety_plan_revision (id, revision, content, ops, by_account, proposal_id, recorded_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** What was put there in an emergency and counts, oldest first. $1 patient, $2 now. */
export const emergencyEdits = `
  SELECT proposal.id, author.display_name AS "byName", proposal.lapses_at AS "lapsesAt", proposal.ops,
    proposal.base_revision AS "baseRevision", proposal.author_sees_substance_use AS "seesSubstanceUse"
  FROM safety_plan_proposal proposal JOIN account author ON author.id = proposal.proposed_by
  WHERE proposal.patient_id = $1 AND proposal.in_emergency AND proposal.state = 'open' AND proposal.lapses_at > $2
  ORDER BY proposal.id`;

/** $1 patient, $2 whether the reader sees what is about substance use, $3 now. */
const proposals = `
  SELECT proposal.id, proposal.in_emergency AS "inEmergency", proposal.base_revision AS "baseRevision", proposal.ops, proposal.rationale,
    proposal.substance_use AS "substanceUse", ${personJson('author')} AS "proposedBy", proposal.proposed_at AS "proposedAt",
    proposal.lapses_at AS "lapsesAt", proposal.answered_at AS "answeredAt", proposal.reason, proposal.version,
    CASE WHEN proposal.state = 'open' AND proposal.lapses_at <= $3 THEN 'lapsed' ELSE proposal.state END AS state
  FROM safety_plan_proposal proposal JOIN account author ON author.id = proposal.proposed_by
  WHERE proposal.patient_id = $1 AND ($2 OR NOT proposal.substance_use)`;

/** $4 the proposal. */
export const oneSafetyProposal = `${proposals} AND proposal.id = $4`;

/** Newest first. $4 the last id of the page before or null, $5 limit + 1. */
export const safetyProposalsOf = `
  ${proposals} AND ($4::uuid IS NULL OR proposal.id < $4) ORDER BY proposal.id DESC LIMIT $5`;

/** $1 patient. */
const revisions = `
  SELECT state.id, state.revision, state.content, ${personJson('author')} AS "by", state.proposal_id AS "proposalId",
    state.recorded_at AS "recordedAt"
  FROM safety_plan_revision state JOIN account author ON author.id = state.by_account
  WHERE state.patient_id = $1`;

/** $2 the state. */
export const oneSafetyRevision = `${revisions} AND state.id = $2`;

/** Newest first. $2 the last id of the page before or null, $3 limit + 1. */
export const safetyRevisionsOf = `
  ${revisions} AND ($2::uuid IS NULL OR state.id < $2) ORDER BY state.id DESC LIMIT $3`;
