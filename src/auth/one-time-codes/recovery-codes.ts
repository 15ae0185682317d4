import { randomBytes } from 'node:crypto';
import { sha256 } from '../../core/sha256.js';

const howMany = 10;
const bytes = 10;
/** Crockford's base 32: no letter that looks like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Codes to write down, for the day the phone is lost: 80 random bits each, as four groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => groupsOf(randomBytes(bytes)));
}

/** What is kept of a code. Spaces, hyphens, small letters and look-alikes make no difference. */
export function recoveryCodeHash(code: string): Buffer {
  const letters = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return sha256(letters.replaceAll('O', '0').replace(/[IL]/g, '1'));
}

function groupsOf(random: Buffer): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = bits.replace(/.{5}/g, (five) => alphabet.charAt(parseInt(five, 2)));
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
