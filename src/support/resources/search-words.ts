import type { ResourceContent } from './resource.entity.js';

/** More than these are not kept of one entry. */
const mostWords = 400;
/** More than these are not looked for at once. */
export const mostAsked = 60;
/** Sorts after every text that goes on. */
const last = '\u{10FFFF}';

/** Dictionaries of PostgreSQL that know the endings of a language. */
const stemmers: Readonly<Record<string, string>> = {
  ...{ da: 'danish_stem', de: 'german_stem', en: 'english_stem', es: 'spanish_stem', fi: 'finnish_stem' },
  ...{ fr: 'french_stem', hu: 'hungarian_stem', it: 'italian_stem', nl: 'dutch_stem', no: 'norwegian_stem' },
  ...{ nb: 'norwegian_stem', pt: 'portuguese_stem', ro: 'romanian_stem', ru: 'russian_stem' },
  ...{ sv: 'swedish_stem', tr: 'turkish_stem' },
};

/** @param locale BCP 47 */
export function stemmerFor(locale: string): string {
  return stemmers[new Intl.Locale(locale).language] ?? 'simple';
}

/** A text as it is looked for: its words in small letters and without accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

/** By which words an entry is found, and how much each counts: what it is called more than what is told of it. */
export function weighedWords(resource: ResourceContent): Map<string, number> {
  const { name, kind, place, description, region, accessibility } = resource;
  const texts = [
    [name, 4],
    [kind, 3],
    [`${place ?? ''} ${region ?? ''}`, 2],
    [`${description ?? ''} ${accessibility ?? ''}`, 1],
  ] as const;
  const weights = new Map<string, number>();
  for (const [text, weight] of texts)
    for (const word of wordsOf(text))
      if (!weights.has(word) && weights.size < mostWords) weights.set(word, weight);
  return weights;
}

/** The first and the last text that begin like a word, as far as its stem goes: “groups” finds “group”, and “group” “groups”. */
export function rangeOf(word: string, stem: string | null): { low: string; high: string } {
  const shared = stem === null ? word.length : sharedLength(word, stem);
  const low = shared >= 3 ? word.slice(0, shared) : word;
  return { low, high: `${low}${last}` };
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
