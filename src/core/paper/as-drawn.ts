/**
 * A letter with its marks in the order in which a font sets them: what a shaper for its script knows, and fontkit does not.
 * In the order in which they are stored a double letter would get another vowel, and water would be no word.
 */
export function asDrawn(letter: string): string {
  const marked = letter.replace(marksOfArabic, (marks) =>
    [...marks].toSorted((one, other) => rank(one) - rank(other)).join(''),
  );
  return am.reduce((text, { written, drawn }) => text.replace(written, drawn), marked);
}

const marksOfArabic = /[\u064b-\u0655\u0670]{2,}/gu;
/** Those that are part of the letter, and the sign of a double one: next to it, whatever was written before them (UTR 53). */
const nearest = '\u0655\u0654\u0651';

function rank(mark: string): number {
  const place = nearest.indexOf(mark);
  return place === -1 ? nearest.length : place;
}

/** The vowel am of Thai and of Lao behind the marks above its consonant: its ring sits below them, on the consonant itself. */
const am = [
  { written: /([\u0e31\u0e34-\u0e37\u0e47-\u0e4e]*)\u0e33/gu, drawn: '\u0e4d$1\u0e32' },
  { written: /([\u0eb1\u0eb4-\u0eb7\u0ebb\u0ec8-\u0ece]*)\u0eb3/gu, drawn: '\u0ecd$1\u0eb2' },
] as const;
