import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledContests: LabelledRecords = {
  table: 'signature_contest',
  update: 'UPDATE signature_contest record SET',
  from: 'FROM signature_contest record',
  kind: 'signature contest',
  opens: 'version.read',
  belongsTo: [],
};
