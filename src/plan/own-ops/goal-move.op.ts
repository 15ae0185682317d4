import type { OwnGoalMove } from '../element-words/goal-states.js';
import { Goal } from '../elements/goal.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface GoalMove extends Op {
  readonly op: 'goal.move';
  readonly goalId: string;
  readonly move: OwnGoalMove;
}

/** Doing is not negotiating: whoever begins, pauses or takes up a goal just does it, and says so. */
export const goalMove: OwnOpKind<GoalMove> = {
  op: 'goal.move',
  needs: 'own',
  apply: ({ goalId, move }, plan) => plan.find(Goal, goalId).moveAlone(move),
};
