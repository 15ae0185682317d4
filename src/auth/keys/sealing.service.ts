import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { masterKeyOf, masterKeyToSealWith, notTheMasterKey } from './master-key.js';

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals small secrets (AES-256-GCM) so that the database alone opens nothing.
 * @param purpose bound into the seal: what was sealed for one purpose does not open for another
 */
export function seal(key: Buffer, purpose: string, secret: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when the key is another one, or the sealed bytes were changed */
export function unseal(key: Buffer, purpose: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(purpose))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

/** Seals with the master key, which is never in the database. */
@Injectable()
export class SealingService {
  private key?: Buffer;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  seal(purpose: string, secret: Buffer): Buffer {
    this.key ??= masterKeyToSealWith(this.config);
    return seal(this.key, purpose, secret);
  }

  /** @throws {BadSetting} when there is no master key, or it was sealed with another one or for another purpose */
  unseal(purpose: string, sealed: Buffer): Buffer {
    this.key ??= masterKeyOf(this.config);
    try {
      return unseal(this.key, purpose, sealed);
    } catch {
      throw notTheMasterKey(this.config);
    }
  }
}
