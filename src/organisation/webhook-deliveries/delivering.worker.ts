import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { RoundsService } from '../tenants/rounds.service.js';
import { QuietOrganisations } from '../webhooks/quiet-organisations.js';
import { DeliveringService, type Addressed } from './delivering.service.js';
import { MachineHearingService } from './machine-hearing.service.js';
import { TakingInService } from './taking-in.service.js';
import { webhooksGoingOn } from './webhook-deliveries.queries.js';

/** How many webhooks one instance works for at once: most of that is waiting for receivers. */
const mostAtOnce = 8;
/** How many one webhook is sent in a row, before it is another one's turn. */
const mostInARow = 50;
/** How long receivers may still answer when the service ends: whoever runs it seldom gives it more than ten seconds. */
const mostAtTheEndMs = 3_000;
/** A place that is older than this is moved on, though nothing happened: old enough, it would look as if something was missed. */
const placeGrowsOldMs = 60 * 60_000;

interface Looked extends Addressed {
  readonly hasWork: boolean;
}

/** Tells the machines. Run twice, or on two servers, each thing is sent by one of them at a time. */
@Injectable()
export class DeliveringWorker extends RoundsService implements BeforeApplicationShutdown {
  protected readonly everyMs = 5_000;
  protected readonly failure = 'Webhooks could not be sent';
  private readonly working = new Map<string, Promise<void>>();
  private isEnding = false;

  constructor(
    db: Db,
    private readonly clock: Clock,
    private readonly machines: MachineHearingService,
    private readonly takingIn: TakingInService,
    private readonly delivering: DeliveringService,
    private readonly organisations: QuietOrganisations,
  ) {
    super(db);
  }

  async visit(tenantId: string): Promise<void> {
    const now = this.clock.now();
    const old = now.getTime() - placeGrowsOldMs;
    if (this.organisations.isQuiet(tenantId, now)) return;
    const webhooks = await this.db.transaction({ scope: 'clock', tenantId }, () =>
      this.db.query<Looked>(webhooksGoingOn, [old, now]),
    );
    if (webhooks.length === 0) this.organisations.hasNone(tenantId, now);
    const withWork = webhooks.filter(({ hasWork }) => hasWork);
    await this.db.together(withWork.map((webhook) => this.workFor({ ...webhook, tenantId })));
  }

  /** What is being sent may be answered still. What cannot be said of it any more is sent again, with the same id. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    const enough = setTimeout(() => this.delivering.abandon(), mostAtTheEndMs);
    await this.db.together([...this.working.values()]);
    clearTimeout(enough);
  }

  /** Those there is no room for now are found again by the next round. */
  private async workFor(webhook: Addressed): Promise<void> {
    if (this.isEnding || this.working.has(webhook.id) || this.working.size >= mostAtOnce) return;
    const work = this.work(webhook)
      .catch((error: unknown) => {
        this.logger.error(`${this.failure} to ${webhook.id}: ${String(error)}`);
      })
      .finally(() => this.working.delete(webhook.id));
    this.working.set(webhook.id, work);
    await work;
  }

  private async work(webhook: Addressed): Promise<void> {
    while (!this.isEnding && (await this.machines.as(webhook, () => this.takingIn.takeIn(webhook.id)))) {
      // There is more at once.
    }
    for (let sent = 0; sent < mostInARow && !this.isEnding; sent += 1) {
      const outcome = await this.delivering.deliverNext(webhook);
      // Whoever does not answer now does not answer the next one either.
      if (outcome === 'none' || outcome === 'failed') return;
    }
  }
}
