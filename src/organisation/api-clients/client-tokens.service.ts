import { say } from '../../core/language/say.js';
import { Inject, Injectable } from '@nestjs/common';
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify, type JWTPayload } from 'jose';
import { ClientSessionsService } from '../../auth/sign-in/client-sessions.service.js';
import { CONFIG, type Config } from '../../config.js';
import { Clock } from '../../core/clock.js';
import { Db } from '../../core/database/db.js';
import { BadInput, Unauthorized } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import type { ClientScope } from './api-client.entity.js';
import { forgetAssertions, keyOfClient, spendAssertion } from './api-clients.queries.js';
import type { ClientTokenDto, ClientTokenRequestDto } from './client-token.dto.js';
import type { PublicJwk } from './public-jwk.js';

/** An assertion lives this long at most: it is made to be sent at once. */
const longestSeconds = 300;
const clockSkewSeconds = 30;

interface KeyRow {
  readonly accountId: string;
  readonly scopes: ClientScope[];
  readonly jwk: PublicJwk;
}

/** Where it says it comes from: nothing is believed of this until its key has verified it. */
interface Claimed {
  readonly tenantId: string;
  readonly clientId: string;
  readonly kid: string;
}

/**
 * Exchanges an assertion for an access token (RFC 6749, 4.4; RFC 7523). The token says which client is asking and belongs to a
 * session of its own; what it opens is read from the database with every request.
 */
@Injectable()
export class ClientTokensService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly sessions: ClientSessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async exchange({ client_assertion: assertion, scope }: ClientTokenRequestDto): Promise<ClientTokenDto> {
    const claimed = claimsOf(assertion);
    if (!claimed) throw invalidClient();
    return this.db.transaction({ scope: 'tenant', tenantId: claimed.tenantId }, async () => {
      const [key] = await this.db.query<KeyRow & { [column: string]: unknown }>(keyOfClient, [
        claimed.clientId,
        claimed.kid,
      ]);
      const payload = key && (await this.verify(assertion, key.jwk, claimed));
      if (!key || !payload) throw invalidClient();
      const scopes = scopesWithin(key.scopes, scope);
      if (!(await this.spend(claimed, payload))) throw invalidClient();
      const { accountId } = key;
      const { token, seconds } = await this.sessions.start({ accountId, clientId: claimed.clientId }, scopes);
      return { access_token: token, token_type: 'Bearer', expires_in: seconds, scope: scopes.join(' ') };
    });
  }

  private async verify(assertion: string, jwk: PublicJwk, claimed: Claimed): Promise<JWTPayload | null> {
    const name = `${claimed.tenantId}.${claimed.clientId}`;
    try {
      const { payload } = await jwtVerify(assertion, await importJWK(jwk, jwk.alg), {
        algorithms: [jwk.alg],
        issuer: name,
        subject: name,
        audience: `${this.config.publicUrl}/v1/oauth/token`,
        requiredClaims: ['iat', 'exp', 'jti'],
        maxTokenAge: longestSeconds,
        clockTolerance: clockSkewSeconds,
        currentDate: this.clock.now(),
      });
      return lifetimeOf(payload) <= longestSeconds ? payload : null;
    } catch {
      return null;
    }
  }

  private async spend({ clientId }: Claimed, { jti = '', exp = 0 }: JWTPayload): Promise<boolean> {
    if (jti.length < 8 || jti.length > 200) return false;
    const now = this.clock.now().getTime();
    await this.db.query(forgetAssertions, [clientId, new Date(now - 2 * clockSkewSeconds * 1000)]);
    const spent = await this.db.query(spendAssertion, [clientId, jti, new Date(exp * 1000)]);
    return spent.length > 0;
  }
}

function claimsOf(assertion: string): Claimed | null {
  try {
    const { kid, alg } = decodeProtectedHeader(assertion);
    const [tenantId, clientId, ...more] = (decodeJwt(assertion).iss ?? '').split('.');
    const isNamed = isId(tenantId) && isId(clientId) && more.length === 0 && typeof kid === 'string';
    return isNamed && (alg === 'ES384' || alg === 'RS384') ? { tenantId, clientId, kid } : null;
  } catch {
    return null;
  }
}

function lifetimeOf({ iat = 0, exp = Infinity }: JWTPayload): number {
  return exp - iat;
}

/** RFC 6749, 3.3: a client may ask for less than it has. */
function scopesWithin(granted: readonly ClientScope[], asked: string | undefined): readonly ClientScope[] {
  if (asked === undefined) return granted;
  const wanted = asked.split(' ');
  const allowed = granted.filter((scope) => wanted.includes(scope));
  if (allowed.length === wanted.length) return allowed;
  throw new BadInput(
    say`The client does not have every scope that it asks for. Ask for fewer, or leave scope out.`,
    {
      errors: [{ pointer: '/scope', message: say`must be among ${granted.join(' ')}` }],
      extra: { error: 'invalid_scope' },
    },
  );
}

/** Whatever is wrong with an assertion, the answer is the same. */
function invalidClient(): Unauthorized {
  return new Unauthorized(
    say`The assertion does not open a client. Check iss and sub (clientId), aud (this address), exp (at most five minutes), jti (new each time), kid and alg.`,
    { extra: { error: 'invalid_client' } },
  );
}
