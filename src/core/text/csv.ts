import { linesOf } from './written.js';

/** Rows as comma-separated values (RFC 4180), for a spreadsheet that takes no text for a formula. */
export function asCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Numbers and codes need no quoting. */
function cell(value: string | number): string {
  if (typeof value === 'number' || /^\w[\w.-]*$/.test(value)) return String(value);
  return `"${linesOf(value).map(harmless).join('\n').replaceAll('"', '""')}"`;
}

/**
 * What begins like a formula is made text by an apostrophe, as OWASP advises: also after blanks and what is invisible, which a
 * spreadsheet drops, in the wide forms of Chinese and Japanese keyboards, and on every line of a text.
 */
function harmless(line: string): string {
  return /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]|^\t/u.test(line) ? `'${line}` : line;
}
