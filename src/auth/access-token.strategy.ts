import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeProtectedHeader } from 'jose';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { CONFIG, type Config } from '../config.js';
import { isId } from '../core/ids.js';
import type { Identity } from '../core/request-context.js';
import { accessTokenAudience, accessTokenType } from './access-tokens.js';
import { SigningKeys } from './signing-keys.js';

export const accessTokenStrategy = 'access-token';

/** Who a token names, and until when. */
export interface VerifiedToken extends Identity {
  readonly expiresAt: number;
}

interface Claims {
  readonly sub?: unknown;
  readonly tid?: unknown;
  readonly sid?: unknown;
  readonly exp?: unknown;
}

type KeyCallback = (error: Error | null, key?: string | Buffer) => void;

/** Verifies access tokens: our own keys only, one algorithm, one type, one audience. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, accessTokenStrategy) {
  constructor(keys: SigningKeys, @Inject(CONFIG) config: Config) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request: unknown, token: string, done: KeyCallback) => {
        keyOf(token, keys).then(
          // passport-jwt types the key as text; a KeyObject saves parsing it for every token.
          (key) => done(null, key as unknown as Buffer),
          (error: unknown) => done(error as Error),
        );
      },
      algorithms: ['ES256'],
      issuer: config.publicUrl,
      audience: accessTokenAudience,
    });
  }

  validate(claims: Claims): VerifiedToken | false {
    const { sub, tid, sid, exp } = claims;
    if (!isId(sub) || !isId(tid) || !isId(sid) || typeof exp !== 'number') return false;
    return { accountId: sub, tenantId: tid, sessionId: sid, expiresAt: exp * 1000 };
  }
}

async function keyOf(token: string, keys: SigningKeys): Promise<KeyObject> {
  const { kid, typ, alg } = decodeProtectedHeader(token);
  if (typ !== accessTokenType || alg !== 'ES256' || !isId(kid))
    throw new Error('not an access token of ours');
  const key = await keys.find(kid);
  if (!key) throw new Error('unknown key');
  return key;
}
