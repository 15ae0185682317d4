import type { Schemas } from '../../api/client.js';
import { finished, takenUp, type StoredOp } from '../proposals/finished-op.js';
import { draftOf, type Draft, type Op, type Plan } from './drafts.js';

type Proposal = Schemas['ProposalWithPeople'];

/** What a suggestion of the care team would change, for the two to talk through item by item. */
export function draftsFrom({ id, ops, summary }: Proposal, plan: Plan): Draft[] {
  const added = ops.flatMap((op) => addedBy(op) ?? []);
  return ops.flatMap((op, place) => {
    const anew = finished(takenUp(op, plan, bringsWords(op) ? 'answer' : 'own'));
    if (!anew) return [];
    const adds = addedBy(op);
    const needs = added.find((one) => one !== adds && isIn(op, one)) ?? null;
    const ownWords = wordsOf(op);
    return draftOf(dictatedHere(anew), summary[place] ?? '', {
      ...(ownWords !== null && { ownWords }),
      suggested: { proposalId: id, adds, needs },
    });
  });
}

/** The id of what a change adds. */
export function addedBy(op: StoredOp): string | null {
  if (op.op === 'goal.add') return op.goalId;
  if (op.op === 'step.add') return op.stepId;
  return op.op === 'intervention.add' ? op.interventionId : null;
}

/** The same change, about what is called otherwise by now. */
export function renamed(op: Op, names: ReadonlyMap<string, string>): Op {
  const named = (_field: string, value: unknown): unknown =>
    typeof value === 'string' ? (names.get(value) ?? value) : value;
  return JSON.parse(JSON.stringify(op, named)) as Op;
}

function isIn(op: StoredOp, id: string): boolean {
  return JSON.stringify(op).includes(id);
}

function wordsOf(op: StoredOp): string | null {
  return 'ownWords' in op ? (op.ownWords?.text ?? null) : null;
}

/** Under the id that the suggestion gave to it, the person's own words stay as they were said: by whom, and written down by whom. */
function bringsWords(op: StoredOp): boolean {
  return op.op === 'goal.add' && op.ownWords !== null;
}

/** A sentence for a goal that is there already was dictated to staff: it is read aloud again, and confirmed. */
function dictatedHere(op: Op): Op {
  if (op.op !== 'goal.quote') return op;
  return { ...op, ownWords: { text: op.ownWords.text, dictatedAndConfirmed: true } };
}
