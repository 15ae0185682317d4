import { isUtf8 } from 'node:buffer';
import type { FastifyRequest } from 'fastify';
import { BadInput, UnsupportedMediaType, type Problem } from '../errors.js';
import { say } from '../language/say.js';

/**
 * What a body says, or why it is not read: JSON between systems is UTF-8 (RFC 8259, 8.1), and nothing is unpacked. Read all the same,
 * a name in other letters would be kept as another name.
 */
export function textOf({ headers }: FastifyRequest, body: Buffer): string | Problem {
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() !== 'identity')
    return new UnsupportedMediaType(say`Send the body as it is, without Content-Encoding.`);
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) return new UnsupportedMediaType(say`Send the body in UTF-8.`);
  return isUtf8(body)
    ? body.toString()
    : new BadInput(say`Some of the body is not UTF-8. Send all of it in UTF-8.`);
}
