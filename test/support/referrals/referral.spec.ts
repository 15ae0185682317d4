import fc from 'fast-check';
import { Referral } from '../../../src/support/referrals/referral.entity.js';

const at = new Date('2026-11-27T10:00:00Z');
const [clinician, patient] = ['a clinician', 'the patient'];
const words = { resourceId: null, toName: 'A class', reason: 'You asked', keepWordingReason: null };

const aReferral = (label: 'substance_use' | null): Referral =>
  Object.assign(
    Referral.propose({ id: 'one', ...words, goesAlong: 'My name', proposedBy: clinician, proposedAt: at }),
    { label },
  );

const moves: Readonly<Record<string, (referral: Referral) => void>> = {
  agree: (referral) => referral.agree({ by: patient, at }, null),
  agreeToLess: (referral) => referral.agree({ by: patient, at }, 'Nothing'),
  shareLess: (referral) => referral.shareOtherwise('Nothing'),
  send: (referral) => referral.send({ by: clinician, at, disclosureId: null }),
  sendDisclosed: (referral) => referral.send({ by: clinician, at, disclosureId: 'a disclosure' }),
  holdAsPatient: (referral) => referral.hold('patient'),
  holdAsClinician: (referral) => referral.hold('clinician'),
  resumeAsPatient: (referral) => referral.resume('patient'),
  resumeAsClinician: (referral) => referral.resume('clinician'),
  revoke: (referral) => referral.revoke({ by: patient, at }),
  complete: (referral) => referral.complete('It was good', { by: clinician, at }),
};

describe('A referral', () => {
  it('never leaves without a yes, while on hold, twice, or labelled without a disclosure, whatever happens', () => {
    const labels = fc.constantFrom('substance_use' as const, null);
    const histories = fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 14 });
    fc.assert(
      fc.property(labels, histories, (label, history) => {
        const referral = aReferral(label);
        for (const name of history) {
          const before = { ...referral };
          try {
            moves[name]?.(referral);
          } catch {
            expect({ ...referral }).toEqual({ ...before, state: referral.state });
            continue;
          }
          const hasLeftNow = before.sentAt === null && referral.sentAt !== null;
          if (hasLeftNow) {
            expect([before.state, before.agreedAt]).toEqual(['active', at]);
            if (label !== null) expect(referral.disclosureId).not.toBeNull();
          }
          if (before.sentAt !== null) expect(referral.goesAlong).toBe(before.goesAlong);
          expect(['revoked', 'completed']).not.toContain(before.state);
          expect(referral.heldBySide !== null).toBe(referral.state === 'on-hold');
        }
      }),
    );
  });
});
