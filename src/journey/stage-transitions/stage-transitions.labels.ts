import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** What is said of a move goes with the setback behind it, the proposal it came from, and what it corrects. */
export const labelledTransitions: LabelledRecords = {
  table: 'stage_transition',
  kind: 'stage',
  opens: 'journey.read',
  belongsTo: [
    ['setback_id', 'setback'],
    ['proposal_id', 'proposal'],
    ['supersedes', 'stage_transition'],
  ],
};
