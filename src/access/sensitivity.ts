/**
 * Whether neither a goal nor an intervention is labelled `substance_use`, and the intervention serves no goal that is: what is
 * labelled takes along all that belongs to it. The arguments are SQL expressions for ids, which may be null.
 */
export const isPlain = (goalId: string, interventionId: string): string => `(
    NOT EXISTS (SELECT FROM goal labelled WHERE labelled.id = ${goalId} AND labelled.sensitivity IS NOT NULL)
    AND NOT EXISTS (
      SELECT FROM intervention labelled LEFT JOIN goal served ON served.id = labelled.goal_id
      WHERE labelled.id = ${interventionId} AND (labelled.sensitivity IS NOT NULL OR served.sensitivity IS NOT NULL)))`;
