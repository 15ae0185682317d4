import type { KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify } from 'jose';
import { AccessFactsReader } from '../../access/facts/access-facts.js';
import { CONFIG, type Config } from '../../config.js';
import { Db } from '../../core/database/db.js';
import { isId } from '../../core/ids.js';
import type { Language } from '../../core/language/languages.js';
import { Recognition } from '../../core/language/recognition.js';
import type { Identity } from '../../core/request-context.js';
import { accessTokenAudience, accessTokenType } from './access-tokens.js';
import { SigningKeys } from '../keys/signing-keys.js';

/** Before the first token there was. */
const longAgo = new Date(0);

/** By an access token that we signed, be it expired or its session ended. */
@Injectable()
export class RecognitionByToken extends Recognition {
  constructor(
    private readonly db: Db,
    private readonly facts: AccessFactsReader,
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  override async languageOf({ authorization = '' }: IncomingHttpHeaders): Promise<Language | null> {
    const token = /^Bearer ([^\s.]{1,1000}(?:\.[^\s.]{1,1000}){2})$/i.exec(authorization)?.[1];
    const identity = token === undefined ? null : await this.whose(token);
    if (!identity) return null;
    const { tenantId, accountId } = identity;
    return this.db.transaction({ scope: 'tenant', tenantId }, () => this.facts.languageOf(accountId));
  }

  private async whose(token: string): Promise<Pick<Identity, 'tenantId' | 'accountId'> | null> {
    const verified = await jwtVerify(token, ({ kid = '' }) => this.keyOf(kid), {
      ...{ algorithms: ['ES256'], typ: accessTokenType },
      ...{ issuer: this.config.publicUrl, audience: accessTokenAudience },
      // Whether it has expired does not matter.
      currentDate: longAgo,
    });
    const { sub: accountId, tid: tenantId } = verified.payload;
    return isId(accountId) && isId(tenantId) ? { accountId, tenantId } : null;
  }

  private async keyOf(kid: string): Promise<KeyObject> {
    const key = isId(kid) ? await this.keys.find(kid) : null;
    if (!key) throw new Error('unknown key');
    return key;
  }
}
