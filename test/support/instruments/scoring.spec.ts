import fc from 'fast-check';
import { BrokenRule } from '../../../src/core/errors.js';
import {
  asksAboutSafety,
  figureOf,
  rangeOf,
  type Instrument,
} from '../../../src/support/instruments/instrument.js';
import {
  answeredAboveZero,
  bandOf,
  itemOf,
  openItems,
  optionOf,
  totalOf,
} from '../../../src/support/instruments/scoring.js';
import { gad7 } from '../../../src/support/instruments/shipped/gad-7.js';
import { phq9 } from '../../../src/support/instruments/shipped/phq-9.js';

/** Answers that come to a total, in as many ways as there are orders. */
function answersOf(instrument: Instrument, total: number): Map<number, number | null> {
  let left = total;
  const scored = instrument.items.filter(({ isScored }) => isScored);
  return new Map(
    scored.map(({ number }) => {
      const value = Math.min(3, left);
      left -= value;
      return [number, value];
    }),
  );
}

/** Every edge of every published band. */
const edges = {
  phq9: [
    ['none or minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['moderately severe', 15, 19],
    ['severe', 20, 27],
  ],
  gad7: [
    ['minimal', 0, 4],
    ['mild', 5, 9],
    ['moderate', 10, 14],
    ['severe', 15, 21],
  ],
} as const;

describe('what the questionnaires that are shipped come to', () => {
  it.each([
    ...edges.phq9.flatMap(([words, from, to]) => [[phq9, from, words] as const, [phq9, to, words] as const]),
    ...edges.gad7.flatMap(([words, from, to]) => [[gad7, from, words] as const, [gad7, to, words] as const]),
  ])('calls a total by the band that was published: %#', (instrument, total, words) => {
    expect(totalOf(instrument, answersOf(instrument, total))).toBe(total);
    expect(bandOf(instrument, total)?.words).toBe(words);
  });

  it('has the ranges, cut-offs and figures that were published', () => {
    expect(rangeOf(phq9)).toEqual({ minimum: 0, maximum: 27 });
    expect(rangeOf(gad7)).toEqual({ minimum: 0, maximum: 21 });
    const figures = (instrument: Instrument): (number | undefined)[] =>
      (['caseness', 'reliable_change', 'minimal_important'] as const).map(
        (kind) => figureOf(instrument, kind)?.points,
      );
    expect(figures(phq9)).toEqual([10, 6, 5]);
    expect(figures(gad7)).toEqual([8, 4, 4]);
    expect(figureOf(phq9, 'minimal_important')?.source.sureness).toBe('from_memory');
    expect(figureOf(phq9, 'reliable_change')?.source.sureness).toBe('read');
  });

  it('asks word for word, with the codes of LOINC', () => {
    expect(phq9.items.map(({ code }) => code)).toEqual(
      '44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 69722-7'.split(' '),
    );
    expect(gad7.items.map(({ code }) => code)).toEqual(
      '69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7'.split(' '),
    );
    for (const { options } of [...phq9.items.slice(0, 9), ...gad7.items])
      expect(options.map(({ value, text, code }) => `${value} ${text} ${code}`)).toEqual([
        '0 Not at all LA6568-5',
        '1 Several days LA6569-3',
        '2 More than half the days LA6570-1',
        '3 Nearly every day LA6571-9',
      ]);
    expect(itemOf(phq9, 9).text).toBe(
      'Thoughts that you would be better off dead, or of hurting yourself in some way',
    );
    expect(phq9.items.filter((item) => item.asksAboutSafety).map(({ number }) => number)).toEqual([9]);
    expect([asksAboutSafety(phq9), asksAboutSafety(gad7)]).toEqual([true, false]);
  });

  it('has no total while an item is open, and never takes what is skipped for 0', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(phq9, gad7),
        fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (instrument, values, asked) => {
          const scored = instrument.items.filter(({ isScored }) => isScored);
          const answers = new Map(
            scored.slice(0, asked).map(({ number }, place) => [number, values[place] ?? null]),
          );
          const open = scored.filter(({ number }) => (answers.get(number) ?? null) === null);
          expect(openItems(instrument, answers)).toEqual(open.map(({ number }) => number));
          if (open.length > 0) expect(() => totalOf(instrument, answers)).toThrow(BrokenRule);
          else
            expect(totalOf(instrument, answers)).toBe(
              [...answers.values()].reduce((sum: number, value) => sum + (value ?? NaN), 0),
            );
        },
      ),
    );
  });

  it('counts the question on difficulty for nothing', () => {
    const answers = answersOf(phq9, 12);
    answers.set(10, 3);
    expect(totalOf(phq9, answers)).toBe(12);
  });

  it('refuses what is no answer, and what is no question', () => {
    expect(() => optionOf(itemOf(phq9, 1), 4)).toThrow(
      'Question 1 is answered with one of these: 0 (Not at all)',
    );
    expect(() => itemOf(gad7, 8)).toThrow(
      '“GAD-7” has no question 8. Its questions are numbered from 1 to 7.',
    );
    expect(() => totalOf(gad7, answersOf(gad7, 21).set(1, 7))).toThrow(BrokenRule);
  });

  it('acts on an answer above 0 about safety, whatever else is open', () => {
    expect(answeredAboveZero(phq9, new Map([[9, 1]])).map(({ number }) => number)).toEqual([9]);
    expect(answeredAboveZero(phq9, new Map([[9, 0]]))).toEqual([]);
    expect(answeredAboveZero(phq9, new Map([[9, null]]))).toEqual([]);
    expect(answeredAboveZero(phq9, answersOf(phq9, 24))).toEqual([]);
  });
});
