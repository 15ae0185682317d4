import { lookAlikes, plainLetters, spelledOut } from './letters.js';
import { withoutCase } from './typed.js';

/** `similar`: it may be the same person, and only people can tell. */
export type Sameness = 'same' | 'similar' | 'different';

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/gu;
const apostrophes =
  /['`\u00b4\u02b0-\u02ff\u0374\u055a\u05f3\u05f4\u1fbd-\u1fc1\u2018-\u201b\u2032-\u2037\u275b\u275c\ua78b\ua78c\uff07]/gu;
const hyphens = /[\p{Pd}\u02d7\u2043\u2212]/gu;
const bracketed = /[([{<\uff08\uff3b\u3010].*?[)\]}>\uff09\uff3d\u3011]/gu;
/** Accents, vowel points and the like; not the vowels of Indian scripts, nor the marks that make another Japanese letter. */
const accents = /(?![\u3099\u309a])\p{Script=Inherited}|(?=\p{M})\p{Script=Hebrew}/gu;
const between = /[^\p{L}\p{M}\p{N}]+/u;

/** Words of address that are nobody's name in any language that we know of: Don, Ma and Pan are. */
const titles = new Set(
  (
    'mr mrs ms miss mx dr doctor prof professor rev reverend revd herr frau fräulein monsieur madame mme mlle mademoiselle ' +
    'señor señora señorita srta dott dottssa signor signora mevr'
  ).split(' '),
);
const degrees = new Set('md phd dphil mbbs psyd msw lcsw rn esq llb llm'.split(' '));

/** More words than this are not put in every order. */
const mostWords = 5;

/** Whether a name does not tell somebody apart from whoever is called so: it is the same, or says less. */
export function saysNoMore(name: string, whole: string): boolean {
  const sameness = compareNames(name, whole);
  return sameness === 'same' || (sameness === 'similar' && nameWords(name).length <= nameWords(whole).length);
}

/** A name as it is looked up: its words without accents, case, titles and brackets, in the order of the alphabet. */
export function nameKey(name: string): string {
  return nameWords(name).toSorted().join(' ');
}

/** The words of a name, as they are compared. */
function nameWords(name: string): string[] {
  const words = wordsOf(name.replaceAll(bracketed, ' '));
  return words.length > 0 ? words : wordsOf(name);
}

/** All words that a name can be searched by, a blank before each, however it is read. */
export function searchedWords(name: string): string {
  return [...new Set(readingsOf(name).flat())].map((word) => ` ${word}`).join('');
}

/** What somebody types to search, as patterns of SQL: each word begins a word of the name. Where there is no word, nothing fits. */
export function searchPatterns(typed: string): string[] {
  const words = wordsOf(typed);
  return words.length === 0 ? [''] : words.map((word) => `% ${word}%`);
}

/**
 * The one sameness of names that people write differently. The same: in any order, with or without title, accents, apostrophes,
 * hyphens, brackets and what nobody sees, in capitals or small letters, with ł for l and Mueller for Müller. Similar: one name
 * says less than the other, with an initial, a single name or one of two family names.
 */
export function compareNames(one: string, other: string): Sameness {
  const [ones, others] = [readingsOf(one), readingsOf(other)];
  const orders = new Set(ones.flatMap(inEveryOrder));
  if (others.some((words) => inEveryOrder(words).some((order) => orders.has(order)))) return 'same';
  const isSimilar = ones.some((words) => others.some((theirs) => isPartOf(words, theirs)));
  return isSimilar ? 'similar' : 'different';
}

/** The ways to read a name: hyphens part it or do not, what stands in brackets belongs to it or does not, ü is u or ue. */
function readingsOf(name: string): string[][] {
  const texts = [name, name.replaceAll(bracketed, ' ')].flatMap((text) => [
    text,
    text.replaceAll(hyphens, ''),
  ]);
  const readings = texts.flatMap((text) => [wordsOf(text), wordsOf(inTwoLetters(text))]);
  const different = new Map(readings.map((words) => [words.join(' '), words]));
  return [...different.values()].filter(({ length }) => length > 0);
}

/** The words of any text, also of what is nobody's name, as names are compared. */
export function plainWords(text: string): string[] {
  return bareWords(text).map(plain);
}

function wordsOf(text: string): string[] {
  return without(degrees, without(titles, bareWords(text), 1), 2).map(plain);
}

function bareWords(text: string): string[] {
  const letters = text
    .replaceAll(apostrophes, '')
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(apostrophes, '');
  return withoutCase(letters)
    .split(between)
    .filter((word) => word !== '');
}

/** @param least how many words a name keeps: somebody may be called so */
function without(added: ReadonlySet<string>, words: readonly string[], least: number): readonly string[] {
  const left = words.filter((word) => !added.has(word));
  return left.length >= least ? left : words;
}

/** Nobody is called so: in such a word the others stand for the Latin letters that they look like. */
const mixesScripts = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/su;

function plain(mixed: string): string {
  const word = mixesScripts.test(mixed)
    ? mixed.replaceAll(/./gu, (letter) => lookAlikes[letter] ?? letter)
    : mixed;
  const letters = word.replaceAll(/./gu, (letter) => plainLetters[letter] ?? letter);
  const bare = letters.normalize('NFKD').replaceAll(accents, '').normalize('NFC');
  return bare.replaceAll(/./gu, (letter) => plainLetters[letter] ?? letter);
}

function inTwoLetters(text: string): string {
  return withoutCase(text.normalize('NFKC')).replaceAll(/./gu, (letter) => spelledOut[letter] ?? letter);
}

/** The letters of the words in a row, in each order they can come: so `O Brien` is `OBrien`, and the family name may come first. */
function inEveryOrder(words: readonly string[]): string[] {
  if (words.length > mostWords) return [words.join(''), words.toSorted().join('')];
  if (words.length < 2) return [words.join('')];
  const orders = words.flatMap((word, index) =>
    inEveryOrder(words.toSpliced(index, 1)).map((rest) => word + rest),
  );
  return [...new Set(orders)];
}

/** Whether each word of the shorter name is a word of the longer, or its initial, and one of them is more than an initial. */
function isPartOf(words: readonly string[], theirs: readonly string[]): boolean {
  const [fewer, more] = words.length <= theirs.length ? [words, theirs] : [theirs, words];
  const left = [...more];
  const isFound = (word: string): boolean => {
    const place = left.findIndex((each) => each === word);
    const found = place === -1 ? left.findIndex((each) => areInitials(word, each)) : place;
    if (found !== -1) left.splice(found, 1);
    return found !== -1;
  };
  const names = fewer.filter((word) => !isInitial(word) && more.includes(word));
  return names.length > 0 && fewer.toSorted((a, b) => b.length - a.length).every(isFound);
}

function areInitials(word: string, other: string): boolean {
  return (isInitial(word) && other.startsWith(word)) || (isInitial(other) && word.startsWith(other));
}

/** One letter of a script that abbreviates: those that have capitals do. */
function isInitial(word: string): boolean {
  return Array.from(word).length === 1 && word.toUpperCase() !== word;
}
