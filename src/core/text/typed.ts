const invisible = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?!\s)\p{Cc}/gu;
const dashes = /[\p{Pd}\u02d7\u2043\u2212]/gu;
const apostrophes = /[\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\u0060\u00b4]/gu;
const aroundDashes = / *- */g;

/**
 * A key as people read it, kept as it was typed in the letters: telephones put blanks behind it, word processors make long
 * dashes and curly apostrophes of it, and what was copied brings what nobody sees.
 */
export function asRead(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, figure)
    .replaceAll(invisible, '')
    .replaceAll(dashes, '-')
    .replaceAll(apostrophes, "'")
    .replaceAll(/[\s\p{Z}]+/gu, ' ')
    .replaceAll(aroundDashes, '-')
    .trim();
}

/** Figures of every script are 0 to 9: each script has its ten in a row. */
function figure(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const isFigure = (place: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code - place));
  const value = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((place) => !isFigure(place)) ?? 1;
  return String(value - 1);
}

/** The one sameness of keys that people type (record number, address, short name): two that read the same are the same. */
export function typedKey(typed: string): string {
  return withoutCase(asRead(typed));
}

/** Capitals and small letters alike, by the rules of every language at once: ß is SS, ı and İ are I, ς is Σ. */
export function withoutCase(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll('\u03c2', '\u03c3')
    .normalize('NFC');
}
