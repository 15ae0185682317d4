import fc from 'fast-check';
import { divergenceOf, tScore, type RatedGoal } from '../../../src/together/progress/attainment.js';

const priorities = ['high-priority', 'medium-priority', 'low-priority'] as const;
const goals = fc.array(
  fc.record<RatedGoal>({
    rating: fc.integer({ min: -2, max: 2 }),
    priority: fc.constantFrom(...priorities, null),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('the T-score of goal attainment', () => {
  it('is what the published formula gives', () => {
    const equal = [1, 1, 0].map((rating): RatedGoal => ({ rating, priority: null }));
    // 50 + 10 * 2 / sqrt(0.7 * 3 + 0.3 * 9)
    expect(tScore(equal)).toBe(59.1);
    expect(tScore([{ rating: 1, priority: 'high-priority' }])).toBe(60);
    const weighted: RatedGoal[] = [
      { rating: 2, priority: 'high-priority' },
      { rating: -1, priority: 'low-priority' },
    ];
    // 50 + 10 * (3 * 2 - 1) / sqrt(0.7 * 10 + 0.3 * 16)
    expect(tScore(weighted)).toBe(64.6);
    expect(tScore([])).toBeNull();
  });

  it('is 50 where all is as hoped for, mirrored where all is the other way, and never lower for a better rating', () => {
    fc.assert(
      fc.property(goals, fc.nat(), (rated, pick) => {
        const score = tScore(rated) ?? 0;
        expect(tScore(rated.map((goal) => ({ ...goal, rating: 0 })))).toBe(50);
        const mirrored = tScore(rated.map((goal) => ({ ...goal, rating: -goal.rating }))) ?? 0;
        expect(score + mirrored).toBeCloseTo(100, 5);
        const better = rated.map((goal, index) =>
          index === pick % rated.length ? { ...goal, rating: Math.min(2, goal.rating + 1) } : goal,
        );
        expect(tScore(better) ?? 0).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it('tells how far two sides are apart, and nothing where one has not rated', () => {
    const at = (party: 'patient' | 'clinician', rating: number) => ({
      party,
      rating,
      occurredOn: '2026-01-01',
    });
    expect(divergenceOf([at('clinician', 2), at('patient', -1)])).toBe(3);
    expect(divergenceOf([at('patient', 1)])).toBeNull();
  });
});
