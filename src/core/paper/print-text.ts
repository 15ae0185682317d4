import { withoutIsolates } from '../text/isolates.js';
import { brokenLines } from './line-breaks.js';
import type { Line, LineKind, Printout, Section } from './print-lines.js';

const width = 78;
const indent = '    ';

/** What stands before the first and before each other line of a piece. */
const openings: Record<LineKind, readonly [string, string]> = {
  text: ['', '  '],
  quote: ['  > ', '  > '],
  item: ['  - ', indent],
  note: ['  ! ', '  ! '],
  code: ['', ''],
};

/**
 * The print as plain text, for screen readers, small printers and old systems: UTF-8, lines of 78 columns. Only what the print
 * itself says begins a line at its edge: what people wrote is indented wherever it runs on.
 * Marks of direction are for paper: not all that reads a text knows them.
 */
export function asText({ title, subtitle, sections }: Printout): string {
  const lines = [
    ...underlined(title, '='),
    ...subtitle.flatMap((line) => opened([line], ['', '  '])),
    ...sections.flatMap(({ heading, level, lines: body }) => [
      '',
      ...underlined(heading, underlineOf[level]),
      ...body.flatMap(wrapped),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const underlineOf: Record<Section['level'], string> = { 2: '-', 3: '.' };

function underlined(heading: string, mark: string): string[] {
  const lines = opened([heading], ['', indent]);
  return [...lines, mark.repeat(Math.max(...lines.map(columnsOf)))];
}

function wrapped({ kind, lines }: Line): string[] {
  return opened(lines, openings[kind]);
}

function opened(lines: readonly string[], [first, others]: readonly [string, string]): string[] {
  const room = width - Math.max(first.length, others.length);
  return lines
    .flatMap((line) => brokenLines(withoutIsolates(line), (part) => columnsOf(part) <= room))
    .map((line, index) => ((index === 0 ? first : others) + line).trimEnd());
}

const narrow = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns a text takes where letters have one width. */
function columnsOf(text: string): number {
  return [...text].reduce(
    (columns, letter) => columns + (narrow.test(letter) ? 0 : wide.test(letter) ? 2 : 1),
    0,
  );
}
