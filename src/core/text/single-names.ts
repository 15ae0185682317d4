import { nameKey } from './names.js';

/** Written without blanks between words: there a name is looked for anywhere. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const betweenWords = /[^\p{L}\p{M}'’ʼ]+/u;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const suffix = /['’ʼ]\p{L}{0,5}$/u;
/** “And”, “to”, “with” and the like are written onto the name. */
const prefixes: readonly [RegExp, RegExp][] = [
  [/\p{Script=Arabic}/u, /^[\u0648\u0641\u0628\u0644\u0643]/u],
  [/\p{Script=Hebrew}/u, /^[\u05d5\u05d1\u05dc\u05db\u05de\u05e9\u05d4]/u],
];
const hangul = /^\p{Script=Hangul}+$/u;
/** Korean particles have no more syllables than these. */
const mostParticles = 2;
const shortest = 2;

/** The words of a name of which one alone may stand for somebody: with a capital where the script has them, and no initials. */
export function singleNames(name: string): string[] {
  return name
    .replaceAll(unseen, '')
    .split(betweenWords)
    .filter((word) => lettersOf(word) > shortest - (unparted.test(word) ? 1 : 0) && isCapital(word));
}

/**
 * Whether a text may speak of somebody by one word of theirs: as a whole word, with a capital where the script has them. Only people can
 * tell whether it is a name there, so nothing should be refused for it for good.
 */
export function mayMention(text: string, name: string): boolean {
  const key = nameKey(name);
  if (lettersOf(key) < shortest || key.includes(' ')) return false;
  const words = text.normalize('NFC').replaceAll(unseen, '').split(betweenWords).filter(isCapital);
  if (unparted.test(key)) return words.some((word) => nameKey(word).includes(key));
  return words.some((word) => formsOf(word, key).some((form) => nameKey(form) === key));
}

/** A word as it stands, and without what is written onto it. */
function formsOf(word: string, key: string): string[] {
  const forms = [word, word.replace(suffix, '')];
  for (const [script, prefix] of prefixes) if (script.test(word)) forms.push(word.replace(prefix, ''));
  const letters = Array.from(word);
  const length = lettersOf(key.normalize('NFC'));
  if (hangul.test(word) && letters.length - length <= mostParticles)
    forms.push(letters.slice(0, length).join(''));
  return forms;
}

const lettersOf = (word: string): number => Array.from(word).length;

/** Or of a script that has no capitals. */
function isCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== '' && first === first.toUpperCase();
}
