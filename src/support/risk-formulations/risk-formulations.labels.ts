import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledFormulations: LabelledRecords = {
  table: 'risk_formulation',
  update: 'UPDATE risk_formulation record SET',
  from: 'FROM risk_formulation record',
  kind: 'risk-formulation',
  opens: 'risk_formulation.read',
  belongsTo: [],
};
