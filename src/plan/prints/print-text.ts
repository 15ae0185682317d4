import type { Line, Printout } from './print-lines.js';

const width = 78;
const openings: Record<Line['kind'], string> = {
  text: '',
  quote: '  > ',
  item: '  - ',
  note: '  ! ',
  code: '',
};

/** The print as plain text, for screen readers, small printers and old systems: UTF-8, lines of 78 characters. */
export function asText({ title, subtitle, sections }: Printout): string {
  const lines = [title.toUpperCase(), '='.repeat(Math.min(title.length, width)), ...subtitle];
  for (const { heading, level, lines: body } of sections) {
    lines.push('', heading, (level === 2 ? '-' : '.').repeat(Math.min(heading.length, width)));
    lines.push(...body.flatMap(wrapped));
  }
  return `${lines.join('\n')}\n`;
}

function wrapped({ kind, text }: Line): string[] {
  const opening = openings[kind];
  const room = width - opening.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each, index) => (index === 0 ? opening : ' '.repeat(opening.length)) + each);
}
