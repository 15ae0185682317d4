import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** An entry goes with its goal, and with what took its place: that covers both. */
export const labelledEntries: LabelledRecords = {
  table: 'progress_entry',
  update: 'UPDATE progress_entry record SET',
  from: 'FROM progress_entry record',
  kind: 'progress',
  opens: 'progress.read',
  belongsTo: [['goal_id', 'FROM plan_element about']],
  alsoWhen: `EXISTS (SELECT FROM progress_entry later
    WHERE later.patient_id = record.patient_id AND later.supersedes = record.id AND later.label IS NOT NULL)`,
};
