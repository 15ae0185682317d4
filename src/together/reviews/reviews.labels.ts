import type { LabelledRecords } from '../../access/labels/kept-labels.service.js';

/** The words of a review. What was said of a labelled goal is kept with the goal, whatever the review itself is labelled. */
export const labelledReviews: LabelledRecords = {
  table: 'review',
  update: 'UPDATE review record SET',
  from: 'FROM review record',
  kind: 'review',
  opens: 'review.read',
  belongsTo: [],
};
