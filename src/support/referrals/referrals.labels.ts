import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

export const labelledReferrals: LabelledRecords = {
  table: 'referral',
  update: 'UPDATE referral record SET',
  from: 'FROM referral record',
  kind: 'referral',
  opens: 'referral.read',
  belongsTo: [],
};
