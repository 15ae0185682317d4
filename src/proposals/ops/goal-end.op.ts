import type { GoalOutcome } from '../../goals/goal.entity.js';
import type { OpKind, ProposalOp } from '../op-kind.js';
import type { GoalEndDto } from '../op.dto.js';

interface GoalEnd extends ProposalOp {
  readonly op: 'goal.end';
  readonly goalId: string;
  readonly outcome: GoalOutcome;
  readonly reason: string | null;
}

/** A goal that was reached, or that the two let go. */
export const goalEnd: OpKind<GoalEndDto, GoalEnd> = {
  op: 'goal.end',
  complete: ({ goalId, outcome, reason }) => ({ op: 'goal.end', goalId, outcome, reason: reason ?? null }),
  adds: () => null,
  touches: ({ goalId }) => [goalId],
  apply: ({ goalId, outcome, reason }, plan) => plan.changing(goalId).end(outcome, reason, plan.revision),
  describe({ goalId, outcome, reason }, plan) {
    const how = outcome === 'completed' ? 'marks as reached' : 'lets go of';
    return `${how} the goal “${plan.goal(goalId).statement}”${reason ? `: ${reason}` : ''}`;
  },
};
