import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** Asking somebody in goes with what the conversation is about. */
export const labelledFacilitations: LabelledRecords = {
  table: 'facilitation',
  update: 'UPDATE facilitation record SET',
  from: 'FROM facilitation record',
  kind: 'facilitation',
  opens: 'facilitator.read',
  belongsTo: [['chain_id', 'FROM proposal about']],
};
