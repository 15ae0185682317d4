/** The kinds of change that a proposal can hold. */
export const opNames = [
  'goal.add',
  'goal.revise',
  'goal.reorder',
  'goal.end',
  'step.add',
  'step.revise',
  'step.reorder',
  'step.end',
  'intervention.add',
  'intervention.revise',
  'intervention.end',
  'review.set',
  'criteria.set',
  'stage.agree',
] as const;
export type OpName = (typeof opNames)[number];
