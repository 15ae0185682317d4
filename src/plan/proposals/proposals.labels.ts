import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledProposals = `
  SELECT id FROM proposal WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;

const named = (which: string): string => `EXISTS (
  SELECT FROM proposal_element named JOIN plan_element element ON element.patient_id = named.patient_id AND element.id = named.element_id
  WHERE named.patient_id = record.patient_id AND named.proposal_id = record.id AND ${which})`;

/** A proposal goes with all that it speaks of, and with what it would add. */
export const proposalsWithLabels: LabelledRecords = {
  table: 'proposal',
  kind: 'proposal',
  opens: 'proposal.read',
  belongsTo: [],
  alsoWhen: `(record.ops @> '[{"substanceUse": true}]' OR ${named('element.label IS NOT NULL')})`,
  alsoFrom: named('element.id = ANY ($2::uuid[])'),
};
