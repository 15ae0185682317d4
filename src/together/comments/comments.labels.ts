import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** A comment goes with what it is about, and a reply with its comment. */
export const labelledComments: LabelledRecords = {
  table: 'comment',
  update: 'UPDATE comment record SET',
  from: 'FROM comment record',
  kind: 'comment',
  opens: 'comment.read',
  belongsTo: [
    ['element_id', 'FROM plan_element about'],
    ['element_id', 'FROM proposal about'],
    ['reply_to', 'FROM comment about'],
  ],
};
