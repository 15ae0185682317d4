import { plainWords } from '../../core/text/names.js';
import { asRead } from '../../core/text/typed.js';

/** How a questionnaire is called by those who know it: the names of its family, and which of the family it is. */
export interface KnownAs {
  readonly families: readonly string[];
  readonly number: string;
}

/** Capitals of other alphabets that look like Latin ones: Cyrillic, then Greek. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ԚQ ԌG ԜW ІI ЈJ ЅS ҺH ԀD ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϜF'
  )
    .split(' ')
    .map((pair) => Array.from(pair) as [string, string]),
);

/** Numbers as they are also written. */
const figures: Readonly<Record<string, string>> = {
  ...{ two: '2', four: '4', seven: '7', eight: '8', nine: '9', fifteen: '15' },
  ...{ vii: '7', ix: '9' },
};

const littleWords = new Set('a an the of for in and with item items version'.split(' '));

/** A name as it is compared: accents, case, punctuation, blanks and what looks like another letter make no other name. */
export function sameNameKey(name: string): string {
  return wordsIn(name).join('');
}

/**
 * Whether a name claims to be this questionnaire. It does where it has the whole of one of its names, in any order and with more around
 * it, or is the name of its family and nothing else. Others of the family have a number of their own.
 */
export function claimsToBe(name: string, { families, number }: KnownAs): boolean {
  const words = wordsIn(name).filter((word) => !littleWords.has(word));
  return families.some((family) => {
    const whole = [...wordsIn(family), number];
    return hasRun(words, whole) || hasAllOf(words, whole) || hasSame(words, wordsIn(family));
  });
}

/** Words next to each other that are these ones in some order, or have their letters in a row. */
function hasRun(words: readonly string[], whole: readonly string[]): boolean {
  return words.some((_, from) =>
    words.some((__, to) => {
      const run = words.slice(from, to + 1);
      return run.join('') === whole.join('') || hasSame(run, whole);
    }),
  );
}

/** Somewhere in it are all of these words, and no other number says that it is another questionnaire. */
function hasAllOf(words: readonly string[], whole: readonly string[]): boolean {
  const others = words.filter((word) => !whole.includes(word));
  return whole.every((word) => words.includes(word)) && !others.some((word) => /^\p{N}/u.test(word));
}

function hasSame(words: readonly string[], others: readonly string[]): boolean {
  return words.toSorted().join(' ') === others.toSorted().join(' ');
}

/** Letters and figures are words of their own: PHQ9 is PHQ-9. */
function wordsIn(name: string): string[] {
  const letters = Array.from(asRead(name).normalize('NFD'), (letter) => {
    const capital = letter.toUpperCase();
    return lookalikes[capital] ?? letter;
  });
  const words = plainWords(letters.join('').normalize('NFC'));
  return words.flatMap((word) => word.match(/\p{N}+|\P{N}+/gu) ?? []).map((word) => figures[word] ?? word);
}
