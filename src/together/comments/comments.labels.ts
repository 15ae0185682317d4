import { isLabelledElement } from '../../plan/document/elements.labels.js';

/** A comment goes with what it is about. @param comment alias of its row */
export const isLabelledComment = (comment: string): string => `
  (${isLabelledElement(comment, `${comment}.element_id`)}
   OR EXISTS (SELECT FROM proposal about
              WHERE about.patient_id = ${comment}.patient_id AND about.id = ${comment}.element_id AND about.label IS NOT NULL))`;

export const labelledComments = `
  SELECT id FROM comment WHERE comment.patient_id = $1 AND comment.id = ANY ($2::uuid[]) AND ${isLabelledComment('comment')}`;
