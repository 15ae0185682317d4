import type { Schemas } from '../../api/client.js';
import type { OpOf } from '../proposals/draft.js';
import type { Plan } from './place.js';

export type Reordering = OpOf<'goal.reorder'> | OpOf<'step.reorder'>;

/** A part of the plan that has a place in an order. */
export interface Placed {
  readonly id: string;
  readonly name: string;
}

const over: readonly string[] = ['completed', 'cancelled', 'entered-in-error', 'rejected'];

export function goesOn({ lifecycleStatus }: Pick<Schemas['Goal'], 'lifecycleStatus'>): boolean {
  return !over.includes(lifecycleStatus);
}

/** The steps of a goal that have an order: those that are still to be done. */
export function openSteps({ steps }: Pick<Schemas['Goal'], 'steps'>): Schemas['Step'][] {
  return steps.filter(({ status }) => status === 'accepted' || status === 'in-progress');
}

export function isReordering(op: { readonly op: string }): op is Reordering {
  return op.op === 'goal.reorder' || op.op === 'step.reorder';
}

/** What is put in order, as it stands in the plan now. */
export function nowInOrder(op: Pick<Reordering, 'op'> & { goalId?: string }, plan: Plan): Placed[] {
  if (op.op === 'goal.reorder')
    return plan.goals
      .filter(goesOn)
      .map(({ id, ownWords, statement }) => ({ id, name: ownWords?.text ?? statement }));
  const goal = plan.goals.find(({ id }) => id === op.goalId);
  return goal ? openSteps(goal).map(({ id, description }) => ({ id, name: description })) : [];
}

export function idsOf(op: Reordering): readonly string[] {
  return op.op === 'goal.reorder' ? op.goalIds : op.stepIds;
}

export function withIds(op: Reordering, ids: readonly string[]): Reordering {
  return op.op === 'goal.reorder' ? { ...op, goalIds: [...ids] } : { ...op, stepIds: [...ids] };
}

/** The order that is wanted, of all that is there now: what has come meanwhile stands last, what has gone is left out. */
export function wanted(op: Reordering, plan: Plan): Placed[] {
  const now = nowInOrder(op, plan);
  const known = idsOf(op).flatMap((id) => now.find((one) => one.id === id) ?? []);
  return [...known, ...now.filter((one) => !known.includes(one))];
}

/** The first goal, or the one that is meant, of which several steps can be put in another order. */
export function goalToOrder({ goals }: Plan, goalId: string | undefined): Schemas['Goal'] | undefined {
  const several = goals.filter((goal) => goesOn(goal) && openSteps(goal).length > 1);
  return several.find(({ id }) => id === goalId) ?? several[0];
}
