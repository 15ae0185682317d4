import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';
import type { PlanDocument } from '../document/plan-document.js';
import { Goal } from '../elements/goal.js';
import { Intervention } from '../elements/intervention.js';
import { ChangePlanService } from './change-plan.service.js';

/** Proposals follow what they speak of. $1 patient, $2 plan. */
const relabelProposals = `
  UPDATE proposal SET label = said.label
  FROM (SELECT proposal.id, CASE WHEN proposal.ops @> '[{"substanceUse": true}]' OR EXISTS (
          SELECT FROM proposal_element named JOIN plan_element element ON element.patient_id = named.patient_id AND element.id = named.element_id
          WHERE named.patient_id = $1 AND named.proposal_id = proposal.id AND element.label IS NOT NULL) THEN 'substance_use' END AS label
        FROM proposal WHERE proposal.patient_id = $1 AND proposal.plan_id = $2) said
  WHERE proposal.patient_id = $1 AND proposal.id = said.id AND proposal.label IS DISTINCT FROM said.label`;

const classes = { goal: Goal, intervention: Intervention };

/** What of a plan is about substance use, and so kept from whom that class is not shared. */
@Injectable()
export class LabelElementsService {
  constructor(
    private readonly db: Db,
    private readonly changePlan: ChangePlanService,
  ) {}

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
    const plan = await this.changePlan.apply(loaded, [{ op: 'label.set', kind, elementId, substanceUse }]);
    await this.db.query(relabelProposals, [currentPatientId(), planId]);
    return plan;
  }
}
