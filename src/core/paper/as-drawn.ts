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

/** A consonant of Burmese, Shan, Mon or Karen, or a vowel that stands by itself. */
const consonant =
  '[\\u1000-\\u102a\\u103f\\u1050-\\u1055\\u105a-\\u105d\\u1061\\u1065\\u1066\\u106e-\\u1070\\u1075-\\u1081\\u108e]';
/** A small nga above, the consonant that it stands on, what is written below and around it, and the vowel that comes before all that. */
const syllable = new RegExp(
  `([\\u1004\\u101b\\u105a]\\u103a\\u1039)?(${consonant})((?:\\u1039${consonant}|[\\u103a-\\u103e\\u105e-\\u1060\\u1082])*)([\\u1031\\u1084]*)`,
  'gu',
);
const embracing = '\u103c';

/** Syllables of the Burmese script in the order in which they stand on paper: its shaper, which fontkit does not have. */
export function syllablesAsDrawn(text: string): string {
  return text.replace(syllable, (...[, nga = '', base, below = '', before]: string[]) => {
    const embraces = below.includes(embracing) ? embracing : '';
    return `${before}${embraces}${base}${nga}${below.replace(embracing, '')}`;
  });
}
