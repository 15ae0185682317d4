import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Db } from '../../core/database/db.js';

const activeTenants = `SELECT id FROM tenant WHERE status = 'active' ORDER BY id`;

/**
 * A job of the clock: at every interval one round over the organisations, one after the other. Where one fails, the log says so
 * and the others are visited all the same. What a round does, it does so that two servers, or two rounds, do it once.
 */
@Injectable()
export abstract class RoundsService<Done = void> implements OnApplicationBootstrap, OnModuleDestroy {
  /** From one round to the next, in milliseconds. */
  protected abstract readonly everyMs: number;
  /** What the log says where it fails, as far as "in organisation": "Nobody could be told what is due". */
  protected abstract readonly failure: string;
  protected readonly logger = new Logger(this.constructor.name);
  private timer?: NodeJS.Timeout;

  constructor(protected readonly db: Db) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.goRound().catch((error: unknown) => {
        this.logger.error(`${this.failure}: ${String(error)}`);
      });
    }, this.everyMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** @returns what was done, by organisation; those where it failed are left out */
  async goRound(): Promise<Done[]> {
    const tenants = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query<{ id: string }>(activeTenants),
    );
    const done: Done[] = [];
    for (const { id } of tenants)
      try {
        done.push(await this.visit(id));
      } catch (error) {
        this.logger.error(`${this.failure} in organisation ${id}: ${String(error)}`);
      }
    return done;
  }

  /** What there is to do in one organisation. */
  abstract visit(tenantId: string): Promise<Done>;
}
