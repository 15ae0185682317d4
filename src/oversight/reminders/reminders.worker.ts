import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Db } from '../../core/database/db.js';
import { NoticesService } from '../../organisation/notices/notices.service.js';
import { dueConsents } from './due-consents.js';
import { duePeople } from './due-people.js';
import { duePlans } from './due-plans.js';
import { dueQuestionnaires } from './due-questionnaires.js';
import { dueResources } from './due-resources.js';

const everyMs = 15 * 60 * 1000;
const activeTenants = `SELECT id AS "tenantId" FROM tenant WHERE status = 'active' ORDER BY id`;
/** Of several servers one tells of an organisation at a time; the others go on to the next one. $1 organisation. */
const takeTurn = `SELECT pg_try_advisory_xact_lock(hashtextextended('reminders' || $1, 7)) AS mine`;
const reminders = [...dueConsents, ...duePlans, ...duePeople, ...dueResources, ...dueQuestionnaires];

/**
 * Tells what the clock brings: what runs out, is due, or waits too long. It asks each time what there is to tell at this moment and
 * remembers nothing: after standing still it catches up, and to run it twice changes nothing.
 */
@Injectable()
export class RemindersWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(RemindersWorker.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly notices: NoticesService,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.tell().catch((error: unknown) => {
        this.logger.error(`Nobody could be told what is due: ${String(error)}`);
      });
    }, everyMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** One organisation after the other; where one fails the others are told all the same. */
  async tell(): Promise<void> {
    const tenants = await this.db.transaction({ scope: 'operator' }, () =>
      this.db.query<{ tenantId: string }>(activeTenants),
    );
    for (const { tenantId } of tenants) {
      await this.tellIn(tenantId).catch((error: unknown) => {
        this.logger.error(`What is due in organisation ${tenantId} could not be told: ${String(error)}`);
      });
    }
  }

  async tellIn(tenantId: string): Promise<void> {
    await this.db.transaction({ scope: 'clock', tenantId }, async () => {
      const [turn] = await this.db.query<{ mine: boolean }>(takeTurn, [tenantId]);
      if (!turn?.mine) return;
      for (const reminder of reminders) this.notices.tellOfTime(reminder);
    });
  }
}
