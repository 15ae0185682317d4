import { say, type Sentence } from '../../core/language/say.js';
import { commonPasswords, commonWords, walks } from './common-passwords.js';

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
}

const shortest = 15;
const longest = 256;
/** How much there must be beside names, common words and repetition. */
const leastOfItsOwn = 8;
/** Shorter parts of a name are found in any text. */
const shortestName = 3;
const mostlyWalked = 0.75;

const separators = /[\s._,\-@]+/g;
const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '!': 'i',
};

/**
 * What is wrong with a new password, or null. Length is what makes a password strong, so there is no rule about kinds of
 * characters; refused is what is guessed first (NIST SP 800-63B, 3.1.1).
 */
export function faultOf(password: string, owner: PasswordOwner): Sentence | null {
  const length = Array.from(password.normalize('NFC')).length;
  if (length < shortest || length > longest)
    return say`must be ${shortest} to ${longest} characters long: a few words that only you would put together work well`;
  const plain = plainOf(password);
  const known = [...namesOf(owner), ...commonWords];
  if (commonPasswords.has(plain))
    return say`is one that many people use: choose words that only you would put together`;
  const left = [plain, withoutLookalikes(plain)].map((text) => without(text, known));
  if (left.some(isShort))
    return say`must be more than your name, your e-mail address, the name of this service and common words`;
  if (left.some(isPredictable))
    return say`must not be a row of keys or letters, or the same few characters again and again`;
  return null;
}

/** Small letters without what people put between words. */
function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(separators, '');
}

function withoutLookalikes(text: string): string {
  return text.replace(/[013457$!]/g, (sign) => lookalikes[sign] ?? sign);
}

/** The whole address and name, and their parts, the longest first. */
function namesOf({ email, name }: PasswordOwner): string[] {
  const parts = [email, ...email.split('@'), name].flatMap((text) => [text, ...text.split(separators)]);
  const names = new Set(parts.map(plainOf).filter((part) => part.length >= shortestName));
  return [...names].sort((one, other) => other.length - one.length);
}

function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), text);
}

function isShort(text: string): boolean {
  return Array.from(text).length < leastOfItsOwn;
}

function isPredictable(text: string): boolean {
  const characters = Array.from(text);
  const steps = characters.slice(1).map((to, index) => isStep(characters[index] ?? '', to));
  const walked = steps.filter(Boolean).length / steps.length;
  return walked >= mostlyWalked || periodOf(characters) < leastOfItsOwn || new Set(characters).size < 5;
}

function isStep(from: string, to: string): boolean {
  return from === to || walks.some((walk) => walk.includes(from + to) || walk.includes(to + from));
}

/** The length of the piece that, repeated, makes the whole. */
function periodOf(characters: readonly string[]): number {
  for (let period = 1; period < characters.length; period += 1) {
    if (characters.every((character, index) => index < period || character === characters[index - period]))
      return period;
  }
  return characters.length;
}
