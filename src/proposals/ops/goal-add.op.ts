import { BrokenRule } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { Goal, type GoalContent } from '../../goals/goal.entity.js';
import { OwnWords } from '../../goals/own-words.entity.js';
import type { OpKind, ProposalOp, Proposing } from '../op-kind.js';
import type { GoalAddDto, OwnWordsInputDto } from '../op.dto.js';

interface Quote {
  readonly text: string;
  readonly saidBy: string;
  readonly saidAt: string;
  readonly dictatedTo: string | null;
}

interface GoalAdd extends ProposalOp, GoalContent {
  readonly op: 'goal.add';
  readonly goalId: string;
  readonly ownWords: Quote | null;
}

/** A new goal. The person's own sentence stays with it through every counter-proposal. */
export const goalAdd: OpKind<GoalAddDto, GoalAdd> = {
  op: 'goal.add',

  complete({ goalId, ownWords, ...input }, proposing) {
    const countered = goalId === undefined ? undefined : counteredGoal(goalId, proposing);
    const quote = quoteOf(ownWords, countered, proposing);
    const statement = input.statement ?? quote?.text;
    if (!statement) {
      throw new BrokenRule('A goal needs words: the person’s own (ownWords), or a statement you suggest.', {
        errors: [{ pointer: 'statement', message: 'is needed when there are no own words' }],
      });
    }
    return {
      op: 'goal.add',
      goalId: goalId ?? newId(),
      ownWords: quote,
      statement,
      lifeDomain: input.lifeDomain,
      value: input.value ?? null,
      startDate: input.startDate ?? null,
      targetDate: input.targetDate ?? null,
    };
  },

  adds: ({ goalId }) => goalId,
  touches: () => [],

  apply({ op: _op, goalId, ownWords, ...content }, plan) {
    const words = ownWords && Object.assign(new OwnWords(), { ...ownWords, id: newId(), saidAt: new Date(ownWords.saidAt) });
    if (words) plan.quote(words);
    const place = { id: goalId, planId: plan.planId, position: plan.nextPosition, ownWordsId: words?.id ?? null };
    plan.addGoal(Goal.add({ ...place, ...content }, plan.revision));
  },

  describe: ({ statement, targetDate }) => `adds the goal “${statement}”${targetDate ? `, to look at on ${targetDate}` : ''}`,
};

/** A counter-proposal speaks of the same goal as the proposal it answers. */
function counteredGoal(goalId: string, { countered }: Proposing): GoalAdd {
  const original = countered.find((op): op is GoalAdd => op.op === 'goal.add' && (op as GoalAdd).goalId === goalId);
  if (original) return original;
  throw new BrokenRule('Leave goalId out for a new goal. In a counter-proposal it may name a goal that the other side suggested.', {
    errors: [{ pointer: 'goalId', message: 'must name a goal of the countered proposal, or be left out' }],
  });
}

function quoteOf(input: OwnWordsInputDto | undefined, countered: GoalAdd | undefined, proposing: Proposing): Quote | null {
  if (input === undefined) return countered?.ownWords ?? null;
  const { accountId, party, at, patientAccountId } = proposing;
  if (party === 'patient') return { text: input.text, saidBy: accountId, saidAt: at.toISOString(), dictatedTo: null };
  if (countered?.ownWords) refuse('These are the other side’s own words: they stay as they are. Suggest a statement instead.');
  if (!input.dictatedAndConfirmed) {
    refuse('Own words are the person’s. If they dictated this sentence to you and confirmed it, say so with dictatedAndConfirmed.');
  }
  return { text: input.text, saidBy: patientAccountId ?? accountId, saidAt: at.toISOString(), dictatedTo: accountId };
}

function refuse(detail: string): never {
  throw new BrokenRule(detail, { errors: [{ pointer: 'ownWords', message: 'must be the person’s own words' }] });
}
