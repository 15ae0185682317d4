import { useSyncExternalStore } from 'react';
import type { Schemas } from '../../api/client.js';
import { noteUnsent } from '../../api/unsent.js';
import type { Plan } from '../plan/place.js';

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

/** The goals that a draft adds, by the ids that its other changes name them by. */
export function draftedGoals(planId: string): readonly { readonly id: string; readonly statement: string }[] {
  const { ops } = drafts.get(planId) ?? none;
  return ops.flatMap(({ op }) =>
    op.op === 'goal.add' && op.localId !== undefined
      ? [{ id: op.localId, statement: op.statement ?? op.ownWords?.text ?? '' }]
      : [],
  );
}
