import { wordingHint } from '../elements/wording-hint.js';
import type { GoalAddOpDto } from '../goal-ops/goal-add.op.js';
import type { GoalReviseOpDto } from '../goal-ops/goal-revise.op.js';
import type { Op } from '../ops/op-kind.js';
import type { ProposedWordingHintDto } from '../proposal-content/proposal.dto.js';

type WordingOp = GoalAddOpDto | GoalReviseOpDto;
type Quotes = Readonly<Record<string, string>>;

/** What the two should look at before they agree on a wording: a hint for each change, never a reason to refuse it. */
export function hintsOn(ops: readonly Op[], quotes: Quotes | null): ProposedWordingHintDto[] {
  return ops.flatMap((change, op) => {
    if (!isWording(change) || !change.statement) return [];
    const hint = wordingHint(quoteFor(change, quotes), change.statement);
    return hint ? [{ op, ...hint }] : [];
  });
}

function isWording(change: Op): change is WordingOp {
  return change.op === 'goal.add' || change.op === 'goal.revise';
}

function quoteFor(change: WordingOp, quotes: Quotes | null): string | undefined {
  return change.op === 'goal.add' ? change.ownWords?.text : quotes?.[change.goalId];
}
