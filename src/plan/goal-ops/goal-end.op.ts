import { say, sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import { IsIn, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { BrokenRule } from '../../core/errors.js';
import { goalOutcomes, type GoalOutcome } from '../element-words/goal-states.js';
import { Goal } from '../elements/goal.js';
import { stepOutcomes, type StepOutcome } from '../element-words/step-states.js';
import { Step } from '../elements/step.js';
import type { AgreedOpKind } from '../ops/op-kind.js';
import { inOneLine, quoted } from '../../core/text/written.js';

/** End a goal: it was reached, or the two let it go. */
export class GoalEndDto {
  /** The kind of change. */
  @IsIn(['goal.end'])
  op: 'goal.end';

  /** The goal. */
  @IsUUID()
  goalId: string;

  /** Reached (`completed`) or let go (`cancelled`). */
  @IsIn(goalOutcomes)
  outcome: GoalOutcome;

  /** Why, up to 500 characters; needed for a goal that is let go. */
  @IsOptional()
  @Length(1, 500)
  @Matches(/\S/, { message: 'reason must not be blank' })
  reason?: string | null;

  /** What becomes of its open steps; needed when there are any. */
  @IsOptional()
  @IsIn(stepOutcomes)
  openSteps?: StepOutcome | null;
}

/** Stored in a proposal: a goal to end. */
export class GoalEndOpDto extends GoalEndDto {}

/** A goal that was reached, or that the two let go; its open steps share an end that is said out loud. */
export const goalEnd: AgreedOpKind<GoalEndDto, GoalEndOpDto> = {
  op: 'goal.end',
  needs: 'agreement',
  input: GoalEndDto,
  stored: GoalEndOpDto,
  complete: ({ goalId, outcome, reason = null, openSteps = null }) => ({
    op: 'goal.end',
    goalId,
    outcome,
    reason,
    openSteps,
  }),
  // The goal may come with the same proposal, and then has nothing yet that others could have changed.
  touches({ goalId }, { document }) {
    const goal = document.goals.find(({ id }) => id === goalId);
    return [goalId, ...(goal?.openSteps ?? []).map(({ id }) => id)];
  },
  apply({ goalId, outcome, reason = null, openSteps }, plan) {
    const goal = plan.find(Goal, goalId);
    const steps = goal.openSteps;
    if (steps.length > 0 && !openSteps) throw unsaid(steps.length);
    goal.end(outcome, reason, plan.revision);
    for (const { id } of steps) plan.changing(Step, id).end(openSteps ?? 'cancelled', reason, plan.revision);
  },
  describe({ goalId, outcome, reason, openSteps }, plan) {
    const goal = plan.find(Goal, goalId);
    const name = quoted(goal.statement);
    const does =
      outcome === 'completed' ? say`marks as reached the goal ${name}` : say`lets go of the goal ${name}`;
    const steps = openSteps && goal.openSteps.length > 0 ? sayAgain(withSteps[openSteps]) : '';
    return `${does}${steps}${reason ? `: ${inOneLine(reason)}` : ''}`;
  },
};

const withSteps: Readonly<Record<StepOutcome, Unsaid>> = {
  completed: toSay`, its open steps completed`,
  cancelled: toSay`, its open steps cancelled`,
};

function unsaid(count: number): BrokenRule {
  const choices = stepOutcomes.join(' or ');
  return new BrokenRule(say`The goal has ${count} open step(s). Say what becomes of them: ${choices}.`, {
    errors: [{ pointer: 'openSteps', message: say`must be ${choices} while steps are open` }],
  });
}
