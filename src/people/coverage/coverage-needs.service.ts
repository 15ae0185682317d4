import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { currentPatientId } from '../../core/request-context.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import type { Coverage } from './coverage.entity.js';
import { needsSomebody, ofNeed } from './coverages.queries.js';

/** That nobody looks after a patient in the place of somebody who is away. The clock looks for it as well: what it finds is told once. */
@Injectable()
export class CoverageNeedsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
  ) {}

  /** That somebody else is needed for the patient at hand is a task, unless another colleague looks after them. */
  async tellOf({ kind, awayAccountId }: Coverage): Promise<void> {
    const [patientId, now] = [currentPatientId(), this.clock.now()];
    const [needed] = await this.db.query<{ occasion: string }>(needsSomebody, [
      patientId,
      awayAccountId,
      now,
    ]);
    if (!needed && kind === 'cover') return;
    const parameters = [newId(), now, patientId, awayAccountId, needed?.occasion ?? null];
    this.notices.tellOfEach('cover_needed', { sql: ofNeed, parameters });
  }

  /** Somebody looks after the patient at hand. */
  isMet(): void {
    this.notices.settle(currentPatientId(), { kind: 'cover_needed' });
  }
}
