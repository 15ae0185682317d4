import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { RoundsService } from './rounds.service.js';

/** A round every hour by which what was kept for a while alone is forgotten. */
@Injectable()
export abstract class ForgettingService extends RoundsService {
  protected readonly everyMs = 60 * 60_000;
  protected abstract readonly keptForMs: number;
  /** $1 the moment before which it is forgotten. */
  protected abstract readonly statement: string;

  constructor(
    db: Db,
    private readonly clock: Clock,
  ) {
    super(db);
  }

  async visit(tenantId: string): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.keptForMs);
    await this.db.transaction({ scope: 'clock', tenantId }, () => this.db.query(this.statement, [before]));
  }
}
