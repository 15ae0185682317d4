import { sayAgain, type Sentence, type Unsaid } from './say.js';

type Words = Readonly<Record<string, Unsaid | null | readonly Unsaid[]>>;
type Said<T> = {
  readonly [Name in keyof T]: T[Name] extends Unsaid ? Sentence : T[Name] extends null ? null : Sentence[];
};

/**
 * Words that the service comes with, such as those of its techniques: each is said anew whenever somebody reads it, in the language of
 * whoever does. Copy what holds them only where somebody reads it: a copy keeps what was said.
 */
export function saidWhenRead<T extends Words>(words: T): Said<T> {
  const getters = Object.entries(words).map(([name, word]) => [
    name,
    { enumerable: true, get: (): unknown => told(word) },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters) as PropertyDescriptorMap) as Said<T>;
}

function told(word: Words[string] | null): unknown {
  if (word === null) return null;
  return typeof word === 'string' ? sayAgain(word) : word.map((each: Unsaid) => sayAgain(each));
}
