import fc from 'fast-check';
import { dateFault, dateKinds, type DateKind } from '../../../src/core/dates/date-kinds.js';
import { asKnown, precisions } from '../../../src/core/partial-date.js';

const today = '2026-11-27';
const bounds = { today, earliestBirth: '1990-05-17' };
const judged = (kind: DateKind, day: string): string | null => dateFault(kind, day, bounds);

describe('what a date says decides between which days it lies', () => {
  it.each<[DateKind, string, string]>([
    ['born', '1900-01-01', today],
    ['happened', '1990-05-17', today],
    ['begins', '1990-05-17', '2126-11-27'],
    ['ends', today, '2126-11-27'],
    ['expires', '1990-05-17', '2126-11-27'],
    ['due', today, '2046-11-27'],
    ['soon', today, '2027-11-28'],
    ['lately', '2025-11-26', today],
    ['asked', '0001-01-01', '9999-12-31'],
  ])('%s: from %s until %s', (kind, first, last) => {
    expect([judged(kind, first), judged(kind, last)]).toEqual([null, null]);
    if (kind === 'asked') return;
    expect(judged(kind, dayBeside(first, -1))).toMatch(/^must /);
    expect(judged(kind, dayBeside(last, 1))).toMatch(/^must /);
  });

  it('asks nothing about a birth where nobody is at hand, but that it is of our time', () => {
    const nobody = { today, earliestBirth: null };
    expect(dateFault('happened', '1900-01-01', nobody)).toBeNull();
    expect(dateFault('happened', '1899-12-31', nobody)).toBe('must not be before January 1, 1900');
  });

  it('takes a month or a year of which one day can be right', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date(today), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom(...precisions), (day, precision) => {
        expect(judged('born', asKnown(day, precision))).toBeNull();
      }),
    );
    expect(judged('born', '2027')).not.toBeNull();
    expect(judged('born', '1899')).not.toBeNull();
  });

  it('never tells when the person was born', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dateKinds), fc.integer({ min: 0, max: 9999 }), (kind, year) => {
        const date = `${String(year).padStart(4, '0')}-06-01`;
        expect(judged(kind, date) ?? '').not.toContain('1990');
      }),
    );
  });
});

function dayBeside(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
