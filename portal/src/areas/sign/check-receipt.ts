import type { Schemas } from '../../api/client.js';

type Receipt = Schemas['Receipt'];
type Keys = Schemas['ReceiptKeys'];

const format = 'concord-receipt/1';
const type = 'concord-receipt+jws';

/** What somebody pasted: a receipt, the fingerprint of one, one with too few or too many digits, or something that is neither. */
export type Pasted =
  | { readonly receipt: Receipt }
  | { readonly hash: string }
  | { readonly digits: number }
  | 'empty'
  | 'cut'
  | 'other';

/** SHA-256 in hexadecimal. */
const hashLength = 64;
/** So many are no word any more. */
const fewestDigits = 16;

export function read(text: string): Pasted {
  const pasted = text.trim();
  if (pasted === '') return 'empty';
  if (!pasted.startsWith('{')) return asHash(pasted.replaceAll(/\s/g, ''));
  try {
    const receipt = JSON.parse(pasted) as Partial<Receipt>;
    const isOne =
      typeof receipt.content === 'string' &&
      typeof receipt.contentHash === 'string' &&
      typeof receipt.seal === 'string';
    return isOne && Array.isArray(receipt.signatures) ? { receipt: receipt as Receipt } : 'other';
  } catch {
    return 'cut';
  }
}

/** Nothing but a whole fingerprint is ever asked of the service: all else may be somebody's own words. */
function asHash(text: string): Pasted {
  if (!/^[0-9a-f]+$/i.test(text)) return 'other';
  if (text.length === hashLength) return { hash: text.toLowerCase() };
  return text.length >= fewestDigits ? { digits: text.length } : 'other';
}

export interface Checked {
  /** Its text is the one whose fingerprint it names. */
  readonly isWhole: boolean;
  /** Every signature is under that very text. */
  readonly isSigned: boolean;
  /** The service sealed it, with all names and dates in it. */
  readonly isSealed: boolean;
}

/** Checks a receipt in this browser, with nothing but itself and the service's public keys. */
export async function check(receipt: Receipt, keys: Keys): Promise<Checked> {
  const { content, contentHash, signatures } = receipt;
  return {
    isWhole: receipt.format === format && (await sha256(content)) === contentHash,
    isSigned: signatures.every((signature) => signature.contentHash === contentHash),
    isSealed: await isSealed(receipt, keys),
  };
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isSealed({ seal, ...receipt }: Receipt, { keys }: Keys): Promise<boolean> {
  try {
    const [head = '', payload = '', signature = ''] = seal.split('.');
    const { alg, typ, kid } = JSON.parse(new TextDecoder().decode(bytesOf(head))) as Record<string, string>;
    const key = keys.find((one) => one.kid === kid);
    if (alg !== 'ES256' || typ !== type || !key) return false;
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
    const trusted = await crypto.subtle.importKey('jwk', key as JsonWebKey, algorithm, false, ['verify']);
    const signed = new TextEncoder().encode(`${head}.${payload}`);
    const isGenuine = await crypto.subtle.verify(algorithm, trusted, bytesOf(signature), signed);
    return isGenuine && new TextDecoder().decode(bytesOf(payload)) === sealedPart(receipt);
  } catch {
    return false;
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}

/** All of the receipt but the content, which its hash stands for. */
function sealedPart({ content: _, ...rest }: Omit<Receipt, 'seal'>): string {
  return canonical(rest);
}

/** Canonical JSON (RFC 8785): keys in the order of their code units, no space. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
}
