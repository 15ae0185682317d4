import { createHash } from 'node:crypto';

/** SHA-256, in lower-case hexadecimal. */
export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}
