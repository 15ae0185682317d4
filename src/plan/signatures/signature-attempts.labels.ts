import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledAttempts: LabelledRecords = {
  table: 'signature_attempt',
  update: 'UPDATE signature_attempt record SET',
  from: 'FROM signature_attempt record',
  kind: 'signature attempt',
  opens: 'version.read',
  belongsTo: [],
};
