import { draftedGoals, type OpKind, type OpOf, type DraftOp } from './draft.js';
import { goalToOrder, nowInOrder } from '../plan/order.js';
import type { Party, Plan } from '../plan/place.js';

const ofGoal = ({
  statement,
  lifeDomain,
  value,
  targetDate,
  objective,
  attainmentScale,
}: Plan['goals'][number]) => ({
  ...{ statement, lifeDomain, value, targetDate, objective, attainmentScale },
});
const ofHelp = ({
  type,
  title,
  description,
  frequency,
  durationWeeks,
  responsible,
  requiresConsent,
}: Plan['interventions'][number]) => ({
  ...{ type, title, description, frequency, durationWeeks, responsible, requiresConsent },
});

type Beginnings = {
  readonly [K in OpKind]?: (plan: Plan, part: string | undefined, side: Party) => OpOf<K> | null;
};

/** The goal that is meant, else the one that was drafted last, else the first of the plan. */
function goalToServe({ id: planId, goals }: Plan, part: string | undefined) {
  const drafted = draftedGoals(planId);
  return goals.find(({ id }) => id === part) ?? drafted.at(-1) ?? goals[0];
}

/** A change with what stands there now, to be changed. */
const beginnings: Beginnings = {
  'goal.add': (_plan, _part, side) => ({
    op: 'goal.add',
    localId: crypto.randomUUID(),
    lifeDomain: 'health',
    ...(side === 'patient' ? { ownWords: { text: '' } } : { statement: '' }),
  }),
  'goal.quote': (_plan, goalId = '') => ({
    op: 'goal.quote',
    goalId,
    ownWords: { text: '', dictatedAndConfirmed: true },
  }),
  'goal.revise': ({ goals }, part) => {
    const goal = goals.find(({ id }) => id === part) ?? goals[0];
    return goal ? { op: 'goal.revise', goalId: goal.id, ...ofGoal(goal) } : null;
  },
  'goal.assess': ({ goals }, part) => {
    const goal = goals.find(({ id }) => id === part) ?? goals[0];
    return goal ? { op: 'goal.assess', goalId: goal.id, achievementStatus: goal.achievementStatus } : null;
  },
  'goal.end': ({ goals }, part) => {
    const goal = goals.find(({ id }) => id === part) ?? goals[0];
    return goal ? { op: 'goal.end', goalId: goal.id, outcome: 'completed', reason: '' } : null;
  },
  'step.add': (plan, part) => {
    const goal = goalToServe(plan, part);
    return goal ? { op: 'step.add', goalId: goal.id, description: '', owner: { kind: 'patient' } } : null;
  },
  'step.revise': (plan, part) => {
    const step = stepsOf(plan).find(({ id }) => id === part) ?? stepsOf(plan)[0];
    return step
      ? {
          op: 'step.revise',
          stepId: step.id,
          description: step.description,
          dueDate: step.dueDate,
          owner: step.owner,
        }
      : null;
  },
  'step.end': (plan, part) => {
    const step = stepsOf(plan).find(({ id }) => id === part) ?? stepsOf(plan)[0];
    return step ? { op: 'step.end', stepId: step.id, outcome: 'cancelled', reason: '' } : null;
  },
  'intervention.add': (plan, part) => {
    const goal = goalToServe(plan, part);
    return goal ? { op: 'intervention.add', goalId: goal.id, type: 'therapy', title: '' } : null;
  },
  'intervention.revise': ({ interventions }, part) => {
    const help = interventions.find(({ id }) => id === part) ?? interventions[0];
    return help ? { op: 'intervention.revise', interventionId: help.id, ...ofHelp(help) } : null;
  },
  'intervention.end': ({ interventions }, part) => {
    const help = interventions.find(({ id }) => id === part) ?? interventions[0];
    return help
      ? { op: 'intervention.end', interventionId: help.id, outcome: 'completed', reason: '' }
      : null;
  },
  'goal.reorder': (plan) => {
    const goalIds = nowInOrder({ op: 'goal.reorder' }, plan).map(({ id }) => id);
    return goalIds.length > 1 ? { op: 'goal.reorder', goalIds } : null;
  },
  'step.reorder': (plan, part) => {
    const goal = goalToOrder(plan, part);
    if (!goal) return null;
    const stepIds = nowInOrder({ op: 'step.reorder', goalId: goal.id }, plan).map(({ id }) => id);
    return { op: 'step.reorder', goalId: goal.id, stepIds };
  },
  'review.set': ({ reviewSchedule }) => ({
    op: 'review.set',
    intervalDays: reviewSchedule.intervalDays ?? 28,
  }),
  'criteria.set': ({ dischargeCriteria }) => ({
    op: 'criteria.set',
    criteria: [...dischargeCriteria.criteria],
  }),
};

/** @returns null where there is nothing in the plan that such a change could be about */
export function beginningOf(
  kind: string,
  plan: Plan,
  { part, side }: { part?: string; side: Party },
): DraftOp | null {
  const begin = kind in beginnings ? beginnings[kind as OpKind] : undefined;
  return begin ? begin(plan, part, side) : null;
}

export function stepsOf({ goals }: Plan): Plan['goals'][number]['steps'] {
  return goals.flatMap(({ steps }) => steps);
}
