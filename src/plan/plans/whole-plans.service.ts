import { toSay, sayAgain } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { labelledToday } from '../document/labelled.queries.js';
import { Db } from '../../core/database/db.js';
import { Forbidden } from '../../core/errors.js';
import { currentActor, currentPatientId } from '../../core/request-context.js';

const anyLabelled = `
  SELECT FROM care_plan plan WHERE plan.patient_id = $1 AND plan.id = $2 AND cardinality(${labelledToday('plan')}) > 0`;

/** What is made of the whole plan is made by somebody who sees the whole of it. */
@Injectable()
export class WholePlansService {
  constructor(private readonly db: Db) {}

  /**
   * What is kept is not named.
   * @throws {Forbidden} for somebody from whom a part of the plan is kept
   */
  async require(planId: string): Promise<void> {
    if (currentActor().seesSubstanceUse) return;
    const labelled = await this.db.query(anyLabelled, [currentPatientId(), planId]);
    if (labelled.length > 0) throw new Forbidden(sayAgain(sentence));
  }
}

const sentence = toSay`A part of this plan is kept from you. This is done with the whole plan, by somebody who sees all of it.`;
