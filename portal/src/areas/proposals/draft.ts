import { useSyncExternalStore } from 'react';
import type { Schemas } from '../../api/client.js';
import { noteUnsent } from '../../api/unsent.js';
import { goalToOrder, nowInOrder } from '../plan/order.js';
import type { Party, Plan } from '../plan/place.js';

/** One change, as it is proposed. */
export type DraftOp = Schemas['MakeProposal']['ops'][number];
export type OpKind = DraftOp['op'];
export type OpOf<K extends OpKind> = Extract<DraftOp, { op: K }>;

/** What the fields of a change are given. */
export interface FieldsOf<Op extends DraftOp> {
  readonly op: Op;
  readonly onChange: (op: Op) => void;
}

/** A change, and what it began as: only what its author made different is sent. */
export interface Drafted {
  readonly op: DraftOp;
  readonly from: DraftOp;
  /** As it was put with the others, where it is changed again: so it stays for whoever leaves the change. */
  readonly kept?: Drafted;
}

export interface Draft {
  /** The revision of the plan that its author had before them; null: nothing is begun. */
  readonly base: number | null;
  readonly ops: readonly Drafted[];
  /** The change that is being typed. */
  readonly editing: Drafted | null;
  readonly rationale: string;
}

const none: Draft = { base: null, ops: [], editing: null, rationale: '' };

/** What was begun stays while one looks at other pages. It lives in this tab's memory and is gone with the session. */
const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changeDraft(planId: string, change: Partial<Draft>): void {
  const draft = { ...(drafts.get(planId) ?? none), ...change };
  drafts.set(planId, draft);
  noteUnsent(`draft ${planId}`, isBegun(draft) ? draft : undefined);
  for (const listener of listeners) listener();
}

/** Something would be lost. */
function isBegun({ ops, editing, rationale }: Draft): boolean {
  return ops.length > 0 || rationale !== '' || (editing !== null && editing.op !== editing.from);
}

export function dropDraft(planId: string): void {
  changeDraft(planId, none);
}

export function useDraft(planId: string): Draft {
  return useSyncExternalStore(subscribe, () => drafts.get(planId) ?? none);
}

/** With what is being typed among the others. */
function together({ ops, editing }: Draft): readonly Drafted[] {
  return editing ? [...ops, { op: editing.op, from: editing.from }] : ops;
}

/** Puts what is being typed with the others. */
export function putWithOthers(planId: string): void {
  changeDraft(planId, { ops: together(drafts.get(planId) ?? none), editing: null });
}

/** Takes a change up for typing; one that is being typed already is kept among the others. */
export function beginOp(planId: string, op: DraftOp, revision: number): void {
  const draft = drafts.get(planId) ?? none;
  changeDraft(planId, {
    base: draft.base ?? revision,
    editing: { op, from: op },
    ops: together(draft),
  });
}

/** Takes a change that is drafted up again. */
export function changeAgain(planId: string, drafted: Drafted): void {
  const ops = together(drafts.get(planId) ?? none);
  changeDraft(planId, {
    editing: { ...drafted, kept: drafted },
    ops: ops.filter((each) => each !== drafted),
  });
}

/** Lets go of what is being typed. */
export function leaveChange(planId: string): void {
  const { ops, editing } = drafts.get(planId) ?? none;
  changeDraft(planId, { editing: null, ops: editing?.kept ? [...ops, editing.kept] : ops });
}

/** Puts changes with those that are drafted already; they name each other as nothing else that is drafted does. */
export function carryOver({ id, revision }: Plan, carried: readonly Drafted[]): void {
  const { base, ops } = drafts.get(id) ?? none;
  const named = carried.flatMap(({ op }) => localIdOf(op) ?? []);
  const text = named.reduce(
    (all, localId) => all.replaceAll(localId, crypto.randomUUID()),
    JSON.stringify(carried),
  );
  changeDraft(id, { base: base ?? revision, ops: [...ops, ...(JSON.parse(text) as Drafted[])] });
}

/** By what other changes of the draft name what this one adds. */
export function localIdOf(op: DraftOp): string | undefined {
  return 'localId' in op ? op.localId : undefined;
}

/** What is drafted for what this change adds, and goes where it goes. */
export function builtOn({ op }: Drafted, ops: readonly Drafted[]): readonly Drafted[] {
  const localId = localIdOf(op);
  if (localId === undefined) return [];
  return ops.filter((other) => other.op !== op && JSON.stringify(other.op).includes(localId));
}

/** The goals that the draft adds. */
export function goalsIn(
  ops: readonly Drafted[],
): readonly { readonly id: string; readonly statement: string }[] {
  return ops.flatMap(({ op }) =>
    op.op === 'goal.add' && op.localId !== undefined
      ? [{ id: op.localId, statement: op.statement ?? op.ownWords?.text ?? '' }]
      : [],
  );
}

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
  const drafted = goalsIn(drafts.get(planId)?.ops ?? []);
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
