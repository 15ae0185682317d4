import { isJourneyOpen } from '../../core/database/sql.js';
import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledProposals = `
  SELECT id FROM proposal WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;

/** A proposal that speaks of the stage carries something of the journey. @param proposal alias of its row */
export const speaksOfStage = (proposal: string): string => `${proposal}.ops @> '[{"op": "stage.agree"}]'`;

/** Two classes in one: both are needed to read it. @param proposal alias of its row */
export const isToldOfStage = (proposal: string): string =>
  `(${isJourneyOpen(proposal)} OR NOT ${speaksOfStage(proposal)})`;

export const proposalsOfTheStage = `
  SELECT proposal.id FROM proposal
  WHERE proposal.patient_id = $1 AND proposal.id = ANY ($2::uuid[]) AND ${speaksOfStage('proposal')}`;

const named = (which: string): string => `EXISTS (
  SELECT FROM proposal_element named JOIN plan_element element ON element.patient_id = named.patient_id AND element.id = named.element_id
  WHERE named.patient_id = record.patient_id AND named.proposal_id = record.id AND ${which})`;

/** A proposal goes with all that it speaks of, and with what it would add. */
export const proposalsWithLabels: LabelledRecords = {
  table: 'proposal',
  update: 'UPDATE proposal record SET',
  from: 'FROM proposal record',
  kind: 'proposal',
  opens: 'proposal.read',
  belongsTo: [],
  alsoWhen: `(record.ops @> '[{"substanceUse": true}]' OR ${named('element.label IS NOT NULL')})`,
  alsoFrom: named('element.id = ANY ($2::uuid[])'),
};
