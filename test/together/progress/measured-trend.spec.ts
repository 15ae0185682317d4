import fc from 'fast-check';
import { trendOf } from '../../../src/together/progress/measured-trend.js';

const measure = 'walks, per week';
const goal = (baseline: number, target: number, unit: string | null = 'walks') => ({
  goalId: 'one',
  objective: { measure, unit, baseline, target },
});
const measured = (...values: number[]) =>
  values.map((value, index) => ({ value, measure, unit: 'walks', occurredOn: `2026-11-0${index + 1}` }));

describe('how far a goal has come by its measure', () => {
  it.each<[string, [number, number], number[], string]>([
    ['nothing yet', [0, 3], [], 'nothing was measured yet. The aim is 3 walks.'],
    ['once', [0, 3], [1], '1 walks. The aim is 3 walks, nearer than at the beginning.'],
    ['nearer', [0, 3], [0, 2], 'first 0, now 2 walks. The aim is 3 walks, nearer than at the beginning.'],
    [
      'no nearer',
      [1, 3],
      [2, 1],
      'first 2, now 1 walks. The aim is 3 walks, as far away as at the beginning.',
    ],
    ['away', [1, 3], [1, 0], 'first 1, now 0 walks. The aim is 3 walks, further away than at the beginning.'],
    ['there', [0, 3], [1, 4], 'first 1, now 4 walks. The aim is 3 walks, and it is reached.'],
    ['less is more', [9, 2], [8, 2], 'first 8, now 2 walks. The aim is 2 walks, and it is reached.'],
  ])('%s', (_what, [baseline, target], values, sentence) => {
    expect(trendOf(goal(baseline, target), measured(...values)).sentence).toBe(`“${measure}”: ${sentence}`);
  });

  it('compares nothing that was measured otherwise', () => {
    const other = measured(7).map((value) => ({ ...value, unit: 'hours' }));
    expect(trendOf(goal(0, 3), [...other, ...measured(1)])).toMatchObject({ first: { value: 1 } });
    expect(trendOf(goal(0, 3, null), measured(1))).toMatchObject({ first: null, latest: null });
  });

  it('says that the aim is reached exactly where the latest value has come that far', () => {
    const number = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(number, number, fc.array(number, { minLength: 1, maxLength: 9 }), (from, to, values) => {
        fc.pre(from !== to);
        const latest = values.at(-1) ?? 0;
        const { sentence } = trendOf(goal(from, to), measured(...values));
        expect(sentence.includes('reached')).toBe(to > from ? latest >= to : latest <= to);
      }),
    );
  });
});
