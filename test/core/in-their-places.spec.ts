import fc from 'fast-check';
import { inTheirPlaces } from '../../src/core/in-their-places.js';

describe('an order of what somebody sees of a list', () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 }).chain((before) =>
    fc.record({
      before: fc.constant(before),
      unseen: fc.subarray(before),
      shuffled: fc.shuffledSubarray(before),
      added: fc.uniqueArray(fc.string({ minLength: 5, maxLength: 6 }), { maxLength: 3 }),
    }),
  );

  it('is kept as they leave it, with all that they do not see, each behind as many as before', () => {
    fc.assert(
      fc.property(lists, ({ before, unseen, shuffled, added }) => {
        const hidden = new Set(unseen);
        const after = [...shuffled.filter((id) => !hidden.has(id)), ...added];
        const whole = inTheirPlaces(before, after, hidden);
        expect(whole.filter((id) => !hidden.has(id))).toEqual(after);
        expect(whole.filter((id) => hidden.has(id)).toSorted()).toEqual(unseen.toSorted());
        const stayed = (id: string): boolean => before.includes(id) && after.includes(id);
        const standBefore = (list: readonly string[], id: string): number =>
          list.slice(0, list.indexOf(id)).filter(stayed).length;
        for (const id of unseen) expect(standBefore(whole, id)).toBe(standBefore(before, id));
      }),
    );
  });

  it('changes nothing where they change nothing', () => {
    fc.assert(
      fc.property(lists, ({ before, unseen }) => {
        const hidden = new Set(unseen);
        const seen = before.filter((id) => !hidden.has(id));
        expect(inTheirPlaces(before, seen, hidden)).toEqual(before);
      }),
    );
  });
});
