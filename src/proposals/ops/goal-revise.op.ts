import { BrokenRule } from '../../core/errors.js';
import type { GoalContent } from '../../goals/goal.entity.js';
import type { OpKind, ProposalOp } from '../op-kind.js';
import type { GoalReviseDto } from '../op.dto.js';

interface GoalRevise extends ProposalOp, Partial<GoalContent> {
  readonly op: 'goal.revise';
  readonly goalId: string;
}

const names: Record<keyof GoalContent, string> = {
  statement: 'wording',
  lifeDomain: 'area of life',
  value: 'value it serves',
  startDate: 'start',
  targetDate: 'target date',
};

/** Another wording, date or place in life for a goal. The own words it grew from are not touched. */
export const goalRevise: OpKind<GoalReviseDto, GoalRevise> = {
  op: 'goal.revise',

  complete({ goalId, ...input }) {
    const changes = changesIn(input);
    if (Object.keys(changes).length === 0) {
      throw new BrokenRule('Say what should change: the statement, life domain, value, start or target date.');
    }
    return { op: 'goal.revise', goalId, ...changes };
  },

  adds: () => null,
  touches: ({ goalId }) => [goalId],

  apply({ op: _op, goalId, ...changes }, plan) {
    plan.changing(goalId).revise(changes, plan.revision);
  },

  describe({ goalId, ...op }, plan) {
    const changes = Object.entries(changesIn(op)).map(([field, value]) => {
      const name = names[field as keyof GoalContent];
      return value === null ? `removes its ${name}` : `sets its ${name} to “${value}”`;
    });
    return `in the goal “${plan.goal(goalId).statement}” ${changes.join(' and ')}`;
  },
};

function changesIn(input: Partial<GoalContent>): Partial<GoalContent> {
  const fields = Object.keys(names) as (keyof GoalContent)[];
  return Object.fromEntries(fields.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]));
}
