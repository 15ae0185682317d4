import { Injectable } from '@nestjs/common';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { newId } from '../../core/ids.js';
import { AccessTokens, accessTokenSeconds } from '../tokens/access-tokens.js';

/** As long as its token. $1 session, $2 account, $3 now, $4 end, $5 what it may read at most. */
const start = `
  INSERT INTO session (id, account_id, assurance, started_at, last_used_at, idle_minutes, idle_ends_at, absolute_ends_at, scopes)
  VALUES ($1, $2, 'private_key_jwt', $3, $3, 5, $4, $4, $5)`;
/** How long a session that is over can still be looked up by its audit lines. */
const rememberedMs = 30 * 24 * 60 * 60_000;
const forget = 'DELETE FROM session WHERE account_id = $1 AND absolute_ends_at < $2';

/** The sessions of machines: one to a token, never renewed. */
@Injectable()
export class ClientSessionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly accessTokens: AccessTokens,
  ) {}

  /** Opens a session, in the transaction at hand, for a client that has proved itself. */
  async start(
    { accountId, clientId }: { accountId: string; clientId: string },
    scopes: readonly string[],
  ): Promise<{ token: string; seconds: number }> {
    const [sessionId, now] = [newId(), this.clock.now()];
    const end = new Date(now.getTime() + accessTokenSeconds * 1000);
    await this.db.query(forget, [accountId, new Date(now.getTime() - rememberedMs)]);
    await this.db.query(start, [sessionId, accountId, now, end, scopes]);
    await this.db.run(recordedEvent('client_token.issue', clientId, { accountId, sessionId }));
    const identity = { tenantId: this.db.tenantId, accountId, sessionId };
    return { token: await this.accessTokens.issue(identity), seconds: accessTokenSeconds };
  }
}
