import fc from 'fast-check';
import { Review, type Held } from '../../../src/together/reviews/review.entity.js';
import { reviewMoves } from '../../../src/together/reviews/review-states.js';

const closing = { by: 'somebody', at: new Date(0), keepWordingReason: null };
const goals = [{ id: 'one', statement: 'Get out more', objective: null }];
const circumstances = { today: '2026-06-01', goals, agenda: [], maxReviewDays: 90 };
const held: Held = {
  heldOn: '2026-06-01',
  lateReason: null,
  attendees: ['Alex', 'Dana'],
  outcomes: [{ goalId: 'one', outcome: 'going-well', words: null }],
  whatChanged: null,
  nextReviewOn: '2026-08-01',
};

describe('a review', () => {
  const open = (): Review => Object.assign(new Review(), { state: 'open' as const });

  it('is closed once, whichever way', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('record', 'cancel'), { minLength: 1 }), (moves) => {
        const review = open();
        moves.forEach((move, index) => {
          const act = (): void =>
            move === 'record' ? review.record(held, circumstances, closing) : review.cancel('Ill', closing);
          if (index === 0) act();
          else expect(act).toThrow(/already/);
          expect(review.state).toBe(reviewMoves[moves[0] as 'record'].to);
        });
      }),
    );
  });

  it.each<[string, Partial<Held>, RegExp]>([
    ['late without a reason', { heldOn: '2026-05-30' }, /lateReason is needed/],
    ['with the next one before it', { nextReviewOn: '2026-06-01' }, /nextReviewOn must be after/],
    ['with the next one too late', { nextReviewOn: '2026-08-31' }, /August 30, 2026 at the latest/],
    ['without a goal in hand', { outcomes: [] }, /missing: “Get out more”/],
    [
      'with a goal of somebody else',
      { outcomes: [...held.outcomes, { goalId: 'two', outcome: 'reached', words: null }] },
      /a goal in hand of this plan/,
    ],
  ])('is not recorded %s', (_what, wrong, message) => {
    const review = open();
    expect(() => review.record({ ...held, ...wrong }, circumstances, closing)).toThrow(message);
    expect(review.state).toBe('open');
  });
});
