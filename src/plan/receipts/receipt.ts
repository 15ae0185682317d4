import { say, type Sentence } from '../../core/language/say.js';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { canonical, hashOf } from '../content/plan-content.js';
import type { ReceiptDto } from './receipt.dto.js';

export const receiptFormat = 'concord-receipt/1';
export const receiptType = 'concord-receipt+jws';

/** What the seal is over, as canonical JSON: all of the receipt but the content, which its hash stands for. */
export function sealedPart(receipt: Omit<ReceiptDto, 'seal' | 'content'>): string {
  const { id, format, contentHash, signatures, attempts, unsignedReason, issuedAt } = receipt;
  return canonical({ id, format, contentHash, signatures, attempts, unsignedReason, issuedAt });
}

/** One thing that was looked at. */
export interface ReceiptCheck {
  readonly passed: boolean;
  readonly words: Sentence;
}

/**
 * Verifies a receipt with nothing but itself and the service's public keys (`/.well-known/receipt-keys.json`).
 * Whoever changes one byte of the plan, a name or a date under it, or makes a receipt up, is found out.
 */
export async function verifyReceipt(receipt: ReceiptDto, keys: JSONWebKeySet): Promise<ReceiptCheck[]> {
  const { content, contentHash, signatures } = receipt;
  const isTheOne = hashOf(content) === contentHash;
  const others = signatures.filter((signature) => signature.contentHash !== contentHash);
  return [
    {
      passed: receipt.format === receiptFormat,
      words: say`The receipt has the form ${receiptFormat}.`,
    },
    {
      passed: isTheOne,
      words: say`The plan is the one whose hash the receipt names.`,
    },
    {
      passed: isCanonical(content),
      words: say`The plan is canonical JSON (RFC 8785), so it reads the same everywhere.`,
    },
    { passed: isTheOne && others.length === 0, words: say`Every signature is under this very plan.` },
    { passed: await isSealed(receipt, keys), words: say`The service itself sealed the receipt.` },
  ];
}

async function isSealed({ seal, ...receipt }: ReceiptDto, keys: JSONWebKeySet): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await compactVerify(seal, createLocalJWKSet(keys), {
      algorithms: ['ES256'],
    });
    return protectedHeader.typ === receiptType && new TextDecoder().decode(payload) === sealedPart(receipt);
  } catch {
    return false;
  }
}

function isCanonical(content: string): boolean {
  try {
    return canonical(JSON.parse(content)) === content;
  } catch {
    return false;
  }
}
