import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that looks like a digit. Five random bits each. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Letters of a code that people write down, drawn by chance. */
export function randomLetters(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** In groups of four, as one reads them out. */
export function inGroups(letters: string): string {
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** The letters of a code as somebody typed it. Spaces, hyphens, small letters and look-alikes make no difference. */
export function lettersTyped(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return letters.replaceAll('O', '0').replace(/[IL]/g, '1');
}
