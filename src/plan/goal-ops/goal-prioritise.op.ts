import type { GoalPriorityDto } from '../elements/goal.dto.js';
import { Goal } from '../elements/goal.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface GoalPrioritise extends Op, GoalPriorityDto {
  readonly op: 'goal.prioritise';
  readonly goalId: string;
}

/** How much a goal matters to one side. Nobody negotiates the other's answer. */
export const goalPrioritise: OwnOpKind<GoalPrioritise> = {
  op: 'goal.prioritise',
  needs: 'own',
  apply: ({ goalId, party, priority }, plan) => plan.find(Goal, goalId).prioritise({ party, priority }),
};
