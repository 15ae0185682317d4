import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { RoundsService } from '../tenants/rounds.service.js';
import { forgetDeliveries } from './webhook-deliveries.queries.js';

/** For how long it can be looked at how deliveries went, and they be sent again. */
const keptForMs = 30 * 24 * 60 * 60_000;

@Injectable()
export class ForgettingDeliveriesWorker extends RoundsService {
  protected readonly everyMs = 60 * 60_000;
  protected readonly failure = 'Old deliveries of webhooks could not be forgotten';

  constructor(
    db: Db,
    private readonly clock: Clock,
  ) {
    super(db);
  }

  async visit(tenantId: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptForMs);
    await this.db.transaction({ scope: 'clock', tenantId }, () => this.db.query(forgetDeliveries, [before]));
  }
}
