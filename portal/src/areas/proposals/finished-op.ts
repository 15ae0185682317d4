import type { Schemas } from '../../api/client.js';
import { beginningOf, stepsOf } from './beginnings.js';
import { localIdOf, type Drafted, type DraftOp } from './draft.js';
import { isReordering } from '../plan/order.js';
import type { Plan } from '../plan/place.js';

type Fields = Readonly<Record<string, unknown>>;
export type StoredOp = Schemas['Proposal']['ops'][number];

/** What a change is about, as it stands in the plan; null for what is new, or no part of this plan. */
export function elementOf(op: DraftOp | StoredOp, plan: Plan): object | null {
  switch (op.op) {
    case 'goal.revise':
    case 'goal.assess':
    case 'goal.end':
    case 'goal.quote':
      return plan.goals.find(({ id }) => id === op.goalId) ?? null;
    case 'step.revise':
    case 'step.end':
      return stepsOf(plan).find(({ id }) => id === op.stepId) ?? null;
    case 'intervention.revise':
    case 'intervention.end':
      return plan.interventions.find(({ id }) => id === op.interventionId) ?? null;
    case 'review.set':
      return plan.reviewSchedule;
    case 'criteria.set':
      return plan.dischargeCriteria;
    default:
      return null;
  }
}

/** What a change is about, by its id. */
export function subjectOf(op: DraftOp | StoredOp): string {
  const { goalId, stepId, interventionId } = op as {
    goalId?: string;
    stepId?: string;
    interventionId?: string;
  };
  return stepId ?? interventionId ?? goalId ?? '';
}

/**
 * A change as it is sent: without what was left empty, and of a revision only what is different from what it began as, so
 * that it takes nothing back that the other side changed meanwhile.
 * @returns null where nothing is different
 */
export function finished({ op, from }: Drafted): DraftOp | null {
  if (isReordering(op)) return same(op, from) ? null : op;
  const revises = op.op.endsWith('.revise');
  const begun = from as unknown as Fields;
  const sent = Object.entries(op).flatMap(([field, value]) => {
    const clean = tidy(value);
    if (revises && !isAboutWhat(field))
      return same(clean, tidy(begun[field])) ? [] : [[field, clean] as const];
    return clean === null ? [] : [[field, clean] as const];
  });
  const nothing = revises && sent.every(([field]) => isAboutWhat(field));
  return nothing ? null : (Object.fromEntries(sent) as unknown as DraftOp);
}

/**
 * Changes in the order in which they can be made: another order of what is there names all of it and nothing new, so it comes first; what
 * names something that is only added comes after that.
 */
export function inOrder(ops: readonly DraftOp[]): DraftOp[] {
  const added = ops.flatMap((op) => localIdOf(op) ?? []);
  const buildsOn = (op: DraftOp) =>
    added.some((id) => id !== localIdOf(op) && JSON.stringify(op).includes(id));
  const place = (op: DraftOp) => (isReordering(op) ? 0 : buildsOn(op) ? 2 : 1);
  return ops.toSorted((one, other) => place(one) - place(other));
}

function isAboutWhat(field: string): boolean {
  return field === 'op' || field.endsWith('Id');
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value))
    return value
      .map((one: unknown) => (typeof one === 'string' ? one.trim() : one))
      .filter((one) => one !== '');
  if (value !== null && typeof value === 'object' && 'text' in value) {
    const { text } = value as { text: string };
    return text.trim() === '' ? null : { ...value, text: text.trim() };
  }
  if (value !== null && typeof value === 'object' && 'measure' in value) {
    const unit = (value as { unit?: string | null }).unit?.trim();
    return { ...value, unit: unit ? unit : null };
  }
  return value ?? null;
}

/** The same, whatever the order of its fields, and with nothing as good as null. */
function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, of]) => of !== null && of !== undefined);
  return JSON.stringify(
    entries.sort(([a], [b]) => a.localeCompare(b)).map(([key, of]) => [key, canonical(of)]),
  );
}

/**
 * A change that was proposed, to be worded anew. In an answer it keeps the id that the other side gave to what it adds, so
 * that both speak of the same thing; the person's own words stay with that by themselves.
 */
export function takenUp(op: StoredOp, plan: Plan, as: 'answer' | 'own'): Drafted {
  const copy = { ...op } as unknown as Record<string, unknown>;
  if (op.op === 'goal.add') {
    if (as === 'answer' || op.ownWords?.dictatedTo) delete copy.ownWords;
    else if (op.ownWords) copy.ownWords = { text: op.ownWords.text };
  }
  if (op.op.endsWith('.add') && as === 'own') {
    // What else is taken up with it goes on naming it so.
    const field = addedAs[op.op] ?? '';
    copy.localId = copy[field];
    delete copy[field];
  }
  const worded = copy as unknown as DraftOp;
  const from =
    op.op.endsWith('.revise') || isReordering(op)
      ? beginningOf(op.op, plan, { part: subjectOf(worded), side: 'patient' })
      : null;
  return { op: { ...from, ...worded } as DraftOp, from: from ?? worded };
}

const addedAs: Readonly<Record<string, string>> = {
  'goal.add': 'goalId',
  'step.add': 'stepId',
  'intervention.add': 'interventionId',
};
