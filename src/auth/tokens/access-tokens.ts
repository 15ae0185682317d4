import { Inject, Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import { CONFIG, type Config } from '../../config.js';
import { Clock } from '../../core/clock.js';
import { newId } from '../../core/ids.js';
import type { Identity } from '../../core/request-context.js';
import { SigningKeys } from '../keys/signing-keys.js';

export const accessTokenSeconds = 300;
export const accessTokenAudience = 'concord-api';
/** RFC 9068: keeps an access token from being mistaken for any other kind of JWT. */
export const accessTokenType = 'at+jwt';

/** Makes access tokens. They say who is asking; what that person may do is read from the database each time. */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async issue({ tenantId, accountId, sessionId }: Identity): Promise<string> {
    const { id, privateKey } = await this.keys.current();
    const now = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ tid: tenantId, sid: sessionId })
      .setProtectedHeader({ alg: 'ES256', typ: accessTokenType, kid: id })
      .setIssuer(this.config.publicUrl)
      .setAudience(accessTokenAudience)
      .setSubject(accountId)
      .setJti(newId())
      .setIssuedAt(now)
      .setExpirationTime(now + accessTokenSeconds)
      .sign(privateKey);
  }
}
