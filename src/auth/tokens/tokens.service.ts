import type { Language } from '../../core/language/languages.js';
import { speakTheirs } from '../../core/language/recognition.js';
import { say } from '../../core/language/say.js';
import { Injectable } from '@nestjs/common';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { recordedEvent } from '../../core/audit/audit-trail.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { Unauthorized } from '../../core/errors.js';
import { Signals } from '../../core/outbox/signals.js';
import { AccessTokens, accessTokenSeconds } from './access-tokens.js';
import { RefreshToken } from './refresh-token.js';
import { Session } from '../sessions/session.entity.js';
import type { TokensDto } from './tokens.dto.js';

/** A client that sent its request twice, or lost the answer, is not a thief. */
const graceMs = 10_000;

interface TokenRow {
  readonly used_at: Date | null;
  readonly sealed_successor: Buffer | null;
  readonly welcome: boolean;
}

const add = 'INSERT INTO refresh_token (token_hash, session_id, issued_at) VALUES ($1, $2, $3)';
const look = `
  SELECT token.used_at, token.sealed_successor, account.status = 'active' AND tenant.status = 'active' AS welcome
  FROM refresh_token token
  JOIN session ON session.tenant_id = token.tenant_id AND session.id = token.session_id
  JOIN account ON account.tenant_id = session.tenant_id AND account.id = session.account_id
  JOIN tenant ON tenant.id = account.tenant_id
  WHERE token.token_hash = $1`;
const use = 'UPDATE refresh_token SET used_at = $2, sealed_successor = $3 WHERE token_hash = $1';

interface Opened {
  readonly session: Session;
  readonly refreshToken: RefreshToken;
}

/** The tokens of a session. Each refresh token is good for one exchange; a second one gives a stolen token away. */
@Injectable()
export class TokensService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly accessTokens: AccessTokens,
    private readonly signals: Signals,
    private readonly facts: AccessFactsReader,
  ) {}

  /** Gives a session its next refresh token, in the transaction at hand. */
  async add(session: Session): Promise<RefreshToken> {
    const token = RefreshToken.make(this.db.tenantId);
    await this.db.query(add, [token.hash, session.id, this.clock.now()]);
    return token;
  }

  /** What the client gets. Call it outside of a transaction: the signing key may have to be read. */
  async hand({ session, refreshToken }: Opened): Promise<TokensDto> {
    const { id, accountId, idleEndsAt, absoluteEndsAt } = session;
    const { tenantId, text } = refreshToken;
    const accessToken = await this.accessTokens.issue({ tenantId, accountId, sessionId: id });
    const tokens = {
      tokenType: 'Bearer',
      accessToken,
      expiresIn: accessTokenSeconds,
      refreshToken: text,
    } as const;
    return { id, ...tokens, idleEndsAt, absoluteEndsAt };
  }

  /** @throws {Unauthorized} when the token is not in force; a stolen one has ended its session by then */
  async refresh(text: string): Promise<TokensDto> {
    const token = RefreshToken.parse(text);
    const exchanged =
      token &&
      (await this.db.transaction({ scope: 'tenant', tenantId: token.tenantId }, () => this.exchange(token)));
    if (typeof exchanged === 'object' && exchanged) return this.hand(exchanged);
    if (exchanged) speakTheirs(exchanged);
    throw new Unauthorized(
      say`The refresh token is not in force: the session has ended. Please sign in again.`,
    );
  }

  /** Signs out whoever holds a refresh token, be it exchanged already. Nothing happens where it opens nothing. */
  async endSessionOf(text: string): Promise<void> {
    const token = RefreshToken.parse(text);
    if (!token) return;
    const { tenantId } = token;
    await this.db.transaction({ scope: 'tenant', tenantId }, () => this.signOut(token));
    this.signals.committed(tenantId);
  }

  /** When it opens nothing any more: in which language whoever it was given to is spoken to. Null for a token that nobody was given. */
  private async exchange(token: RefreshToken): Promise<Opened | Language | null> {
    const session = await this.lockSessionOf(token);
    // Read after the lock: of two exchanges at once the second one sees what the first has done.
    const [row] = await this.db.query<TokenRow>(look, [token.hash]);
    if (!row || !session) return null;
    if (!row.welcome || !session.isOpen(this.clock.now())) return this.facts.languageOf(session.accountId);
    if (row.used_at === null) return this.rotate(token, session);
    const refreshToken = await this.successorAgain(token, row);
    if (refreshToken) return { session, refreshToken };
    await this.end(session, 'token_reuse');
    return this.facts.languageOf(session.accountId);
  }

  private async signOut(token: RefreshToken): Promise<void> {
    const session = await this.lockSessionOf(token);
    if (session?.isOpen(this.clock.now())) await this.end(session, 'signed_out');
  }

  private async lockSessionOf(token: RefreshToken): Promise<Session | null> {
    const [row] = await this.db.query<{ session_id: string }>(
      'SELECT session_id FROM refresh_token WHERE token_hash = $1',
      [token.hash],
    );
    if (!row) return null;
    return this.db
      .repository(Session)
      .findOne({ where: { id: row.session_id }, lock: { mode: 'pessimistic_write' } });
  }

  private async rotate(token: RefreshToken, session: Session): Promise<Opened> {
    const now = this.clock.now();
    const refreshToken = await this.add(session);
    await this.db.query(use, [token.hash, now, token.sealSuccessor(refreshToken)]);
    session.use(now);
    const { lastUsedAt, idleEndsAt } = session;
    await this.db.repository(Session).update({ id: session.id }, { lastUsedAt, idleEndsAt });
    return { session, refreshToken };
  }

  /** The same successor, to whoever asks again within the grace and before the successor was used itself. */
  private async successorAgain(token: RefreshToken, row: TokenRow): Promise<RefreshToken | null> {
    const age = this.clock.now().getTime() - (row.used_at?.getTime() ?? 0);
    if (age > graceMs || row.sealed_successor === null) return null;
    const successor = token.unsealSuccessor(row.sealed_successor);
    const [next] = await this.db.query<TokenRow>(look, [successor.hash]);
    return next?.used_at === null ? successor : null;
  }

  private async end(session: Session, why: 'token_reuse' | 'signed_out'): Promise<void> {
    session.end(why, this.clock.now());
    const { id: sessionId, accountId, endedAt, endReason } = session;
    await this.db.repository(Session).update({ id: sessionId }, { endedAt, endReason });
    const reason = why === 'token_reuse' ? 'token-reuse' : null;
    await this.db.run(recordedEvent('session.end', sessionId, { accountId, sessionId, reason }));
  }
}
