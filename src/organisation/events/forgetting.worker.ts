import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { RoundsService } from '../tenants/rounds.service.js';
import { forget } from './events.queries.js';
import { keptForMs } from './events.service.js';

/** What happened longer ago than anybody hears on from is forgotten; the audit trail keeps its own record. */
@Injectable()
export class ForgettingWorker extends RoundsService {
  protected readonly everyMs = 60 * 60_000;
  protected readonly failure = 'What happened long ago could not be forgotten';

  constructor(
    db: Db,
    private readonly clock: Clock,
  ) {
    super(db);
  }

  async visit(tenantId: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptForMs);
    await this.db.transaction({ scope: 'clock', tenantId }, () => this.db.query(forget, [before]));
  }
}
