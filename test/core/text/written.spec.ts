import fc from 'fast-check';
import { asCsv } from '../../../src/core/text/csv.js';
import { clipped, inLines, inOneLine, quoted } from '../../../src/core/text/written.js';
import { inXml } from '../../../src/core/text/xml.js';

const forging = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\b',
    '\u001b[2J',
    '\u0007',
    '\u009b2J',
    '\0',
  ],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\ud800', '\udc00', '\ufffe', '\u{1ffff}', '\ufffa', '\t'],
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '"',
    "'",
    '<',
    '>',
    '&',
    ']]>',
    '“',
    '”',
    ',',
    ' ',
    'Signatures',
    '----------',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...forging), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** What moves the cursor or turns the text around, in whatever output. */
const unruly = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

describe('what people wrote', () => {
  it('is one line where there is room for one, whatever it holds', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(inOneLine(written)).not.toMatch(unruly);
        expect(inOneLine(inOneLine(written))).toBe(inOneLine(written));
      }),
    );
  });

  it('keeps its line breaks in a block of its own, and each line is one line', () => {
    expect(inLines('one\r\ntwo\u2028three\n\nfive')).toEqual(['one', 'two', 'three', '', 'five']);
    fc.assert(
      fc.property(text, (written) => {
        for (const line of inLines(written)) expect(line).not.toMatch(unruly);
      }),
    );
  });

  it.each([
    ['joiners in Persian', 'نمی\u200cخواهم'],
    ['joiners in Hindi', 'क्\u200dष'],
    ['joiners in emoji', '👩\u200d👩\u200d👧'],
    ['the marks that order Hebrew', 'שלום\u200f!'],
    ['soft hyphens', 'Lebens\u00adfreude'],
  ])('keeps %s', (_, written) => {
    expect(inOneLine(written)).toBe(written);
    expect(inLines(written)).toEqual([written]);
  });

  it('cannot end the quotation in which it stands', () => {
    expect(quoted('Out”, and Eve signed “this')).toBe('“Out’, and Eve signed ‘this”');
    fc.assert(
      fc.property(text, (written) => {
        expect(quoted(written).slice(1, -1)).not.toMatch(/[“”]/);
      }),
    );
  });

  it('is cut between two letters as people see them', () => {
    expect(clipped('👩\u200d👩\u200d👧👩\u200d👩\u200d👧', 12)).toBe('👩\u200d👩\u200d👧…');
    expect(clipped('क्षमा', 4)).toBe('क्ष…');
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (written, room) => {
        const whole = inOneLine(written);
        expect(clipped(whole, room).length).toBeLessThanOrEqual(room);
        expect(clipped(whole, room)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('is text and nothing else in XML', () => {
    expect(inXml('Making\u0007room <b> & "it\'s"')).toBe('Makingroom &lt;b&gt; &amp; &quot;it&apos;s&quot;');
    fc.assert(
      fc.property(text, (written) => {
        expect(inXml(written)).toMatch(/^([^<>"'&]|&(amp|lt|gt|quot|apos);)*$/u);
        expect(inXml(written)).not.toMatch(unruly);
      }),
    );
  });

  it('is one cell of a table, and never a formula', () => {
    expect(asCsv([['=1+1', '\n=cmd', 'a "b"', 'ab', 3]])).toBe('"\'=1+1","\n\'=cmd","a ""b""",ab,3\r\n');
    fc.assert(
      fc.property(text, text, (one, other) => {
        const row = asCsv([[one, other]]);
        expect(cellsOf(row)).toHaveLength(2);
        for (const line of cellsOf(row).flatMap((cell) => cell.split('\n')))
          expect(line).not.toMatch(/^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

/** The cells of one row, as RFC 4180 reads them. */
function cellsOf(row: string): string[] {
  const cells = row.slice(0, -2).match(/("([^"]|"")*"|[^",]*)(,|$)/g) ?? [];
  return cells
    .filter((cell, index) => cell !== '' || index === 0)
    .map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}
