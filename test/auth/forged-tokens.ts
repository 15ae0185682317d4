import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT, type JWTHeaderParameters } from 'jose';
import { accessTokenAudience, accessTokenType } from '../../src/auth/tokens/access-tokens.js';
import { SigningKeys } from '../../src/auth/keys/signing-keys.js';
import { newId } from '../../src/core/ids.js';
import { Clinic, type Person } from '../support/world.js';

type Claims = Record<string, unknown>;
type Header = Record<string, unknown>;

/** A forger who knows all that is public, and once even borrows the signing key to mislabel a token. */
export async function forgedTokens(clinic: Clinic, dana: Person): Promise<[what: string, token: string][]> {
  const { service } = clinic;
  const { id: kid, privateKey } = await service.app.get(SigningKeys, { strict: false }).current();
  const now = Math.floor(service.clock.now().getTime() / 1000);
  const right: Claims = {
    iss: service.config.publicUrl,
    aud: accessTokenAudience,
    sub: dana.accountId,
    tid: dana.tenantId,
    sid: dana.sessionId,
    jti: newId(),
    iat: now,
    exp: now + 300,
  };
  const header: Header = { alg: 'ES256', typ: accessTokenType, kid };
  const signed = (claims: Claims, more: Header = {}, key: KeyObject = privateKey): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ ...header, ...more } as unknown as JWTHeaderParameters)
      .sign(key, { crit: { exp: true, b64: true } });
  const genuine = await signed(right);
  const other = await (await Clinic.open(service)).practitioner();
  return [
    ...unsigned(header, right, privateKey),
    ...mangled(genuine),
    ...(await mislabelled(signed, right)),
    ...(await Promise.all(
      wrongClaims(right, now, other).map(async ([what, claims]): Promise<[string, string]> => [
        what,
        await signed(claims),
      ]),
    )),
  ];
}

/** Without a signature, or with one that a public key is enough to make (RFC 8725, 2.1). */
function unsigned(header: Header, claims: Claims, privateKey: KeyObject): [string, string][] {
  const publicKey = createPublicKey(privateKey);
  const pem = publicKey.export({ format: 'pem', type: 'spki' });
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const body = (alg: string): string => `${part({ ...header, alg })}.${part(claims)}`;
  const keyed = (secret: string | Buffer, alg: string, hash: string): string =>
    `${body(alg)}.${createHmac(hash, secret).update(body(alg)).digest('base64url')}`;
  return [
    ...['none', 'None', 'NONE', 'nOnE', '', 'null'].map((alg): [string, string] => [
      `alg ${alg}`,
      `${body(alg)}.`,
    ]),
    ['alg none with a signature', `${body('none')}.AAAA`],
    ['the public key as an HS256 secret', keyed(pem, 'HS256', 'sha256')],
    ['the public key in DER as a secret', keyed(der, 'HS256', 'sha256')],
    ['HS384', keyed(pem, 'HS384', 'sha384')],
    ['HS512', keyed(pem, 'HS512', 'sha512')],
    ['HS256 under another name', keyed(pem, 'ES256', 'sha256')],
    ['an empty secret', keyed('', 'HS256', 'sha256')],
    ['a signature of zeros', `${body('ES256')}.${Buffer.alloc(64).toString('base64url')}`],
    ['a signature of r = s = 1', `${body('ES256')}.${ones()}`],
  ];
}

function mangled(genuine: string): [string, string][] {
  const [head = '', claims = '', signature = ''] = genuine.split('.');
  const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
  return [
    ['changed claims', `${head}.${part({ ...changed, sub: newId() })}.${signature}`],
    ['no signature', `${head}.${claims}.`],
    ['two parts', `${head}.${claims}`],
    ['four parts', `${genuine}.${signature}`],
    ['half a signature', genuine.slice(0, -20)],
    ['a longer signature', `${genuine}AAAA`],
    ['another spelling of the signature', `${genuine}=`],
    ['the unused bits of the last letter', respelled(genuine)],
    ['twice itself', `${genuine}${genuine}`],
    ['itself with a comma', `${genuine},${genuine}`],
    ['no header', `.${claims}.${signature}`],
    ['a header that is no JSON', `AAAA.${claims}.${signature}`],
    ['claims that are no JSON', `${head}.AAAA.${signature}`],
    ['claims that are a list', `${head}.${part([])}.${signature}`],
    ['nothing', ''],
    ['dots', '..'],
    ['a word', 'token'],
    ['very much', 'A'.repeat(6000)],
    ['standard base64', genuine.replaceAll('-', '+').replaceAll('_', '/') + '=='],
  ];
}

async function mislabelled(
  signed: (claims: Claims, more?: Header, key?: KeyObject) => Promise<string>,
  right: Claims,
): Promise<[string, string][]> {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = await exportJWK(stranger.publicKey);
  const own = (more: Header): Promise<string> => signed(right, more, stranger.privateKey);
  const big = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return [
    ['a key of its own', await own({})],
    ['a key of its own in the header', await own({ jwk })],
    ['a key set to fetch', await own({ jku: 'http://127.0.0.1:1/jwks.json' })],
    ['a certificate to fetch', await own({ x5u: 'http://127.0.0.1:1/cert.pem' })],
    ['a certificate of its own', await own({ x5c: ['AAAA'] })],
    ['a key name that nobody has', await own({ kid: newId() })],
    ['a path as the key name', await own({ kid: '../../../dev/null' })],
    ['SQL as the key name', await own({ kid: "' OR '1'='1" })],
    ['no key name', await signed(right, { kid: undefined })],
    ['another type', await signed(right, { typ: 'JWT' })],
    ['no type', await signed(right, { typ: undefined })],
    ['the type of a receipt', await signed(right, { typ: 'concord-receipt+jws' })],
    ['an extension to understand', await signed(right, { crit: ['exp'], exp: 1 })],
    ['an unknown header', await signed(right, { zip: 'DEF' })],
    ['ES384', await signed(right, { alg: 'ES384' }, big)],
    ['RS256', await signed(right, { alg: 'RS256' }, rsa)],
    ['PS256', await signed(right, { alg: 'PS256' }, rsa)],
  ];
}

/** Signed with the right key: what is claimed is checked too. */
function wrongClaims(right: Claims, now: number, other: Person): [string, Claims][] {
  const without = (name: string): Claims =>
    Object.fromEntries(Object.entries(right).filter(([each]) => each !== name));
  return [
    ['expired', { ...right, iat: now - 400, exp: now - 100 }],
    ['expired this second', { ...right, iat: now - 300, exp: now }],
    ['from the future', { ...right, iat: now + 600, exp: now + 900 }],
    ['not yet valid', { ...right, nbf: now + 600 }],
    ['living for a day', { ...right, exp: now + 86_400 }],
    ['another issuer', { ...right, iss: 'https://evil.example' }],
    ['the issuer with a slash', { ...right, iss: `${String(right.iss)}/` }],
    ['another audience', { ...right, aud: 'another-api' }],
    ['a list of audiences', { ...right, aud: [accessTokenAudience, 'another-api'] }],
    ['somebody else in this session', { ...right, sub: other.accountId }],
    ['somebody else’s session', { ...right, sid: other.sessionId }],
    ['another organisation', { ...right, tid: other.tenantId }],
    ['another organisation’s person here', { ...right, sub: other.accountId, sid: other.sessionId }],
    ['a session that never was', { ...right, sid: newId() }],
    ['an organisation that is no id', { ...right, tid: `${String(right.tid)}'; RESET ROLE` }],
    ['an account that is no id', { ...right, sub: 'admin' }],
    ['an expiry that is text', { ...right, exp: String(now + 300) }],
    ...['iss', 'aud', 'sub', 'tid', 'sid', 'iat', 'exp'].map((name): [string, Claims] => [
      `no ${name}`,
      without(name),
    ]),
  ];
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function ones(): string {
  const one = Buffer.alloc(32);
  one[31] = 1;
  return Buffer.concat([one, one]).toString('base64url');
}

/** The last letter of a 64-byte signature has four bits that decode to nothing. */
function respelled(token: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(token.slice(-1));
  return token.slice(0, -1) + (letters[last ^ 1] ?? '');
}
