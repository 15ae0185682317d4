import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledStatusChanges: LabelledRecords = {
  table: 'plan_status_change',
  update: 'UPDATE plan_status_change record SET',
  from: 'FROM plan_status_change record',
  kind: 'status change',
  opens: 'plan.read',
  belongsTo: [],
};
