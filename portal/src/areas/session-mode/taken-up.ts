import type { Schemas } from '../../api/client.js';
import { finished, takenUp, type StoredOp } from '../proposals/finished-op.js';
import { draftOf, type Draft, type Op, type Plan } from './drafts.js';

type Proposal = Schemas['ProposalWithPeople'];

/** What a suggestion of the care team would change, for the two to talk through item by item. */
export function draftsFrom({ id, ops, summary }: Proposal, plan: Plan): Draft[] {
  return ops.flatMap((op, place) => {
    const anew = finished(takenUp(op, plan, bringsWords(op) ? 'answer' : 'own'));
    if (!anew) return [];
    const ownWords = wordsOf(op);
    const sentence = summary[place] ?? '';
    return draftOf(dictatedHere(anew), sentence, { ...(ownWords !== null && { ownWords }), proposalId: id });
  });
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
