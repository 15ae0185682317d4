import { Injectable } from '@nestjs/common';
import { CompactSign } from 'jose';
import type { JwksDto } from './jwks.dto.js';
import { SigningKeys } from './signing-keys.js';

/** Seals documents that outlive every session, with the key that also signs access tokens; their types keep them apart. */
@Injectable()
export class SealsService {
  constructor(private readonly keys: SigningKeys) {}

  /**
   * A compact JWS (RFC 7515) over the payload.
   * @param type media type of the payload (`typ`), never that of an access token
   */
  async seal(payload: string, type: string): Promise<string> {
    const { id, privateKey } = await this.keys.current();
    return new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ alg: 'ES256', typ: type, kid: id })
      .sign(privateKey);
  }

  /** Every public key there has been: a seal is verified long after its key has retired. */
  publicKeys(): Promise<JwksDto> {
    return this.keys.everyPublicKey();
  }
}
