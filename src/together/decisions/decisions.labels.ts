import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** A decision goes with the goal, the help and the consent that it is or was about, and with the one that it takes up again. */
export const labelledDecisions: LabelledRecords = {
  table: 'decision',
  update: 'UPDATE decision record SET',
  from: 'FROM decision record',
  kind: 'decision',
  opens: 'decision.read',
  belongsTo: [
    ['goal_id', 'FROM plan_element about'],
    ['intervention_id', 'FROM plan_element about'],
    ['consent_id', 'FROM consent about'],
    ['reopens', 'FROM decision about'],
  ],
};
