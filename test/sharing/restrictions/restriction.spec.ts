import fc from 'fast-check';
import { dataClasses } from '../../../src/access/access-matrix.js';
import { purposeCodes } from '../../../src/sharing/consent-terms/consent-purposes.js';
import { isAbout, keptFrom, type Binding } from '../../../src/sharing/restrictions/binding.js';
import {
  restrictedPurposes,
  restrictionMoves,
  type RestrictionMove,
} from '../../../src/sharing/restrictions/restriction-states.js';
import { Restriction } from '../../../src/sharing/restrictions/restriction.entity.js';

const at = new Date('2026-05-01T12:00:00Z');
const by = 'officer';

describe('a restriction', () => {
  const make = (paidInFull: boolean): Restriction =>
    Restriction.ask(
      {
        ...{
          id: 'one',
          recipientAccountId: paidInFull ? null : 'kim',
          dataClasses: ['plan'],
          words: 'Please',
        },
        ...{ recipientOutside: paidInFull ? 'Lakeside Health Plan' : null, purposes: ['payment'] },
        ...{ paidInFull, howAsked: 'in_writing' },
      },
      { by: 'alex', at },
    );
  const moves: Record<RestrictionMove, (restriction: Restriction, found: boolean) => void> = {
    agree: (restriction) => restriction.agree(null, { by, at }),
    decline: (restriction, paymentNotFound) => restriction.decline('No', { by, at, paymentNotFound }),
    limit: (restriction) => restriction.limit('We cannot', { by, at }),
    withdraw: (restriction) => restriction.end(null, { by: 'alex', at, how: 'in_writing' }),
    end: (restriction) => restriction.end(null, { by: 'alex', at, how: 'in_writing' }),
  };

  it('moves as the table says whatever is tried, and what was paid for in full is neither declined nor limited', () => {
    const tries = fc.array(
      fc.record({ move: fc.constantFrom(...(Object.keys(moves) as RestrictionMove[])), found: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.boolean(), tries, (paidInFull, some) => {
        const restriction = make(paidInFull);
        for (const { move, found } of some) {
          const before = restriction.state;
          try {
            moves[move](restriction, found);
          } catch {
            expect(restriction.state).toBe(before);
            continue;
          }
          // To end what was only asked for is to take it back.
          const table = Object.values(restrictionMoves) as readonly { from: readonly string[]; to: string }[];
          expect(table.some(({ from, to }) => from.includes(before) && to === restriction.state)).toBe(true);
          if (paidInFull) expect(restriction.state).not.toBe('limited');
          if (paidInFull && restriction.state === 'declined') expect(restriction.paymentNotFound).toBe(true);
          expect(restriction.grants().length > 0).toBe(restriction.isInForce && !paidInFull);
        }
      }),
    );
  });

  it('keeps from somebody outside what it names, for what it is about, and nothing else', () => {
    const subset = fc.subarray([...dataClasses], { minLength: 1 });
    const purposes = fc.subarray([...restrictedPurposes], { minLength: 1 });
    fc.assert(
      fc.property(
        subset,
        subset,
        purposes,
        fc.constantFrom(...purposeCodes),
        (kept, sent, restricted, purposeCode) => {
          const binding: Binding = {
            outside: 'Lakeside Health Plan',
            dataClasses: kept,
            purposes: restricted,
            noticeAt: null,
          };
          const passing = { dataClasses: sent, purposeCode, recordsFrom: null };
          const both = sent.filter((each) => kept.includes(each));
          const expected = isAbout(restricted, purposeCode) ? both : [];
          for (const recipient of [
            'Lakeside Health Plan',
            'LAKESIDE HEALTH-PLAN',
            'Health Plan Lakeside',
            'Lakeside',
          ])
            expect(keptFrom([binding], { ...passing, recipient })).toEqual(expected);
          expect(keptFrom([binding], { ...passing, recipient: 'Hillside Clinic' })).toEqual([]);
        },
      ),
    );
  });

  it('keeps, after a notice, what may be older than that', () => {
    const binding: Binding = {
      outside: 'Lakeside',
      dataClasses: ['plan'],
      purposes: ['payment'],
      noticeAt: at,
    };
    const passing = {
      recipient: 'Lakeside',
      dataClasses: ['plan'] as const,
      purposeCode: 'payment' as const,
    };
    const later = new Date(at.getTime() + 1);
    const earlier = new Date(at.getTime() - 1);
    expect(keptFrom([binding], { ...passing, recordsFrom: later })).toEqual([]);
    for (const recordsFrom of [null, earlier])
      expect(keptFrom([binding], { ...passing, recordsFrom })).toEqual(['plan']);
  });
});
