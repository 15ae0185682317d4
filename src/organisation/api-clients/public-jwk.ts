import { say, type Sentence } from '../../core/language/say.js';
import { createPublicKey } from 'node:crypto';
import { BrokenRule } from '../../core/errors.js';

/** Members of a JWK that only a private or symmetric key has (RFC 7518, 6). */
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const leastRsaBits = 2048;

/** A public key as it is kept: nothing but what verifying needs. */
export interface PublicJwk {
  readonly kty: 'EC' | 'RSA';
  readonly alg: 'ES384' | 'RS384';
  readonly [member: string]: unknown;
}

/**
 * Checks a key (RFC 7517) that a client is to prove itself with.
 * @throws {BrokenRule} unless it is a public key for ES384 (P-384) or RS384 (2048 bits or more)
 */
export function publicJwkOf(jwk: Readonly<Record<string, unknown>>): PublicJwk {
  if (secretMembers.some((member) => member in jwk)) {
    throw refused(
      say`This holds a private key. Keep that to yourself, make a new pair, and send the public half alone.`,
    );
  }
  const { kty, crv, x, y, n, e } = jwk;
  const kept = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e };
  const details = detailsOf(kept);
  if (kty === 'EC' && details?.namedCurve === 'secp384r1') return { ...kept, kty, alg: 'ES384' };
  if (kty === 'RSA' && (details?.modulusLength ?? 0) >= leastRsaBits) return { ...kept, kty, alg: 'RS384' };
  throw refused(say`The key must be for ES384 (EC, P-384) or RS384 (RSA, ${leastRsaBits} bits or more).`);
}

function detailsOf(
  key: Record<string, unknown>,
): { namedCurve?: string; modulusLength?: number } | undefined {
  try {
    return createPublicKey({ key, format: 'jwk' }).asymmetricKeyDetails;
  } catch {
    return undefined;
  }
}

function refused(detail: Sentence): BrokenRule {
  return new BrokenRule(detail, {
    errors: [{ pointer: '/publicKey', message: say`must be a public key (RFC 7517)` }],
  });
}
