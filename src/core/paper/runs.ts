import bidiFactory from 'bidi-js';
import { aroundIsolates, hasLettersFromRight, isIsolate, withoutIsolates } from '../text/isolates.js';
import { asDrawn, syllablesAsDrawn } from './as-drawn.js';
import { unseen, type Font, type Fonts } from './fonts.js';

const bidi = bidiFactory();
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A part of a line in one font and one direction, as it is handed to the font. */
export interface Run {
  readonly font: Font;
  readonly level: number;
  readonly text: string;
}

/**
 * The direction in which a text is read: that of its first letter that has one (UAX 9, P2), unless most of it goes the other way.
 * What is isolated counts only where there is nothing else.
 */
export function readsFromRight(line: string): boolean {
  const around = aroundIsolates(line);
  const text = /\p{L}/u.test(around) ? around : withoutIsolates(line);
  if (bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level !== 1) return false;
  const words = text.match(/\p{L}/gu) ?? [];
  return words.filter(hasLettersFromRight).length * 2 > words.length;
}

/** What stands on paper for a letter that no font has. */
export function standIn(letter: string): string {
  const codes = [...letter].map((part) =>
    (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'),
  );
  return `[U+${codes.join(' U+')}]`;
}

/** A line in its runs, from left to right as it stands on paper (UAX 9). */
export function runsOf(line: string, fonts: Fonts, fromRight: boolean): Run[] {
  const levels = levelsOf(line, fromRight);
  const runs: Run[] = [];
  for (const { segment, index } of letters.segment(line)) {
    if (isIsolate(segment)) continue;
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    const font = fontOf(segment, line, { fonts, last: last?.font });
    const text = font === null ? standIn(segment) : shaped(segment, { font, level });
    const used = font ?? fonts.base;
    if (last?.font === used && last.level === level)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ font: used, level: font === null ? level - (level % 2) : level, text });
  }
  return inOrder(runs.map((run) => ({ ...run, text: syllablesAsDrawn(run.text) })));
}

const digits = /\p{Nd}/gu;
/** Digits in groups, as people write telephone numbers. */
const group = String.raw`(?:\(\p{Nd}+\)|\p{Nd})`;
const grouped = new RegExp(String.raw`\+?${group}(?:[ ./\u00a0\u2010-\u2013-]*${group})*`, 'gu');
/** An isolate that reads from the left whatever is in it, and its end. */
const [opening, closing] = ['\u2066\u202d', '\u202c\u2069'];

/**
 * The level of each unit of a line. A number to call is read from the left as a whole in every language: without more, the groups of
 * one that stands after Arabic letters would change places (UAX 9, HL3: as if it were marked).
 */
function levelsOf(line: string, fromRight: boolean): number[] {
  const marked = line.replaceAll(grouped, (number) =>
    (number.match(digits)?.length ?? 0) < 6 ? number : `${opening}${number}${closing}`,
  );
  const { levels } = bidi.getEmbeddingLevels(marked, fromRight ? 'rtl' : 'ltr');
  const isOurs = (unit: number): boolean =>
    `${opening}${closing[0]}`.includes(marked[unit] ?? '') || marked.slice(unit - 1, unit + 1) === closing;
  return [...levels].filter((_, unit) => !isOurs(unit));
}

/** Blanks and marks that every script uses stay with the letters before them, so that these keep their shape; not with pictures. */
function fontOf(
  letter: string,
  line: string,
  { fonts, last }: { readonly fonts: Fonts; readonly last: Font | undefined },
): Font | null {
  const isShared =
    /^[\p{Script=Common}\p{Script=Inherited}]+$/u.test(letter) && !/\p{Emoji_Presentation}/u.test(letter);
  if (
    isShared &&
    last &&
    !last.isForPictures &&
    [...letter].every((part) => last.has(part.codePointAt(0) ?? 0))
  )
    return last;
  return fonts.fontFor(letter, line);
}

/** Marks without a glyph of their own are left out, brackets in text from the right are mirrored. */
function shaped(letter: string, { font, level }: { readonly font: Font; readonly level: number }): string {
  const seen = [...asDrawn(letter)]
    .filter((part) => font.has(part.codePointAt(0) ?? 0) || !unseen.test(part))
    .join('');
  return level % 2 === 1 ? (bidi.getMirroredCharacter(seen) ?? seen) : seen;
}

/** UAX 9, L2: from the highest level down, whatever is at that level or above is turned round. */
function inOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    let from = 0;
    while (from < ordered.length) {
      let until = from;
      while ((ordered[until]?.level ?? -1) >= level) until++;
      ordered.splice(from, until - from, ...ordered.slice(from, until).reverse());
      from = Math.max(until, from + 1);
    }
  }
  return ordered;
}
