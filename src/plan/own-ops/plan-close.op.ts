import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import type { GoalOutcome } from '../element-words/goal-states.js';
import { Goal } from '../elements/goal.js';
import type { InterventionOutcome } from '../element-words/intervention-states.js';
import { Intervention } from '../elements/intervention.js';
import { Step } from '../elements/step.js';
import type { Op, OwnOpKind } from '../ops/op-kind.js';

/** What becomes of one goal or help when the plan ends. */
export interface Closing<Outcome> {
  readonly id: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

interface PlanClose extends Op {
  readonly op: 'plan.close';
  readonly goals: readonly Closing<GoalOutcome>[];
  readonly interventions: readonly Closing<InterventionOutcome>[];
}

/** A plan does not end over what is open in it: each goal and each help gets an end that was said out loud. */
export const planClose: OwnOpKind<PlanClose> = {
  op: 'plan.close',
  needs: 'own',
  apply({ goals, interventions }, plan) {
    for (const { id, outcome, reason } of interventions)
      plan.changing(Intervention, id).end(outcome, reason, plan.revision);
    for (const { id, outcome, reason } of goals) {
      const goal = plan.find(Goal, id);
      for (const step of goal.openSteps) plan.changing(Step, step.id).end('cancelled', reason, plan.revision);
      goal.end(outcome, reason, plan.revision);
    }
    const left = openIn(plan.document);
    if (left.length > 0)
      throw new BrokenRule(say`Something in the plan is open still: ${left.length} part(s).`);
  },
};

/** The goals and the help that have not ended. */
export function openIn({
  goals,
  interventions,
}: {
  readonly goals: readonly Goal[];
  readonly interventions: readonly Intervention[];
}): (Goal | Intervention)[] {
  return [...goals, ...interventions].filter(({ hasEnded }) => !hasEnded);
}
