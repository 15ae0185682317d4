import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { say } from '../../core/language/say.js';
import { currentActor } from '../../core/request-context.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { ApiClient } from '../api-clients/api-client.entity.js';
import { EventsService } from '../events/events.service.js';
import { NoticesService } from '../notices/notices.service.js';
import { QuietOrganisations } from './quiet-organisations.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { webhookUrl } from './webhook-url.js';
import type {
  ChangeWebhookDto,
  RegisterWebhookDto,
  WebhookDto,
  WebhookPageDto,
  WebhookWithSecretDto,
} from './webhook.dto.js';
import { Webhook } from './webhook.entity.js';
import { anotherWaits, goingOn, oneWebhook, webhooksOfClient, withholdWaiting } from './webhooks.queries.js';

type Row = WebhookDto & { [column: string]: unknown };

/** Of one machine, at a time. */
const mostOfClient = 10;

/** Where the machines of other organisations are told that something happened. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly secrets: WebhookSecrets,
    private readonly events: EventsService,
    private readonly notices: NoticesService,
    private readonly organisations: QuietOrganisations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async register(clientId: string, { url, kinds }: RegisterWebhookDto): Promise<WebhookWithSecretDto> {
    const client = await this.holdClient(clientId);
    client.requireActive();
    await this.requireRoom(clientId);
    const id = newId();
    const { secret, sealed } = this.secrets.make(id);
    this.organisations.wake(currentActor().tenantId, this.clock.now());
    await this.db.repository(Webhook).insert({
      id,
      clientId,
      url: this.checked(url),
      kinds,
      status: 'active',
      pausedBecause: null,
      sealedSecret: sealed,
      sealedEarlierSecret: null,
      earlierSecretUntil: null,
      failingSince: null,
      heardUntil: await this.events.positionNow(),
      registeredBy: currentActor().accountId,
      registeredAt: this.clock.now(),
      version: 1,
    });
    return { ...(await this.find(clientId, id)), secret };
  }

  async change(at: Place, { url, kinds }: ChangeWebhookDto, ifMatch: IfMatch): Promise<WebhookDto> {
    const webhook = await this.load(at);
    webhook.requireNotEnded();
    if (url !== undefined) webhook.url = this.checked(url);
    if (kinds !== undefined) webhook.kinds = kinds;
    await this.db.update(webhook, ['url', 'kinds'], ifMatch);
    return this.find(at.clientId, at.id);
  }

  async pause(at: Place): Promise<WebhookDto> {
    const webhook = await this.load(at);
    webhook.pause();
    await this.db.update(webhook, ['status', 'pausedBecause']);
    return this.find(at.clientId, at.id);
  }

  async resume(at: Place): Promise<WebhookDto> {
    const webhook = await this.load(at);
    webhook.resume();
    (await this.holdClient(at.clientId)).requireActive();
    await this.db.update(webhook, ['status', 'pausedBecause', 'failingSince']);
    await this.settle(at);
    return this.find(at.clientId, at.id);
  }

  async end(at: Place): Promise<WebhookDto> {
    const webhook = await this.load(at);
    webhook.end();
    await this.db.update(webhook, [
      'status',
      'pausedBecause',
      'sealedSecret',
      'sealedEarlierSecret',
      'earlierSecretUntil',
    ]);
    await this.db.query(withholdWaiting, [at.id]);
    await this.settle(at);
    return this.find(at.clientId, at.id);
  }

  async rotate(at: Place): Promise<WebhookWithSecretDto> {
    const webhook = await this.load(at);
    const { secret, sealed } = this.secrets.make(at.id);
    webhook.rotate(sealed, this.clock.now());
    await this.db.update(webhook, ['sealedSecret', 'sealedEarlierSecret', 'earlierSecretUntil']);
    return { ...(await this.find(at.clientId, at.id)), secret };
  }

  async find(clientId: string, id: string): Promise<WebhookDto> {
    const [webhook] = await this.db.query<Row>(oneWebhook, [this.clock.now(), clientId, id]);
    if (!webhook) throw new NotFound();
    return webhook;
  }

  async list(clientId: string, { limit, cursor }: PageQuery): Promise<WebhookPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    if (!(await this.db.repository(ApiClient).existsBy({ id: clientId }))) throw new NotFound();
    const parameters = [this.clock.now(), clientId, after, limit + 1];
    const rows = await this.db.query<Row>(webhooksOfClient, parameters);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Locked, so that of what is done to it at once the second sees what the first did. */
  async load({ clientId, id }: Place): Promise<Webhook> {
    const webhook = await this.db
      .repository(Webhook)
      .findOne({ where: { clientId, id }, lock: { mode: 'pessimistic_write' } });
    if (!webhook) throw new NotFound();
    return webhook;
  }

  private async holdClient(id: string): Promise<ApiClient> {
    const client = await this.db
      .repository(ApiClient)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!client) throw new NotFound();
    return client;
  }

  private async requireRoom(clientId: string): Promise<void> {
    const [row] = await this.db.query<{ count: number }>(goingOn, [clientId]);
    if ((row?.count ?? 0) >= mostOfClient)
      throw new Conflict(say`This machine has ${mostOfClient} webhooks already. End one that is not needed.`);
  }

  private checked(url: string): string {
    return webhookUrl(url, { loopback: this.config.webhookLoopback });
  }

  /** What administrators were asked to look at is looked at, unless another one of the machine waits. */
  private async settle({ clientId, id }: Place): Promise<void> {
    if ((await this.db.query(anotherWaits, [clientId, id])).length > 0) return;
    this.notices.settle(clientId, { kind: 'webhook_paused' });
  }
}

/** Which webhook, of which client. */
export interface Place {
  readonly clientId: string;
  readonly id: string;
}
