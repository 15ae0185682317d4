import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeProtectedHeader } from 'jose';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { CONFIG, type Config } from '../../config.js';
import { Clock } from '../../core/clock.js';
import { Unavailable } from '../../core/errors.js';
import { isId } from '../../core/ids.js';
import type { Identity } from '../../core/request-context.js';
import { accessTokenAudience, accessTokenSeconds, accessTokenType } from './access-tokens.js';
import { SigningKeys } from '../keys/signing-keys.js';

export const accessTokenStrategy = 'access-token';

/** Clocks of two instances may differ by this much. */
const clockSkewSeconds = 30;

/** Who a token names, and until when. */
export interface VerifiedToken extends Identity {
  readonly expiresAt: number;
}

type Claims = Readonly<Record<'sub' | 'tid' | 'sid' | 'aud' | 'iat' | 'exp', unknown>>;
type KeyCallback = (error: Error | null, key?: string | Buffer) => void;

/** Verifies access tokens: our own keys only, one algorithm, one type, one audience. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, accessTokenStrategy) {
  constructor(
    keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request: unknown, token: string, done: KeyCallback) => {
        // passport-jwt types the key as text; a KeyObject saves parsing it for every token.
        keyOf(token, keys)
          .then((key) => done(null, key as unknown as Buffer))
          .catch((error: unknown) => done(error as Error));
      },
      algorithms: ['ES256'],
      // validate() judges it, by the clock that issued the token.
      ignoreExpiration: true,
      issuer: config.publicUrl,
      audience: accessTokenAudience,
    });
  }

  /** Checks once more, and more strictly, what the libraries allow: only what we issue ourselves is let in. */
  validate({ sub, tid, sid, aud, iat, exp }: Claims): VerifiedToken | false {
    if (!isId(sub) || !isId(tid) || !isId(sid) || aud !== accessTokenAudience) return false;
    if (typeof iat !== 'number' || typeof exp !== 'number') return false;
    const now = this.clock.now().getTime() / 1000;
    if (exp <= now || iat > now + clockSkewSeconds || exp - iat > accessTokenSeconds) return false;
    return { accountId: sub, tenantId: tid, sessionId: sid, expiresAt: exp * 1000 };
  }
}

/** @throws {Unavailable} when the keys cannot be read, any other error when the token is not one of ours */
async function keyOf(token: string, keys: SigningKeys): Promise<KeyObject> {
  const { kid, typ, alg, ...others } = decodeProtectedHeader(token);
  const isOurs = typ === accessTokenType && alg === 'ES256' && isId(kid) && Object.keys(others).length === 0;
  if (!isOurs || !hasOneSpelling(token)) throw new Error('not an access token of ours');
  const key = await keys.find(kid).catch(() => {
    throw new Unavailable();
  });
  if (!key) throw new Error('unknown key');
  return key;
}

/** Unused bits at the end of a base64url text would make several tokens of one: each is remembered by its text. */
function hasOneSpelling(token: string): boolean {
  return token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}
