import { inOneLineWithIsolates, linesWithIsolates } from '../text/isolates.js';

/** What a line of a print is: plain text, a quote, a point in a list, where somebody sees it differently, or a code. */
export type LineKind = 'text' | 'quote' | 'item' | 'note' | 'code';

/** A piece of a print that stands for itself. */
export interface Line {
  readonly kind: LineKind;
  /** Of a quote and a note each line as it was written; of everything else one. */
  readonly lines: readonly string[];
}

export interface Section {
  readonly heading: string;
  /** 2: a part, 3: something within it. */
  readonly level: 2 | 3;
  readonly lines: readonly Line[];
}

/** Something to read on paper, whatever it is printed with. Nothing in it holds a line break or turns the text around it. */
export interface Printout {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly sections: readonly Section[];
}

export const text = (words: string): Line => ({ kind: 'text', lines: [inOneLineWithIsolates(words)] });
export const item = (words: string): Line => ({ kind: 'item', lines: [inOneLineWithIsolates(words)] });
export const code = (words: string): Line => ({ kind: 'code', lines: [inOneLineWithIsolates(words)] });
export const quote = (words: string): Line => ({ kind: 'quote', lines: linesWithIsolates(words) });
export const note = (words: string): Line => ({ kind: 'note', lines: linesWithIsolates(words) });

export function section(level: Section['level'], heading: string, lines: readonly Line[]): Section {
  return { level, heading: inOneLineWithIsolates(heading), lines };
}
