import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** What of facilitations is kept from whoever is asking; whoever helps still finds their own part in it. */
export const facilitationsKeptBack = `
  SELECT id FROM facilitation
  WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL
    AND NOT (state IN ('active', 'ended') AND account_id = NULLIF(current_setting('concord.actor_id', true), '')::uuid)`;

/** Asking somebody in goes with what the conversation is about. */
export const labelledFacilitations: LabelledRecords = {
  table: 'facilitation',
  update: 'UPDATE facilitation record SET',
  from: 'FROM facilitation record',
  kind: 'facilitation',
  opens: 'facilitator.read',
  belongsTo: [['chain_id', 'FROM proposal about']],
};
