import { Inject, Injectable } from '@nestjs/common';
import { BadSetting, CONFIG, type Config } from '../../config.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { KnownEventsService } from '../events/known-events.service.js';
import { NoticesService } from '../notices/notices.service.js';
import { missedEvent } from '../webhooks/webhook-kinds.js';
import { WebhookSecrets } from '../webhooks/webhook-secrets.service.js';
import { Webhook } from '../webhooks/webhook.entity.js';
import { MachineHearingService } from './machine-hearing.service.js';
import { find, send, type Message, type Outcome } from './sending.js';
import { hasDue, takeNext } from './webhook-deliveries.queries.js';
import { isGone, WebhookDelivery } from './webhook-delivery.entity.js';

/** A webhook for which there is something to do. */
export interface Addressed {
  readonly tenantId: string;
  readonly id: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly url: string;
  readonly [column: string]: unknown;
}

/** What this instance has taken to send, until `begun` at the latest. */
interface Taken {
  readonly deliveryId: string;
  readonly begun: Date;
  readonly url: string;
  /** Null: there is no secret that opens. */
  readonly message: Message | null;
}

/** Sends one after the other. No transaction is open while a receiver is waited for. */
@Injectable()
export class DeliveringService {
  private readonly ending = new AbortController();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly machines: MachineHearingService,
    private readonly known: KnownEventsService,
    private readonly secrets: WebhookSecrets,
    private readonly notices: NoticesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns how it went with the next one that is due; `none`: there is none */
  async deliverNext(webhook: Addressed): Promise<'arrived' | 'failed' | 'withheld' | 'none'> {
    if (!(await this.isSomethingDue(webhook))) return 'none';
    // Before it is asked whether it is open to the machine, so that next to nothing lies between that and the sending.
    const found = await find(webhook.url, {
      loopback: this.config.webhookLoopback,
      ending: this.ending.signal,
    });
    if (this.isAbandoned()) return 'none';
    const taken = await this.machines.as(webhook, () => this.take(webhook.id));
    if (taken === null || taken === 'none') return 'none';
    if (taken === 'withheld') return 'withheld';
    const { message, url } = taken;
    // Somebody has changed the address meanwhile: it is tried again from the beginning when its time is over.
    if (url !== webhook.url) return 'none';
    const outcome = await this.outcomeOf(url, found, message);
    // Nobody knows whether it arrived: it is sent again with the same id when its time is over.
    if (this.isAbandoned() && outcome.statusCode === null) return 'none';
    return (await this.note(webhook, taken, outcome)) ? 'arrived' : 'failed';
  }

  /** Waits for no receiver any more. */
  abandon(): void {
    this.ending.abort();
  }

  private isAbandoned(): boolean {
    return this.ending.signal.aborted;
  }

  private isSomethingDue({ tenantId, id }: Addressed): Promise<boolean> {
    return this.db.transaction({ scope: 'tenant', tenantId }, async () => {
      return (await this.db.query(hasDue, [id, this.clock.now()])).length > 0;
    });
  }

  /** As the machine: what is not open to it at this moment is not sent. */
  private async take(webhookId: string): Promise<Taken | 'withheld' | 'none'> {
    const [next] = await this.db.query<{ id: string }>(takeNext, [webhookId, this.clock.now()]);
    if (!next) return 'none';
    const delivery = await this.db.repository(WebhookDelivery).findOneByOrFail({ id: next.id });
    const webhook = await this.db.repository(Webhook).findOneByOrFail({ id: webhookId });
    const told = await this.toldOf(delivery);
    if (!told) {
      delivery.withhold();
      await this.db.update(delivery, ['state', 'nextAttemptAt', 'sendingUntil']);
      return 'withheld';
    }
    const now = this.clock.now();
    const begun = delivery.begin(now);
    await this.db.update(delivery, ['sendingUntil']);
    const message = this.messageOf(delivery, { ...told, webhook, now });
    return { deliveryId: delivery.id, begun, url: webhook.url, message };
  }

  private async toldOf(delivery: WebhookDelivery): Promise<Told | null> {
    const { eventName: name, aboutPatientId: patientId, subjectId } = delivery;
    if (delivery.isTest || name === missedEvent) return { name, subjectId: null };
    const row = {
      ...{ id: delivery.eventId, xact: delivery.eventXact, at: delivery.happenedAt },
      ...{ name, patientId, subjectId, byAccountId: null },
      isOnesOwn: delivery.isMachinesOwn,
      was: delivery.was,
    };
    const [event] = await this.known.among([row]);
    return event ? { name: event.name, subjectId: event.subjectId } : null;
  }

  /** Ids and a type, never words (Standard Webhooks). */
  private messageOf(delivery: WebhookDelivery, { name, subjectId, webhook, now }: Telling): Message | null {
    const { id, aboutPatientId: patientId, happenedAt } = delivery;
    const timestamp = happenedAt.toISOString();
    const body = JSON.stringify({ type: name, timestamp, data: { patientId, subjectId } });
    try {
      const signed = { webhookId: webhook.id, id, at: now, body };
      const signatures = this.secrets.headersOf(signed, webhook.secretsAt(now));
      return {
        body,
        headers: { 'content-type': 'application/json', 'user-agent': 'Concord', ...signatures },
      };
    } catch (error) {
      if (error instanceof BadSetting) return null;
      throw error;
    }
  }

  private async outcomeOf(
    url: string,
    target: Awaited<ReturnType<typeof find>>,
    message: Message | null,
  ): Promise<Outcome> {
    if (message === null) return { statusCode: null, problem: 'secret_unreadable' };
    if (typeof target === 'string') return { statusCode: null, problem: target };
    return send(url, { target, message, ending: this.ending.signal });
  }

  private note({ tenantId, id, clientId }: Addressed, taken: Taken, outcome: Outcome): Promise<boolean> {
    return this.db.transaction({ scope: 'tenant', tenantId }, async () => {
      const lock = { mode: 'pessimistic_write' as const };
      const webhook = await this.db.repository(Webhook).findOneOrFail({ where: { id }, lock });
      const delivery = await this.db
        .repository(WebhookDelivery)
        .findOne({ where: { id: taken.deliveryId }, lock });
      if (!delivery?.isOfAttempt(taken.begun)) return false;
      const now = this.clock.now();
      const hasArrived = delivery.note(outcome, now);
      await this.db.update(delivery, ['state', 'attempts', 'attemptsLeft', 'nextAttemptAt', 'sendingUntil']);
      const isOver = !delivery.isTest && (await this.judge(webhook, { hasArrived, outcome, now }));
      if (isOver) this.notices.tell({ kind: 'webhook_paused', about: { apiClient: clientId }, by: null });
      return hasArrived;
    });
  }

  /** @returns whether it is given up by this */
  private async judge(
    webhook: Webhook,
    { hasArrived, outcome, now }: { hasArrived: boolean; outcome: Outcome; now: Date },
  ): Promise<boolean> {
    const { failingSince, status } = webhook;
    if (hasArrived) webhook.arrived();
    else if (webhook.failed(now)) webhook.giveUp('failing');
    if (!hasArrived && isGone(outcome) && webhook.status === 'active') webhook.giveUp('gone');
    if (webhook.failingSince !== failingSince || webhook.status !== status)
      await this.db.update(webhook, ['failingSince', 'status', 'pausedBecause']);
    return webhook.status !== status;
  }
}

interface Told {
  readonly name: string;
  readonly subjectId: string | null;
}

interface Telling extends Told {
  readonly webhook: Webhook;
  readonly now: Date;
}
