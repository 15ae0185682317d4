import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { partyOf } from '../../core/actor.js';
import { Clock } from '../../core/clock.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { ChangePlanService } from '../changing/change-plan.service.js';
import type { StepDto } from '../elements/step.dto.js';
import { Step } from '../elements/step.js';
import { CarePlansService } from '../plans/care-plans.service.js';

/** Doing is not negotiating: whoever owns a step just does it. */
@Injectable()
export class StepsService {
  constructor(
    private readonly clock: Clock,
    private readonly carePlans: CarePlansService,
    private readonly changePlan: ChangePlanService,
  ) {}

  async find(planId: string, stepId: string): Promise<StepDto> {
    return stepIn(await this.carePlans.find(planId), stepId);
  }

  async start(planId: string, stepId: string): Promise<StepDto> {
    return this.do('step.start', planId, stepId);
  }

  async finish(planId: string, stepId: string): Promise<StepDto> {
    return this.do('step.finish', planId, stepId);
  }

  private async do(op: 'step.start' | 'step.finish', planId: string, stepId: string): Promise<StepDto> {
    const plan = await this.changePlan.change(planId, (working) => {
      if (!working.has(Step, stepId)) throw new NotFound();
      requireOwn(working.find(Step, stepId));
      return [{ op, stepId, at: this.clock.now().toISOString() }];
    });
    return stepIn(plan, stepId);
  }
}

/** Whether it is for whoever is asking to do: what the patient and their supports do, the patient's side keeps. */
export function isOwn({ owner }: Pick<StepDto, 'owner'>): boolean {
  const actor = currentActor();
  return owner.kind === 'team_member' ? owner.accountId === actor.accountId : partyOf(actor) === 'patient';
}

function requireOwn(step: Step): void {
  if (!isOwn(step))
    throw new Forbidden(
      say`Whoever owns a step starts and finishes it. Propose another owner if that should be you.`,
    );
}

function stepIn(
  { goals }: { readonly goals: readonly { steps: readonly StepDto[] }[] },
  stepId: string,
): StepDto {
  const step = goals.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
  if (!step) throw new NotFound();
  return step;
}
