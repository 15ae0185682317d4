import { say, toSay } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { StepUpService } from '../../auth/sign-in/step-up.service.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Conflict, NotFound } from '../../core/errors.js';
import { isId, newId } from '../../core/ids.js';
import type { IfMatch } from '../../core/if-match.js';
import { keyOfCursor, pageOf, type PageQuery } from '../../core/requests/page.js';
import { currentActor } from '../../core/request-context.js';
import { SecondPeople } from '../account-changes/second-people.js';
import { NoticesService } from '../notices/notices.service.js';
import type {
  AddApiClientKeyDto,
  ApiClientDto,
  ApiClientPageDto,
  ChangeApiClientDto,
  RegisterApiClientDto,
} from './api-client.dto.js';
import { ApiClient, ApiClientKey } from './api-client.entity.js';
import { allClients, oneClient } from './api-clients.queries.js';
import { publicJwkOf } from './public-jwk.js';
import { clipped } from '../../core/text/written.js';

/** An account that consents and the audit trail can name. It has no password, and an address that cannot exist (RFC 2606). */
const insertAccount = `
  INSERT INTO account (id, email, display_name, roles, status, recorded_at) VALUES ($1, $2, $3, '{integrator}', 'active', $4)`;
const closeAccount = `UPDATE account SET status = 'disabled', version = version + 1 WHERE id = $1`;
const confirmKey = `
  UPDATE api_client_key SET awaits_confirmation = false, confirmed_by = $2, confirmed_at = $3 WHERE id = $1`;
const retireKey = `
  UPDATE api_client_key SET retired_at = $3 WHERE client_id = $1 AND id = $2 AND retired_at IS NULL RETURNING id`;

/** The machines of other organisations that the administrators let in. */
@Injectable()
export class ApiClientsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
    private readonly stepUp: StepUpService,
    private readonly people: SecondPeople,
    private readonly notices: NoticesService,
  ) {}

  async register(input: RegisterApiClientDto): Promise<ApiClientDto> {
    const [id, accountId, now] = [newId(), newId(), this.clock.now()];
    const name = clipped(`${input.name} (${input.organisation})`, 120);
    await this.db.query(insertAccount, [accountId, `${accountId}@client.invalid`, name, now]);
    await this.db.repository(ApiClient).insert({
      ...input,
      id,
      accountId,
      status: 'active',
      registeredBy: currentActor().accountId,
      registeredAt: now,
      version: 1,
    });
    return this.find(id);
  }

  async change(id: string, input: ChangeApiClientDto, ifMatch: IfMatch): Promise<ApiClientDto> {
    const client = await this.load(id);
    Object.assign(client, input);
    await this.db.update(client, ['name', 'contact', 'scopes'], ifMatch);
    return this.find(id);
  }

  async disable(id: string): Promise<ApiClientDto> {
    const client = await this.load(id);
    client.disable();
    await this.db.update(client, ['status']);
    await this.db.query(closeAccount, [client.accountId]);
    return this.find(id);
  }

  async addKey(id: string, { kid, publicKey }: AddApiClientKeyDto): Promise<ApiClientDto> {
    const client = await this.load(id);
    client.requireActive();
    const [keyId, addedAt] = [newId(), this.clock.now()];
    await this.db.repository(ApiClientKey).insert({
      id: keyId,
      clientId: id,
      kid,
      publicJwk: publicJwkOf(publicKey) as object,
      addedBy: currentActor().accountId,
      addedAt,
      confirmableUntil: ApiClientKey.confirmableUntil(addedAt),
      retiredAt: null,
      awaitsConfirmation: true,
      confirmedBy: null,
      confirmedAt: null,
    });
    this.notices.tell({ kind: 'machine_key_to_confirm', about: { apiClientKey: keyId } });
    return this.find(id);
  }

  async confirmKey(id: string, keyId: string): Promise<ApiClientDto> {
    const client = await this.load(id);
    const key = await this.lockKey(id, keyId);
    client.requireActive();
    await this.stepUp.require(toSay`confirm a key of a machine`);
    const asked = { askedBy: key.addedBy, ofPatientId: null };
    key.confirm(await this.people.find(asked), this.clock.now());
    await this.db.query(confirmKey, [keyId, key.confirmedBy, key.confirmedAt]);
    this.notices.settle(keyId);
    this.notices.tell({
      kind: 'machine_key_confirmed',
      about: { apiClientKey: keyId },
      named: [key.addedBy],
    });
    return this.find(id);
  }

  async retireKey(id: string, keyId: string): Promise<ApiClientDto> {
    const client = await this.load(id);
    await this.lockKey(id, keyId);
    const retired = await this.db.query(retireKey, [id, keyId, this.clock.now()]);
    if (retired.length === 0) throw new Conflict(say`This key was retired already.`);
    this.notices.settle(keyId);
    await this.sessions.endAll(client.accountId, 'key_retired');
    return this.find(id);
  }

  async find(id: string): Promise<ApiClientDto> {
    const [client] = await this.db.query<ApiClientDto & { [column: string]: unknown }>(oneClient, [id]);
    if (!client) throw new NotFound();
    return client;
  }

  async list({ limit, cursor }: PageQuery): Promise<ApiClientPageDto> {
    const [after] = keyOfCursor(cursor, [isId]);
    const rows = await this.db.query<ApiClientDto & { [column: string]: unknown }>(allClients, [
      after,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Locked, so that of two who answer at once the second sees what the first did. */
  private async lockKey(clientId: string, id: string): Promise<ApiClientKey> {
    const key = await this.db
      .repository(ApiClientKey)
      .findOne({ where: { clientId, id }, lock: { mode: 'pessimistic_write' } });
    if (!key) throw new NotFound();
    return key;
  }

  private async load(id: string): Promise<ApiClient> {
    const client = await this.db.repository(ApiClient).findOneBy({ id });
    if (!client) throw new NotFound();
    return client;
  }
}
