import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** What is said of a move goes with the setback behind it, the proposal it came from, and what it corrects. */
export const labelledTransitions: LabelledRecords = {
  table: 'stage_transition',
  update: 'UPDATE stage_transition record SET',
  from: 'FROM stage_transition record',
  kind: 'stage',
  opens: 'journey.read',
  belongsTo: [
    ['setback_id', 'FROM setback about'],
    ['proposal_id', 'FROM proposal about'],
    ['supersedes', 'FROM stage_transition about'],
  ],
};
