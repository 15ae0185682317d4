import { randomBytes } from 'node:crypto';
import { asRead } from '../../core/text/typed.js';
import { parse, stringify } from 'uuid';

/** 128 bits, as NIST SP 800-63B asks of a secret that is looked up rather than guessed at. */
const secretBytes = 16;

export interface InvitationCode {
  readonly tenantId: string;
  readonly invitationId: string;
  readonly secret: Buffer;
}

export function newSecret(): Buffer {
  return randomBytes(secretBytes);
}

/** The code says which organisation and invitation it belongs to, so nothing else need be typed. */
export function writeCode({ tenantId, invitationId, secret }: InvitationCode): string {
  return Buffer.concat([parse(tenantId), parse(invitationId), secret]).toString('base64url');
}

/** Null for anything that is not the form of a code. */
export function readCode(text: string): InvitationCode | null {
  const code = asRead(text).replaceAll(' ', '');
  const bytes = Buffer.from(code, 'base64url');
  if (bytes.length !== 32 + secretBytes || bytes.toString('base64url') !== code) return null;
  try {
    return {
      tenantId: stringify(bytes, 0),
      invitationId: stringify(bytes, 16),
      secret: bytes.subarray(32),
    };
  } catch {
    return null;
  }
}
