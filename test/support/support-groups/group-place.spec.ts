import fc from 'fast-check';
import { GroupPlace } from '../../../src/support/group-places/group-place.entity.js';
import { SupportGroup } from '../../../src/support/support-groups/support-group.entity.js';

const at = new Date('2026-11-27T10:00:00Z');
const yes = { called: 'Sparrow', conductEdition: 1 };
const begun = { id: 'a place', accountId: 'a person', begunAt: at };

const moves: Readonly<Record<string, (place: GroupPlace, group: SupportGroup) => void>> = {
  join: (place, group) => place.join(group, yes, at),
  admit: (place) => place.admit(at),
  leave: (place) => place.leave(at),
  turnAway: (place) => place.turnAway(null, at),
  remove: (place) => place.turnAway('It was told outside', at),
  accept: (place, group) => place.acceptConduct(group, group.conductEdition),
  reword: (_, group) => group.rewordConduct('We listen.'),
  close: (place) => place.close(at),
};

describe('A place in a support group', () => {
  it('is never taken without the person’s own yes, and over once it is over, whatever happens', () => {
    const histories = fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.boolean(), histories, (isAsked, history) => {
        const group = SupportGroup.found({
          ...{ id: 'a group', name: 'Tuesday', about: 'Nights', conduct: 'Listen', takesRequests: true },
          ...{ aboutSubstanceUse: false, facilitatorId: 'somebody else', foundedAt: at },
        });
        const place = isAsked ? GroupPlace.ask(group, begun, yes) : GroupPlace.invite(group, begun);
        let hasSaidYes = isAsked;
        for (const name of history) {
          const before = place.state;
          try {
            moves[name]?.(place, group);
          } catch {
            expect(place.state).toBe(before);
            continue;
          }
          hasSaidYes ||= name === 'join';
          if (place.state === 'in') expect([hasSaidYes, place.called]).toEqual([true, 'Sparrow']);
          if (['declined', 'left', 'removed', 'closed'].includes(before)) expect(place.state).toBe(before);
          expect(place.state === 'removed').toBe(place.reason !== null);
        }
      }),
    );
  });
});
