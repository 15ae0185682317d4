import fc from 'fast-check';
import { AccessDispute } from '../../../src/oversight/access-disputes/access-dispute.entity.js';
import { disputeOutcomes, disputeStates } from '../../../src/oversight/access-disputes/dispute-states.js';
import { Conflict, Forbidden } from '../../../src/core/errors.js';

const now = new Date('2027-01-01T12:00:00Z');

describe('a question about an entry of the access log', () => {
  it('is settled once: answered by somebody else than whose deed it was, or taken back', () => {
    const deed = fc.record({
      by: fc.constantFrom('pat', 'kim', 'dana'),
      to: fc.constantFrom(...disputeOutcomes, 'withdrawn' as const),
    });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const dispute = AccessDispute.raise({
          id: 'one',
          eventId: 'entry',
          words: null,
          raisedBy: 'alex',
          raisedAt: now,
        });
        let settled: (typeof deeds)[number] | undefined;
        for (const { by, to } of deeds) {
          const settling = { by, at: now, answer: 'Looked at', doerOfEntry: 'dana' };
          const settle = (): void =>
            to === 'withdrawn' ? dispute.withdraw(settling) : dispute.settle(to, settling);
          if (to !== 'withdrawn' && by === 'dana') expect(settle).toThrow(Forbidden);
          else if (settled) expect(settle).toThrow(Conflict);
          else {
            settle();
            settled = { by, to };
          }
          expect([dispute.state, dispute.settledBy]).toEqual([settled?.to ?? 'open', settled?.by ?? null]);
        }
      }),
    );
    expect([...disputeOutcomes, 'open', 'withdrawn'].sort()).toEqual([...disputeStates].sort());
  });
});
