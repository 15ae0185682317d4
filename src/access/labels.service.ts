import { Injectable } from '@nestjs/common';
import { Db } from '../core/database/db.js';
import { Forbidden } from '../core/errors.js';
import { currentContext } from '../core/request-context.js';

const anyLabelled = 'SELECT FROM labelled WHERE patient_id = $1 AND id = ANY ($2::uuid[]) LIMIT 1';
const anyInPlan = 'SELECT FROM labelled_element WHERE patient_id = $1 AND plan_id = $2 LIMIT 1';

/** Keeps what is labelled `substance_use`, and all that belongs to it, from whom that class is not open. */
@Injectable()
export class LabelsService {
  constructor(private readonly db: Db) {}

  /** Whether one of these is kept from whoever is asking. For them it is as if it were not there. */
  async hide(ids: readonly string[]): Promise<boolean> {
    const context = currentContext();
    if (!context?.patientId || context.actor?.seesSubstanceUse !== false || ids.length === 0) return false;
    return (await this.db.query(anyLabelled, [context.patientId, ids])).length > 0;
  }

  /** Whether whoever is asking sees all that there is in the plan. */
  async isWhole(planId: string): Promise<boolean> {
    const context = currentContext();
    if (!context?.patientId || context.actor?.seesSubstanceUse !== false) return true;
    return (await this.db.query(anyInPlan, [context.patientId, planId])).length === 0;
  }

  /**
   * What is made of the whole plan is made by somebody who sees the whole of it. What is kept is not named.
   * @throws {Forbidden} for somebody from whom a part of the plan is kept
   */
  async requireWhole(planId: string): Promise<void> {
    if (await this.isWhole(planId)) return;
    throw new Forbidden(
      'A part of this plan is kept from you. This is done with the whole plan, by somebody who sees all of it.',
    );
  }
}
