import type { OwnWordsDto } from '../elements/goal.dto.js';
import { Goal } from '../elements/goal.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

interface OwnWordsAdd extends Op {
  readonly op: 'own_words.add';
  readonly goalId: string;
  readonly words: OwnWordsDto;
}

/** The person's own sentence for a goal that came without one: nobody has to agree to it, and nobody replaces it. */
export const ownWordsAdd: OwnOpKind<OwnWordsAdd> = {
  op: 'own_words.add',
  needs: 'own',
  apply: ({ goalId, words }, plan) => plan.quote(plan.find(Goal, goalId), words),
};
