import { Injectable } from '@nestjs/common';
import { NotFound } from '../../core/errors.js';
import { TreatmentConsentsService } from '../../sharing/consents/treatment-consents.service.js';
import { TreatmentsService } from '../../sharing/consent-ledger/treatments.service.js';
import type { OwnOp } from '../changing/all-ops.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import { LabelElementsService } from '../changing/label-elements.service.js';
import type { InterventionDto } from '../elements/intervention.dto.js';
import { Intervention } from '../elements/intervention.js';
import { CarePlansService } from '../plans/care-plans.service.js';

/** Starting, pausing and resuming help that both have agreed on. */
@Injectable()
export class InterventionsService {
  constructor(
    private readonly carePlans: CarePlansService,
    private readonly changePlan: ChangePlanService,
    private readonly labels: LabelElementsService,
    private readonly treatmentConsents: TreatmentConsentsService,
    private readonly treatments: TreatmentsService,
  ) {}

  async find(planId: string, interventionId: string): Promise<InterventionDto> {
    return helpIn(await this.carePlans.readParts(planId), interventionId);
  }

  async start(planId: string, interventionId: string): Promise<InterventionDto> {
    return this.change(planId, interventionId, async ({ changedInRevision }) => {
      const consented = await this.treatmentConsents.isAgreed(interventionId, changedInRevision);
      return { op: 'intervention.start', interventionId, consented };
    });
  }

  async label(planId: string, interventionId: string, substanceUse: boolean): Promise<InterventionDto> {
    const plan = await this.labels.label('intervention', [planId, interventionId], substanceUse);
    return helpIn(plan, interventionId);
  }

  async pause(planId: string, interventionId: string): Promise<InterventionDto> {
    const paused = await this.change(planId, interventionId, () => ({
      op: 'intervention.pause',
      interventionId,
    }));
    await this.treatments.consentMoved(interventionId);
    return paused;
  }

  private async change(
    planId: string,
    interventionId: string,
    decide: (help: Intervention) => OwnOp | Promise<OwnOp>,
  ): Promise<InterventionDto> {
    const plan = await this.changePlan.change(planId, async (working) => {
      if (!working.has(Intervention, interventionId)) throw new NotFound();
      return [await decide(working.find(Intervention, interventionId))];
    });
    return helpIn(plan, interventionId);
  }
}

function helpIn(
  { interventions }: { readonly interventions: readonly InterventionDto[] },
  interventionId: string,
): InterventionDto {
  const help = interventions.find(({ id }) => id === interventionId);
  if (!help) throw new NotFound();
  return help;
}
