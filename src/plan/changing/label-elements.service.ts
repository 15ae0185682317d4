import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import type { PlanDocument } from '../document/plan-document.js';
import { Goal } from '../elements/goal.js';
import { Intervention } from '../elements/intervention.js';
import { ChangePlanService } from './change-plan.service.js';

const classes = { goal: Goal, intervention: Intervention };

/** What of a plan is about substance use, and so kept from whom that class is not shared. */
@Injectable()
export class LabelElementsService {
  constructor(private readonly changePlan: ChangePlanService) {}

  /** Labelling protects, so either side does it; taking a label off opens something, so only the patient's side does. */
  async label(
    kind: keyof typeof classes,
    [planId, elementId]: [string, string],
    substanceUse: boolean,
  ): Promise<PlanDocument> {
    const actor = currentActor();
    if (!substanceUse && partyOf(actor) !== 'patient') {
      throw new Forbidden('Only the patient’s side takes the label off: it opens what the label protects.');
    }
    if (!actor.seesSubstanceUse) {
      throw new Forbidden(
        'What is labelled would be closed to you as well. Ask somebody to whom it is open.',
      );
    }
    // A label protects what is over as well.
    const loaded = await this.changePlan.load(planId);
    if (!loaded.working.has(classes[kind], elementId)) throw new NotFound();
    return this.changePlan.apply(loaded, [{ op: 'label.set', kind, elementId, substanceUse }]);
  }
}
