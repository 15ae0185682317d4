import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** A comment goes with what it is about, and a reply with its comment. */
export const labelledComments: LabelledRecords = {
  table: 'comment',
  kind: 'comment',
  opens: 'comment.read',
  belongsTo: [
    ['element_id', 'plan_element'],
    ['element_id', 'proposal'],
    ['reply_to', 'comment'],
  ],
};
