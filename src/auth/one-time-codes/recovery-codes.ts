import { sha256 } from '../../core/sha256.js';
import { inGroups, lettersTyped, randomLetters } from '../../core/text/written-code.js';

const howMany = 10;
/** 80 random bits. */
const letters = 16;

/** Codes to write down, for the day the phone is lost: four groups of four each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => inGroups(randomLetters(letters)));
}

/** What is kept of a code. */
export function recoveryCodeHash(code: string): Buffer {
  return sha256(lettersTyped(code));
}
