import { stigmaList, type StigmaEntry } from './stigma-list.js';

/** A phrase that weighs on people, and what could be said instead. */
export interface WordingFinding {
  /** As it stands in the text. */
  readonly phrase: string;
  /** Where it begins, in UTF-16 units as JavaScript counts. */
  readonly start: number;
  readonly end: number;
  readonly why: string;
  readonly suggestions: string[];
}

/** "Non-compliant", "non compliant" and "noncompliant" are one phrase. */
const keyOf = (phrase: string): string => phrase.toLowerCase().replaceAll(/[-\s]/g, '');

const entryOf = new Map<string, StigmaEntry>(
  stigmaList.flatMap((entry) => entry.phrases.map((phrase) => [keyOf(phrase), entry] as const)),
);

// Longest first, so that "failed suicide attempt" is found before "failed"; plain alternatives, so no text can be slow.
const pattern = new RegExp(
  `(?<![-\\p{L}\\p{N}])(?:${stigmaList
    .flatMap(({ phrases }) => phrases)
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s+').replaceAll('-', '[-\\u2010\\u2011\\s]?'))
    .join('|')})(?![-\\p{L}\\p{N}])`,
  'giu',
);

/** Every stigmatising phrase of a text, in order; none overlap. */
export function findStigma(text: string): WordingFinding[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: phrase, index }) => {
    const entry = entryOf.get(keyOf(phrase.replaceAll(/[\u2010\u2011]/g, '-')));
    if (!entry) return [];
    const { why, suggestions } = entry;
    return [{ phrase, start: index, end: index + phrase.length, why, suggestions: [...suggestions] }];
  });
}
