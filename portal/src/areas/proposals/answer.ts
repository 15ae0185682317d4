import type { Drafted, DraftOp } from './draft.js';
import { finished, takenUp, type StoredOp } from './finished-op.js';
import type { Plan } from '../plan/place.js';

export type Way = 'decline' | 'counter';

/** What is said to one of the changes. */
export interface Choice {
  readonly yes: boolean | null;
  /** What goes along with a yes. */
  readonly reservation: string;
  /** The change as the reader would rather have it. */
  readonly instead: Drafted;
}

export interface Answer {
  readonly choices: readonly Choice[];
  /** What becomes of the changes that are not agreed to. */
  readonly way: Way;
  readonly reason: string;
}

export function unanswered(ops: readonly StoredOp[], plan: Plan): Answer {
  const choices = ops.map((op) => ({ yes: null, reservation: '', instead: takenUp(op, plan, 'answer') }));
  return { choices, way: 'decline', reason: '' };
}

export function placesOf({ choices }: Answer, yes: boolean): number[] {
  return choices.flatMap((choice, place) => (choice.yes === yes ? [place] : []));
}

/** The changes to which the answer is no, though this one is agreed to and builds on them. */
export function groundLeft({ choices }: Answer, ops: readonly StoredOp[], place: number): number[] {
  if (choices[place]?.yes !== true) return [];
  const names = JSON.stringify(ops[place]);
  return ops.flatMap((op, other) => {
    const added = addedBy(op);
    return other !== place && added !== null && choices[other]?.yes === false && names.includes(added)
      ? [other]
      : [];
  });
}

function addedBy(op: StoredOp): string | null {
  if (op.op === 'goal.add') return op.goalId;
  if (op.op === 'step.add') return op.stepId;
  return op.op === 'intervention.add' ? op.interventionId : null;
}

export function reservationsOf({ choices }: Answer): { op: number; words: string }[] {
  return choices.flatMap(({ yes, reservation }, op) =>
    yes && reservation.trim() ? [{ op, words: reservation.trim() }] : [],
  );
}

/** The changes of one's own that stand in for those not agreed to. */
export function counterOf(answer: Answer): { ops: DraftOp[]; rationale?: string } {
  const ops = placesOf(answer, false).flatMap((place) => {
    const choice = answer.choices[place];
    return (choice && finished(choice.instead)) ?? [];
  });
  const rationale = answer.reason.trim();
  return { ops, ...(rationale && { rationale }) };
}
