import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentPatientId } from '../../core/request-context.js';
import { treatmentAgreed } from './consents.queries.js';

/** Whether somebody agreed to a treatment. */
@Injectable()
export class TreatmentConsentsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @param revision the plan revision in which the intervention last changed */
  async isAgreed(interventionId: string, revision: number): Promise<boolean> {
    const [row] = await this.db.query<{ agreed: boolean }>(treatmentAgreed, [
      currentPatientId(),
      this.clock.now(),
      interventionId,
      revision,
    ]);
    return row?.agreed ?? false;
  }
}
