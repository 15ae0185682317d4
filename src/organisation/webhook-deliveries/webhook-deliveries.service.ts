import { Injectable } from '@nestjs/common';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { NotFound } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import { thingOf } from '../../core/outbox/event-name.js';
import { keyOfCursor, pageOf } from '../../core/requests/page.js';
import { gates } from '../../access/event-gates.js';
import { testEvent } from '../webhooks/webhook-kinds.js';
import { WebhooksService, type Place } from '../webhooks/webhooks.service.js';
import { deliveriesOf, oneDelivery, replayAll } from './webhook-deliveries.queries.js';
import type {
  ReplayedWebhookDto,
  ReplayWebhookDto,
  WebhookDeliveriesQuery,
  WebhookDeliveryDto,
  WebhookDeliveryPageDto,
} from './webhook-delivery.dto.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';

type Row = WebhookDeliveryDto & { [column: string]: unknown };

/** What webhooks are told, as administrators see it: that, when and how it went, and never whom it is about. */
@Injectable()
export class WebhookDeliveriesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly webhooks: WebhooksService,
  ) {}

  async list(
    { clientId, id }: Place,
    { limit, cursor, state }: WebhookDeliveriesQuery,
  ): Promise<WebhookDeliveryPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    await this.webhooks.find(clientId, id);
    const rows = await this.db.query<Row>(deliveriesOf, [id, state ?? null, after, limit + 1]);
    return pageOf(rows.map(asTold), limit, (row) => [row.id]);
  }

  async find({ clientId, id }: Place, deliveryId: string): Promise<WebhookDeliveryDto> {
    await this.webhooks.find(clientId, id);
    const [row] = await this.db.query<Row>(oneDelivery, [id, deliveryId]);
    if (!row) throw new NotFound();
    return asTold(row);
  }

  /** Sent within moments, once. It goes also to a paused webhook, so that whoever mended it can see that before. */
  async test(place: Place): Promise<WebhookDeliveryDto> {
    (await this.webhooks.load(place)).requireNotEnded();
    const delivery = WebhookDelivery.ofItself(place.id, testEvent, this.clock.now());
    await this.db.repository(WebhookDelivery).insert(delivery as object);
    return this.find(place, delivery.id);
  }

  async replay(place: Place, deliveryId: string): Promise<WebhookDeliveryDto> {
    (await this.webhooks.load(place)).requireNotEnded();
    const delivery = await this.db
      .repository(WebhookDelivery)
      .findOne({ where: { webhookId: place.id, id: deliveryId }, lock: { mode: 'pessimistic_write' } });
    if (!delivery) throw new NotFound();
    delivery.replay(this.clock.now());
    await this.db.update(delivery, ['state', 'nextAttemptAt', 'attemptsLeft']);
    return this.find(place, deliveryId);
  }

  async replayAll(place: Place, { state, since }: ReplayWebhookDto): Promise<ReplayedWebhookDto> {
    (await this.webhooks.load(place)).requireNotEnded();
    const parameters = [place.id, state, since ?? null, this.clock.now()];
    return { replayed: (await this.db.query(replayAll, parameters)).length };
  }
}

/** Under the name that the receiver hears: that something is labelled is for nobody to see here either. */
function asTold(row: Row): Row {
  return { ...row, event: gates[thingOf(row.event)]?.toldAs ?? row.event };
}
