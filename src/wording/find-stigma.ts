import { sayAgain } from '../core/language/say.js';
import type { StigmaEntry } from './stigma-entries.js';
import { ordinaryInSpanish } from './spanish-verbs.js';
import { stigmaListInSpanish } from './stigma-list-in-spanish.js';
import { stigmaList } from './stigma-list.js';

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

/** Left out as often as written, and set apart by some keyboards. */
const accents = /\p{Mn}/gu;
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const hyphens = /[-\u2010\u2011\ufe63\uff0d]/u;
const otherDashes = /[\p{Pd}\u02d7\u2043\u2212]/u;

/** In whatever language somebody writes: each phrase is looked for in every text. */
const entries = [...stigmaList, ...stigmaListInSpanish];

/** "Non-compliant", "non compliant" and "noncompliant" are one phrase. */
const keyOf = (phrase: string): string => phrase.replaceAll(/[-–\s]/g, '');

const entryOf = new Map<string, StigmaEntry>(
  entries.flatMap((entry) => entry.phrases.map((phrase) => [keyOf(asRead(phrase).read), entry] as const)),
);

// Longest first, so that "failed suicide attempt" is found before "failed", and what is ordinary before what weighs; plain alternatives, so no text can be slow.
const pattern = new RegExp(
  `(?<![-\\p{L}\\p{N}])(?:${[...entries.flatMap(({ phrases }) => phrases), ...ordinaryInSpanish]
    .map((phrase) => asRead(phrase).read)
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s+').replaceAll('-', '[-–\\s]?'))
    .join('|')})(?![-\\p{L}\\p{N}])`,
  'gu',
);

/** Every stigmatising phrase of a text, in order; none overlap. It is looked for as people read it. */
export function findStigma(text: string): WordingFinding[] {
  const { read, places } = asRead(text);
  return [...read.matchAll(pattern)].flatMap(({ 0: phrase, index }) => {
    const entry = entryOf.get(keyOf(phrase));
    const [start] = places[index] ?? [0];
    const [, end] = places[index + phrase.length - 1] ?? [0, 0];
    if (!entry) return [];
    const { why, suggestions } = entry;
    return [
      { phrase: text.slice(start, end), start, end, why: sayAgain(why), suggestions: [...suggestions] },
    ];
  });
}

/** A text as it looks: in small letters, without accents and what nobody sees, every dash one of two; with the place of each unit in the text. */
function asRead(text: string): { read: string; places: (readonly [number, number])[] } {
  let read = '';
  const places: (readonly [number, number])[] = [];
  let at = 0;
  for (const letter of text) {
    const seen = unseen.test(letter) ? '' : seenAs(letter);
    read += seen;
    for (let unit = 0; unit < seen.length; unit++) places.push([at, at + letter.length]);
    at += letter.length;
  }
  return { read, places };
}

function seenAs(letter: string): string {
  if (hyphens.test(letter)) return '-';
  if (otherDashes.test(letter)) return '–';
  return letter.normalize('NFKD').toLowerCase().replaceAll(accents, '');
}
