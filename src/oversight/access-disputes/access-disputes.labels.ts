import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledDisputes: LabelledRecords = {
  table: 'access_dispute',
  update: 'UPDATE access_dispute record SET',
  from: 'FROM access_dispute record',
  kind: 'access dispute',
  opens: 'access_dispute.read',
  belongsTo: [],
};
