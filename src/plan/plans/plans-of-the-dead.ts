import { Injectable } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { EndsWithDeathService, type EndsWithDeath } from '../../people/deaths/ends-with-death.service.js';
import { PlanLifeService } from './plan-life.service.js';

/** $1 patient. */
const inHand = `
  SELECT id FROM care_plan WHERE patient_id = $1 AND status IN ('draft', 'active', 'on-hold') ORDER BY id`;

/** A plan in hand ends when the patient has died, and with it what waits for an answer. */
@Injectable()
export class PlansOfTheDead implements EndsWithDeath {
  constructor(
    private readonly db: Db,
    private readonly life: PlanLifeService,
    endings: EndsWithDeathService,
  ) {
    endings.add(this);
  }

  async end(): ReturnType<EndsWithDeath['end']> {
    const plans = await this.db.query<{ id: string }>(inHand, [currentPatientId()]);
    for (const { id } of plans) await this.life.endWithDeath(id);
    return plans.map(({ id }) => ({ kind: 'plan' as const, id }));
  }
}
