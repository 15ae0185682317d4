import { Injectable } from '@nestjs/common';
import { KeptLabelsService, requireOpen } from '../../access/labels/kept-labels.service.js';
import { NotFound } from '../../core/errors.js';
import type { PlanDocument } from '../document/plan-document.js';
import { Goal } from '../elements/goal.js';
import { Intervention } from '../elements/intervention.js';
import { ChangePlanService } from './change-plan.service.js';

const classes = { goal: Goal, intervention: Intervention };

/** What of a plan is about substance use, and so kept from whom that class is not shared. */
@Injectable()
export class LabelElementsService {
  constructor(
    private readonly changePlan: ChangePlanService,
    private readonly labels: KeptLabelsService,
  ) {}

  /** Labelling protects, so either side does it; taking a label off opens something, so only the patient's side does. */
  async label(
    kind: keyof typeof classes,
    [planId, elementId]: [string, string],
    substanceUse: boolean,
  ): Promise<PlanDocument> {
    // A label protects what is over as well.
    const loaded = await this.changePlan.load(planId);
    if (!loaded.working.has(classes[kind], elementId)) throw new NotFound();
    if (!substanceUse) await this.labels.requireMayTakeOff();
    requireOpen();
    const plan = await this.changePlan.apply(loaded, [{ op: 'label.set', kind, elementId, substanceUse }]);
    if (substanceUse) await this.labels.follow();
    else await this.labels.release([elementId, ...carriedBy(plan, elementId)]);
    return plan;
  }
}

/** The steps and help of a goal, which had its label. */
function carriedBy({ goals, interventions }: PlanDocument, goalId: string): string[] {
  const steps = goals.filter(({ id }) => id === goalId).flatMap((goal) => goal.steps);
  return [...steps, ...interventions.filter((help) => help.goalId === goalId)].map(({ id }) => id);
}
