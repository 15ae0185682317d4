import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** A decision goes with the goal, the help and the consent that it is or was about, and with the one that it takes up again. */
export const labelledDecisions: LabelledRecords = {
  table: 'decision',
  kind: 'decision',
  opens: 'decision.read',
  belongsTo: [
    ['goal_id', 'plan_element'],
    ['intervention_id', 'plan_element'],
    ['consent_id', 'consent'],
    ['reopens', 'decision'],
  ],
};
