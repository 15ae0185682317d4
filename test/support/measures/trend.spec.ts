import fc from 'fast-check';
import { gad7 } from '../../../src/support/instruments/shipped/gad-7.js';
import { phq9 } from '../../../src/support/instruments/shipped/phq-9.js';
import { changeOf, trendInWords } from '../../../src/support/measures/trend.js';

const said = (instrument: Parameters<typeof changeOf>[0], from: number, to: number): string => {
  const points = [
    { answeredOn: '2026-01-01', total: from },
    { answeredOn: '2026-03-01', total: to },
  ];
  return trendInWords(points, changeOf(instrument, points), (day) => day);
};

describe('how totals went', () => {
  it.each([
    [phq9, 16, 10, 'more than chance would explain: by these answers things have become easier'],
    [phq9, 16, 11, 'a step towards easier. People often notice'],
    [phq9, 10, 16, 'more than chance would explain: by these answers things have become harder'],
    [phq9, 20, 18, 'a small step towards easier'],
    [gad7, 12, 8, 'more than chance would explain: by these answers things have become easier'],
    [gad7, 12, 9, 'a step towards easier. People often notice'],
    [{ ...gad7, direction: 'higher_is_better' as const }, 12, 8, 'things have become harder'],
    [phq9, 9, 9, 'The totals are alike. What is different for you may not show in them.'],
  ])('are told in plain words, by the published figures: %#', (instrument, from, to, words) => {
    expect(said(instrument, from, to)).toContain(words);
  });

  it('are never told as no change, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 27 }), (from, to) => {
        expect(said(phq9, from, to)).not.toMatch(/no change|unchanged|not changed|failed|stable/i);
      }),
    );
  });

  it('are not judged where nobody has published how much is more than chance', () => {
    const points = [
      { answeredOn: '2026-01-01', total: 20 },
      { answeredOn: '2026-03-01', total: 2 },
    ];
    expect(changeOf({ ...phq9, figures: [] }, points)?.isMoreThanChance).toBeNull();
  });
});
