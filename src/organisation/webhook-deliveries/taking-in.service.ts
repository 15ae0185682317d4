import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { currentActor } from '../../core/request-context.js';
import { positionIn } from '../events/event-position.js';
import { EventsService } from '../events/events.service.js';
import { KnownEventsService, type EventRow } from '../events/known-events.service.js';
import { kindOf, missedEvent } from '../webhooks/webhook-kinds.js';
import { hearUntil, holdWebhook } from './webhook-deliveries.queries.js';
import { WebhookDelivery, type Told } from './webhook-delivery.entity.js';

/** How many events are looked at in one go. */
const mostAtOnce = 100;

/** What of a webhook its reading goes by. */
interface Held {
  readonly heardUntil: string;
  readonly kinds: readonly string[] | null;
  readonly [column: string]: unknown;
}

/** Reads on in what happened for one webhook, and puts down what of it is to be sent: once, whoever reads and how often. */
@Injectable()
export class TakingInService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: EventsService,
    private readonly known: KnownEventsService,
  ) {}

  /** As the machine. @returns whether there is more at once */
  async takeIn(webhookId: string): Promise<boolean> {
    const [held] = await this.db.query<Held>(holdWebhook, [webhookId]);
    if (!held) return false;
    const from = positionIn(held.heardUntil, 'heardUntil');
    const { rows, position, hasMore, missed } = await this.events.happenedAfter(from, mostAtOnce);
    const now = this.clock.now();
    if (missed) await this.put(WebhookDelivery.ofItself(webhookId, missedEvent, now));
    for (const row of await this.toldOf(rows, held.kinds))
      await this.put(WebhookDelivery.waiting({ webhookId, ...asTold(row) }, now));
    await this.db.query(hearUntil, [webhookId, position]);
    return hasMore;
  }

  /** What is of no kind, such as that access has changed, is the machine's own: its notices and deeds are not. */
  private async toldOf(rows: readonly EventRow[], kinds: readonly string[] | null): Promise<EventRow[]> {
    const wanted = rows.filter(({ name, patientId, isOnesOwn }) => {
      const kind = kindOf(name);
      if (patientId === null) return false;
      return kind === null ? isOnesOwn : kinds === null || kinds.includes(kind);
    });
    const open = new Set((await this.known.among(wanted)).map(({ id }) => id.split('.').at(-1)));
    return wanted.filter(({ id }) => open.has(id));
  }

  private async put(delivery: WebhookDelivery): Promise<void> {
    await this.db.repository(WebhookDelivery).insert(delivery as object);
  }
}

function asTold(row: EventRow): Omit<Told, 'webhookId'> {
  return {
    eventId: row.id,
    eventXact: row.xact,
    eventName: row.name,
    happenedAt: row.at,
    aboutPatientId: row.patientId,
    subjectId: row.subjectId,
    isMachinesOwn: row.isOnesOwn || row.byAccountId === currentActor().accountId,
    was: row.was,
  };
}
