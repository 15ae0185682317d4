import { BrokenRule } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import { Goal, type GoalContent, type GoalOutcome, type Objective } from '../document/goal.entity.js';
import { OwnWords } from '../document/own-words.entity.js';
import { Step, stepOutcomes, type StepOutcome } from '../document/step.entity.js';
import type { OpKind, ProposalOp, Proposing } from './op-kind.js';
import type {
  GoalAddDto,
  GoalEndDto,
  GoalReorderDto,
  GoalReviseDto,
  OwnWordsInputDto,
} from '../op-inputs/goal-op.dto.js';
import { WorkingPlan } from './working-plan.js';
import { changesIn } from './changes.js';
import { checkOrder } from './order.js';
import { labelOf, takeOver } from './taking-over.js';
import { changesInWords } from '../document/in-words.js';

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
  readonly substanceUse?: boolean;
}

/** A new goal. The person's own sentence stays with it through every counter-proposal. */
export const goalAdd: OpKind<GoalAddDto, GoalAdd> = {
  op: 'goal.add',

  complete({ goalId, ownWords, ...input }, proposing) {
    const { id, original } = takeOver<GoalAdd>('goal.add', goalId, proposing);
    const quote = quoteOf(ownWords, original, proposing);
    const statement = input.statement ?? quote?.text;
    if (!statement) {
      throw new BrokenRule('A goal needs words: the person’s own (ownWords), or a statement you suggest.', {
        errors: [{ pointer: 'statement', message: 'is needed when there are no own words' }],
      });
    }
    return {
      op: 'goal.add',
      goalId: id,
      ownWords: quote,
      statement,
      lifeDomain: input.lifeDomain,
      value: input.value ?? null,
      startDate: input.startDate ?? null,
      targetDate: input.targetDate ?? null,
      objective: input.objective ? objectiveOf(input.objective) : null,
      attainmentScale: input.attainmentScale ?? null,
      ...labelOf(input, original),
    };
  },

  adds: ({ goalId }) => goalId,
  touches: () => [],

  apply({ op: _, goalId, ownWords, substanceUse, ...content }, plan) {
    const words =
      ownWords &&
      Object.assign(new OwnWords(), { ...ownWords, id: newId(), saidAt: new Date(ownWords.saidAt) });
    if (words) plan.quote(words);
    const position = WorkingPlan.after(plan.all(Goal));
    const place = { id: goalId, planId: plan.planId, position, ownWordsId: words?.id ?? null };
    const sensitivity = substanceUse ? 'substance_use' : null;
    plan.add(Goal.add({ ...place, sensitivity, ...content }, plan.revision));
  },

  describe: ({ statement, targetDate }) =>
    `adds the goal “${statement}”${targetDate ? `, to look at on ${targetDate}` : ''}`,
};

interface GoalRevise extends ProposalOp, Partial<GoalContent> {
  readonly op: 'goal.revise';
  readonly goalId: string;
}

const goalFields = [
  'statement',
  'lifeDomain',
  'value',
  'startDate',
  'targetDate',
  'objective',
  'attainmentScale',
] as const;

/** Another wording, date or measure for a goal. The own words it grew from are not touched. */
export const goalRevise: OpKind<GoalReviseDto, GoalRevise> = {
  op: 'goal.revise',
  complete: ({ goalId, ...input }) => ({
    op: 'goal.revise',
    goalId,
    ...changesIn<GoalContent>(input, goalFields),
  }),
  touches: ({ goalId }) => [goalId],
  apply({ op: _, goalId, ...changes }, plan) {
    plan.changing(Goal, goalId).revise(changes, plan.revision);
  },
  describe: ({ op: _, goalId, ...changes }, plan) =>
    `in the goal “${plan.find(Goal, goalId).statement}” ${changesInWords(changes)}`,
};

interface GoalReorder extends ProposalOp {
  readonly op: 'goal.reorder';
  readonly goalIds: string[];
}

/** Another order of the goals: what comes first matters. */
export const goalReorder: OpKind<GoalReorderDto, GoalReorder> = {
  op: 'goal.reorder',
  complete: ({ goalIds }) => ({ op: 'goal.reorder', goalIds }),
  touches: ({ goalIds }) => goalIds,
  apply({ goalIds }, plan) {
    checkOrder(
      goalIds,
      plan.all(Goal).filter(({ hasEnded }) => !hasEnded),
      'goalIds',
    );
    goalIds.forEach((id, index) => plan.changing(Goal, id).place(index + 1, plan.revision));
  },
  describe: ({ goalIds }, plan) =>
    `puts the goals in this order: ${goalIds.map((id) => `“${plan.find(Goal, id).statement}”`).join(', ')}`,
};

interface GoalEnd extends ProposalOp {
  readonly op: 'goal.end';
  readonly goalId: string;
  readonly outcome: GoalOutcome;
  readonly reason: string | null;
  readonly openSteps: StepOutcome | null;
}

/** A goal that was reached, or that the two let go; its open steps share an end that is said out loud. */
export const goalEnd: OpKind<GoalEndDto, GoalEnd> = {
  op: 'goal.end',
  complete: ({ goalId, outcome, reason, openSteps }) => ({
    op: 'goal.end',
    goalId,
    outcome,
    reason: reason ?? null,
    openSteps: openSteps ?? null,
  }),
  touches: ({ goalId }, plan) => [goalId, ...plan.openSteps(goalId).map(({ id }) => id)],
  apply({ goalId, outcome, reason, openSteps }, plan) {
    const steps = plan.openSteps(goalId);
    if (steps.length > 0 && openSteps === null) {
      throw new BrokenRule(
        `The goal has ${steps.length} open step(s). Say what becomes of them: ${stepOutcomes.join(' or ')}.`,
        {
          errors: [
            { pointer: 'openSteps', message: `must be ${stepOutcomes.join(' or ')} while steps are open` },
          ],
        },
      );
    }
    plan.changing(Goal, goalId).end(outcome, reason, plan.revision);
    for (const { id } of steps) plan.changing(Step, id).end(openSteps ?? 'cancelled', reason, plan.revision);
  },
  describe({ goalId, outcome, reason, openSteps }, plan) {
    const how = outcome === 'completed' ? 'marks as reached' : 'lets go of';
    const steps = openSteps && plan.openSteps(goalId).length > 0 ? `, its open steps ${openSteps}` : '';
    return `${how} the goal “${plan.find(Goal, goalId).statement}”${steps}${reason ? `: ${reason}` : ''}`;
  },
};

function objectiveOf({
  measure,
  unit,
  baseline,
  target,
}: Partial<Objective> & Omit<Objective, 'unit'>): Objective {
  return { measure, unit: unit ?? null, baseline, target };
}

function quoteOf(
  input: OwnWordsInputDto | undefined,
  countered: GoalAdd | null,
  proposing: Proposing,
): Quote | null {
  if (input === undefined) return countered?.ownWords ?? null;
  const { accountId, party, at, patientAccountId } = proposing;
  if (party === 'patient')
    return { text: input.text, saidBy: accountId, saidAt: at.toISOString(), dictatedTo: null };
  if (countered?.ownWords)
    refuse('These are the other side’s own words: they stay as they are. Suggest a statement instead.');
  if (!input.dictatedAndConfirmed) {
    refuse(
      'Own words are the person’s. If they dictated this sentence to you and confirmed it, say so with dictatedAndConfirmed.',
    );
  }
  return {
    text: input.text,
    saidBy: patientAccountId ?? accountId,
    saidAt: at.toISOString(),
    dictatedTo: accountId,
  };
}

function refuse(detail: string): never {
  throw new BrokenRule(detail, {
    errors: [{ pointer: 'ownWords', message: 'must be the person’s own words' }],
  });
}
