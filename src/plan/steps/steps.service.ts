import { Injectable } from '@nestjs/common';
import { CarePlansService } from '../plans/care-plans.service.js';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import type { StepDto } from '../document/step.dto.js';
import { Step } from '../document/step.entity.js';

/** Doing is not negotiating: whoever owns a step just does it. */
@Injectable()
export class StepsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
  ) {}

  async find(planId: string, stepId: string): Promise<StepDto> {
    const plan = await this.carePlans.find(planId);
    const step = plan.goals.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
    if (!step) throw new NotFound();
    return step;
  }

  async start(planId: string, stepId: string): Promise<StepDto> {
    const step = await this.mine(planId, stepId);
    step.start(this.clock.now());
    return this.save(step);
  }

  async finish(planId: string, stepId: string): Promise<StepDto> {
    const step = await this.mine(planId, stepId);
    step.finish(this.clock.now());
    return this.save(step);
  }

  private async mine(planId: string, stepId: string): Promise<Step> {
    const step = await this.db.repository(Step).findOneBy({ id: stepId, planId });
    if (!step) throw new NotFound();
    await this.carePlans.requireOpen(planId);
    const actor = currentActor();
    const own =
      step.ownerKind === 'team_member'
        ? step.ownerAccountId === actor.accountId
        : partyOf(actor) === 'patient';
    if (!own)
      throw new Forbidden(
        'Whoever owns a step starts and finishes it. Propose another owner if that should be you.',
      );
    return step;
  }

  private async save(step: Step): Promise<StepDto> {
    await this.db.update(step, ['status', 'startedAt', 'finishedAt']);
    return this.find(step.planId, step.id);
  }
}
