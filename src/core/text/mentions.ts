import { compareNames } from './names.js';

const betweenWords = /[^\p{L}\p{M}\p{N}'’.-]+/u;

/**
 * Where a text speaks of somebody by their whole name: that part of it, or null. A name of one word is found only where it is all that the
 * text says: Will, May and Hope are words as well.
 */
export function mentionOf(text: string, name: string): string | null {
  if (readingsOf(text).some((each) => compareNames(each, name) === 'same')) return text;
  const size = name.trim().split(betweenWords).length;
  if (size < 2) return null;
  const words = text.split(betweenWords).filter((word) => word !== '');
  // One more, because somebody may write O Brien for O'Brien.
  for (const length of [size, size + 1])
    for (let start = 0; start + length <= words.length; start++) {
      const part = words.slice(start, start + length).join(' ');
      if (readingsOf(part).some((each) => compareNames(each, name) === 'same')) return part;
    }
  return null;
}

/**
 * Where a text may speak of them, by a name that says less than the whole one, with an initial: those parts of it, the longest first. A
 * single one of their names counts only where the whole name is one of two words or more and it is all that the text says.
 */
export function likeMentionsOf(text: string, name: string): string[] {
  const size = name.trim().split(betweenWords).length;
  const words = text.split(betweenWords).filter((word) => word !== '');
  if (words.length === 1 && size > 1) return likeIn(text, name);
  const found: string[] = [];
  const taken = new Set<number>();
  for (let length = size; length > 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const places = Array.from({ length }, (_, place) => start + place);
      const part = words.slice(start, start + length).join(' ');
      const like = places.some((place) => taken.has(place)) ? [] : likeIn(part, name);
      for (const place of like.length > 0 ? places : []) taken.add(place);
      found.push(...like);
    }
  return found;
}

/** Without its full stop it is a word too, in the languages that are written here: “May I” is nobody. */
const wordOfOneLetter = /(?<![\p{L}\p{M}'’])[aeiouy](?![\p{L}\p{M}'’.])/iu;

/** As it is told apart: without the “’s” behind it. */
function likeIn(text: string, name: string): string[] {
  if (wordOfOneLetter.test(text)) return [];
  return readingsOf(text)
    .filter((each) => compareNames(each, name) === 'similar')
    .slice(0, 1);
}

const ofSomebody = /['’ʼ]\p{L}{0,3}$/u;

/** “Kim’s” is of Kim, and Turkish “Ayşe’nin” of Ayşe; where the name itself ends so, it is read as it is. */
function readingsOf(text: string): string[] {
  return ofSomebody.test(text) ? [text, text.replace(ofSomebody, '')] : [text];
}
