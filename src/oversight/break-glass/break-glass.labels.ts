import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledGlasses: LabelledRecords = {
  table: 'break_glass',
  update: 'UPDATE break_glass record SET',
  from: 'FROM break_glass record',
  kind: 'emergency opening',
  opens: 'break_glass.read',
  belongsTo: [],
};
