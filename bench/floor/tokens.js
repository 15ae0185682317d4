import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';

const asJose = 'ieee-p1363';
export const tokenSeconds = 300;

/** The floor's own key, for whom it signs in itself; the service's keys, for the sessions of the load. */
const own = { id: randomUUID(), ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
const publicKeys = new Map([[own.id, own.publicKey]]);
for (const jwk of JSON.parse(process.env.FLOOR_JWKS).keys)
  publicKeys.set(jwk.kid, createPublicKey({ key: jwk, format: 'jwk' }));
const issuer = process.env.CONCORD_PUBLIC_URL;
const audience = 'concord-api';

const verified = new Map();
const mostVerified = 20_000;

/**
 * Who is asking, by a token that was signed here, for here, and is not over. Each is checked in full once.
 * @throws when it is not in force
 */
export function callerOf(authorization) {
  const token = authorization?.startsWith('Bearer ') ? authorization.slice(7) : '';
  const known = verified.get(token) ?? remember(token);
  if (known.endsAt <= Date.now()) throw new Error('The token is over.');
  return known;
}

function remember(token) {
  const [head, claims, signature] = token.split('.');
  const { alg, typ, kid } = decoded(head);
  const key = alg === 'ES256' && typ === 'at+jwt' ? publicKeys.get(kid) : undefined;
  const text = Buffer.from(`${head}.${claims}`);
  const isOurs =
    key && verify('sha256', text, { key, dsaEncoding: asJose }, Buffer.from(signature, 'base64url'));
  const { iss, aud, sub, sid, tid, exp } = isOurs ? decoded(claims) : {};
  if (iss !== issuer || aud !== audience) throw new Error('The token is not ours.');
  const caller = { tenantId: tid, accountId: sub, sessionId: sid, endsAt: exp * 1000 };
  if (verified.size >= mostVerified) verified.delete(verified.keys().next().value);
  verified.set(token, caller);
  return caller;
}

export function issueToken({ tenantId, accountId, sessionId }) {
  const now = Math.floor(Date.now() / 1000);
  const about = { tid: tenantId, sid: sessionId, iss: issuer, aud: audience, sub: accountId };
  const claims = { ...about, jti: randomUUID(), iat: now, exp: now + tokenSeconds };
  const text = `${encoded({ alg: 'ES256', typ: 'at+jwt', kid: own.id })}.${encoded(claims)}`;
  const signature = sign('sha256', Buffer.from(text), { key: own.privateKey, dsaEncoding: asJose });
  return `${text}.${signature.toString('base64url')}`;
}

function decoded(part) {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

function encoded(part) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
