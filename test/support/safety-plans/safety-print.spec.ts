import { inflateSync } from 'node:zlib';
import { asPdf } from '../../../src/core/paper/print-pdf.js';
import { safetyPrintout } from '../../../src/support/safety-plans/safety-printout.js';

const headings = [
  ...['Warning signs', 'What helps me alone', 'People and places', 'People I ask', 'Professionals'],
  ...['Making the place safe', 'Reasons to live'],
];
const days: any = { said: () => '28 November 2026' };

/** A plan of seven parts with so many lines each, and what to do about each sign. */
function planOf(lines: number, words: string, isLinked = true): any {
  const entry = (index: number, heading: string): object => ({
    ...{ id: `${heading} ${index}`, text: `${index} ${words}`, minutes: null, notCoAgreed: null },
    ...(heading.startsWith('Pe') ? { name: 'Sam', phone: '555 0100' } : { name: null, phone: null }),
  });
  const each = Array.from({ length: lines }, (_, index) => index);
  return {
    sections: headings.map((heading) => ({
      ...{ section: heading, heading, entries: each.map((index) => entry(index, heading)) },
    })),
    reach: 'You can reach the clinic: 555 0100.\nAre you in danger now? Call 112.',
    ifThen: isLinked ? each.map((index) => ({ sentence: `When I notice ${index}: ${words}` })) : [],
  };
}

const print = (plan: any): Promise<Buffer> =>
  asPdf(safetyPrintout(plan, { days, at: new Date(0) }), {
    ...{ language: 'en', rootDir: process.cwd(), onOnePage: true },
  });

const pagesOf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length;

const streamsOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/stream\n(x[^]*?)\nendstream/g)].map(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'),
  );

/** How many pages say below which they are; screen readers pass that over. */
const numbersIn = (pdf: Buffer): number =>
  streamsOf(pdf).filter((stream) => /\/Artifact <<[^]*?\/Type \/Pagination[^]*? BDC/.test(stream)).length;

/** The least size of letters on its pages, in points. */
function leastSizeOf(pdf: Buffer): number {
  const sizes = streamsOf(pdf).flatMap((stream) =>
    [...stream.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
  );
  return Math.min(...sizes);
}

describe('the print of a safety plan', () => {
  it('is one page with all of its seven parts full of short lines, and every letter can be read', async () => {
    const pdf = await print(planOf(10, 'what I wrote for a hard hour'));
    expect(pagesOf(pdf)).toBe(1);
    expect(leastSizeOf(pdf)).toBeGreaterThanOrEqual(8.5);
  });

  it('is set large where there is little in it', async () => {
    const pdf = await print(planOf(1, 'a walk'));
    expect([pagesOf(pdf), leastSizeOf(pdf), numbersIn(pdf)]).toEqual([1, 12, 0]);
  });

  it('goes on overleaf, and says so, where no page can hold it in letters that one can read', async () => {
    const pdf = await print(planOf(10, 'a long word '.repeat(24).trim()));
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    expect(numbersIn(pdf)).toBe(pagesOf(pdf));
    expect(leastSizeOf(pdf)).toBeGreaterThanOrEqual(8.5);
  });

  it.each([
    ['a word without an end', 'x'.repeat(290), 1],
    ['Arabic', 'عندما لا أجيب على الهاتف وأمشي في المطبخ', 5],
    ['Thai', 'ฉันไม่รับโทรศัพท์และเดินไปมาในครัว', 5],
    ['Japanese', '電話に出なくなり台所を行ったり来たりする', 4],
  ])('holds %s on one page', async (_, words, lines) => {
    const pdf = await print(planOf(lines, words));
    expect(pagesOf(pdf)).toBe(1);
    expect(leastSizeOf(pdf)).toBeGreaterThanOrEqual(8.5);
  });
});
