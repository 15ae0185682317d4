import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledAmendmentIds = `
  SELECT id FROM amendment WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;

export const labelledAmendments: LabelledRecords = {
  table: 'amendment',
  update: 'UPDATE amendment record SET',
  from: 'FROM amendment record',
  kind: 'amendment',
  opens: 'amendment.read',
  belongsTo: [],
};
