import { hkdfSync, randomBytes } from 'node:crypto';
import { isId } from '../../core/ids.js';
import { sha256 } from '../../core/sha256.js';
import { seal, unseal } from '../keys/sealing.service.js';

const tenantBytes = 16;
const secretBytes = 32;
const form = /^[A-Za-z0-9_-]{64}$/;
const successorPurpose = 'refresh-token-successor';

/** What a client renews its access token with: the organisation to look in, and a 256-bit secret. Opaque to clients. */
export class RefreshToken {
  private constructor(
    readonly text: string,
    readonly tenantId: string,
  ) {}

  static make(tenantId: string): RefreshToken {
    const place = Buffer.from(tenantId.replaceAll('-', ''), 'hex');
    return new RefreshToken(Buffer.concat([place, randomBytes(secretBytes)]).toString('base64url'), tenantId);
  }

  /** Null for a text that was never such a token. */
  static parse(text: string): RefreshToken | null {
    if (!form.test(text)) return null;
    const place = Buffer.from(text, 'base64url').subarray(0, tenantBytes).toString('hex');
    const tenantId = place.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return isId(tenantId) ? new RefreshToken(text, tenantId) : null;
  }

  /** What the database keeps of it. */
  get hash(): Buffer {
    return sha256(this.text);
  }

  /** Seals the token that follows this one, so that only who holds this one can be given it again. */
  sealSuccessor(successor: RefreshToken): Buffer {
    return seal(this.successorKey(), successorPurpose, Buffer.from(successor.text));
  }

  unsealSuccessor(sealed: Buffer): RefreshToken {
    return new RefreshToken(unseal(this.successorKey(), successorPurpose, sealed).toString(), this.tenantId);
  }

  private successorKey(): Buffer {
    return Buffer.from(hkdfSync('sha256', this.text, '', successorPurpose, 32));
  }
}
