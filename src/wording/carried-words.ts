import { plainLetters } from '../core/text/letters.js';
import { smallWords } from './small-words.js';

/** What a wording has kept of a sentence, in the words of the sentence. */
export interface CarriedWords {
  readonly carried: string[];
  readonly missing: string[];
}

// Without a language: the words of scripts that write no blanks are found by their own dictionaries.
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Marks that change no word where a letter carries them; in other scripts, such as Devanagari and Thai, they are its vowels. */
const marksOnLetters =
  /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]\p{M}*)\p{M}/gu;
/** Where a word can be longer than another by its ending alone. */
const withEndings = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{Nd}]{4,}$/u;
const longestEnding = 3;
/** Where one word begins depends on what stands around it. */
const writesNoBlanks =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]+$/u;

const small = smallWords(fold);

/**
 * Which words of a sentence another one still carries. Case, marks and endings (“morning”, “mornings”) make no difference, and words
 * that say little by themselves are not counted, unless the sentence has no others. It compares words and knows nothing of what
 * they mean: for a hint, never for a rule.
 */
export function carriedWords(sentence: string, wording: string): CarriedWords {
  const words = wordsOf(wording);
  const asked = weightyOf(wordsOf(sentence));
  const whole = fold(wording);
  const isCarried = (folded: string): boolean =>
    words.has(folded) ||
    (writesNoBlanks.test(folded)
      ? whole.includes(folded)
      : [...words.keys()].some((other) => grewFrom(folded, other)));
  const entries = [...asked];
  return {
    carried: entries.filter(([folded]) => isCarried(folded)).map(([, word]) => word),
    missing: entries.filter(([folded]) => !isCarried(folded)).map(([, word]) => word),
  };
}

/** Each word once, as it is compared, with how it was written. */
function wordsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const folded = fold(segment);
    if (isWordLike && !found.has(folded)) found.set(folded, segment);
  }
  return found;
}

function weightyOf(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const weighty = new Map([...words].filter(([folded]) => !small.has(folded)));
  return weighty.size > 0 ? weighty : words;
}

function grewFrom(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return withEndings.test(short) && long.startsWith(short) && long.length - short.length <= longestEnding;
}

function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replaceAll(marksOnLetters, '')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}'’ʼ]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ');
  return [...plain]
    .map((letter) => plainLetters[letter] ?? letter)
    .join('')
    .normalize('NFC');
}
