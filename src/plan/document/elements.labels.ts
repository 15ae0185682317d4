/**
 * Whether a goal, step or help is labelled `substance_use`, itself or by the goal that it serves, in SQL.
 * @param record alias of the row that names it, and so whose patient it is
 * @param id of the element; an expression, which may be null
 */
export const isLabelledElement = (record: string, id: string): string => `
  EXISTS (SELECT FROM plan_element about
          WHERE about.patient_id = ${record}.patient_id AND about.id = ${id} AND about.label IS NOT NULL)`;

export const labelledElements = `
  SELECT id FROM plan_element WHERE patient_id = $1 AND id = ANY ($2::uuid[]) AND label IS NOT NULL`;

/** All that are. $1 patient. */
export const everyLabelledElement = `SELECT id FROM plan_element WHERE patient_id = $1 AND label IS NOT NULL`;
