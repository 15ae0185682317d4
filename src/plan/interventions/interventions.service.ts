import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { SensitivityService } from '../plans/sensitivity.service.js';
import { TreatmentConsentsService } from '../../sharing/consents/treatment-consents.service.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import type { InterventionDto } from '../document/intervention.dto.js';
import { Intervention } from '../document/intervention.entity.js';

/** Starting, pausing and resuming help that both have agreed on. */
@Injectable()
export class InterventionsService {
  constructor(
    private readonly db: Db,
    private readonly carePlans: CarePlansService,
    private readonly sensitivity: SensitivityService,
    private readonly treatmentConsents: TreatmentConsentsService,
  ) {}

  async find(planId: string, interventionId: string): Promise<InterventionDto> {
    const plan = await this.carePlans.find(planId);
    const intervention = plan.interventions.find(({ id }) => id === interventionId);
    if (!intervention) throw new NotFound();
    return intervention;
  }

  async start(planId: string, interventionId: string): Promise<InterventionDto> {
    const intervention = await this.load(planId, interventionId);
    intervention.start(await this.treatmentConsents.isAgreed(interventionId, intervention.changedInRevision));
    return this.save(intervention);
  }

  async label(planId: string, interventionId: string, substanceUse: boolean): Promise<InterventionDto> {
    await this.sensitivity.label('intervention', [planId, interventionId], substanceUse);
    return this.find(planId, interventionId);
  }

  async pause(planId: string, interventionId: string): Promise<InterventionDto> {
    const intervention = await this.load(planId, interventionId);
    intervention.move('on-hold');
    return this.save(intervention);
  }

  private async load(planId: string, interventionId: string): Promise<Intervention> {
    const intervention = await this.db.repository(Intervention).findOneBy({ id: interventionId, planId });
    if (!intervention) throw new NotFound();
    await this.carePlans.requireOpen(planId);
    return intervention;
  }

  private async save(intervention: Intervention): Promise<InterventionDto> {
    await this.db.update(intervention, ['status']);
    return this.find(intervention.planId, intervention.id);
  }
}
