import fc from 'fast-check';
import { dayAfter } from '../../../src/core/days.js';
import {
  signers,
  signingOrders,
  stricterOf,
  type SigningRules,
} from '../../../src/organisation/rule-packs/signing-rules.entity.js';
import { goodFaithOf } from '../../../src/plan/signatures/good-faith.js';
import { attemptMethods, attemptOutcomes } from '../../../src/plan/signatures/signature-attempt.entity.js';
import {
  isTooEarly,
  missingSigners,
  signersBy,
  signersInTurn,
  type Signed,
} from '../../../src/plan/signatures/turns.js';
import { whatComesNext } from '../../../src/plan/signatures/what-next.js';

const rules = fc.record<SigningRules>({
  requiredSigners: fc.subarray([...signers], { minLength: 1 }),
  signingOrder: fc.constantFrom(...signingOrders),
  supervisorForTrainees: fc.boolean(),
  goodFaithAttempts: fc.integer({ min: 1, max: 5 }),
  daysBetweenAttempts: fc.integer({ min: 1, max: 10 }),
  meansOfAttempts: fc.integer({ min: 1, max: 3 }),
});
const attempts = fc.array(
  fc.record({
    outcome: fc.constantFrom(...attemptOutcomes),
    method: fc.constantFrom(...attemptMethods),
    occurredOn: fc.integer({ min: 0, max: 20 }).map((days) => dayAfter('2026-12-01', days)),
  }),
  { maxLength: 12 },
);
const signed = fc.record<Signed>({
  capacity: fc.constantFrom('self', 'representative', 'professional', 'supervisor'),
  profession: fc.constantFrom('psychiatrist', 'nurse', null),
  inTraining: fc.boolean(),
  byGuardian: fc.boolean(),
});
const circumstances = fc.record({ byTrainee: fc.boolean(), hasGuardian: fc.boolean() });

describe('Attempts at getting a signature', () => {
  it('open the way only on as many days as the pack asks for, far enough apart, and never past a no', () => {
    fc.assert(
      fc.property(attempts, rules, (tried, pack) => {
        const { counted, means, isEnough, saidNoOn } = goodFaithOf(tried, pack);
        const unanswered = tried.filter(({ outcome }) => outcome !== 'declined');
        const days = new Set(unanswered.map(({ occurredOn }) => occurredOn));
        expect(counted).toBeLessThanOrEqual(days.size);
        expect(counted).toBeLessThanOrEqual(20 / pack.daysBetweenAttempts + 1);
        expect(saidNoOn !== null).toBe(unanswered.length < tried.length);
        expect(isEnough).toBe(
          saidNoOn === null && counted >= pack.goodFaithAttempts && means >= pack.meansOfAttempts,
        );
      }),
    );
  });

  it('count the same in whatever order they are recorded, and never less for one more', () => {
    fc.assert(
      fc.property(attempts, attempts, rules, (some, more, pack) => {
        const counted = goodFaithOf([...some, ...more], pack).counted;
        expect(goodFaithOf([...more, ...some].reverse(), pack).counted).toBe(counted);
        expect(counted).toBeGreaterThanOrEqual(goodFaithOf(some, pack).counted);
      }),
    );
  });

  it('count from the day that the answer names, and not a day before', () => {
    fc.assert(
      fc.property(attempts, rules, (tried, pack) => {
        const { nextOn, counted } = goodFaithOf(tried, pack);
        if (nextOn === null) return expect(counted).toBe(0);
        const on = (occurredOn: string): number =>
          goodFaithOf([...tried, { outcome: 'unable', method: 'phone', occurredOn }], pack).counted;
        expect(on(nextOn)).toBe(counted + 1);
        const last = dayAfter(nextOn, -pack.daysBetweenAttempts);
        expect(on(last)).toBe(counted);
      }),
    );
  });
});

describe('Whose turn it is to sign', () => {
  it('always comes to an end in which everybody has signed, whoever comes when', () => {
    fc.assert(
      fc.property(rules, circumstances, (pack, around) => {
        const done: Signed[] = [];
        for (let round = 0; round < 6; round += 1) {
          const missing = missingSigners({ rules: pack, signed: done, ...around });
          if (missing.length === 0) return;
          const turn = signersInTurn(missing, pack.signingOrder);
          expect(turn.length).toBeGreaterThan(0);
          for (const signer of turn) {
            expect(isTooEarly([signer], missing, pack.signingOrder)).toBe(false);
            done.push(signatureAs(signer));
          }
        }
        expect(missingSigners({ rules: pack, signed: done, ...around })).toEqual([]);
      }),
    );
  });

  it('lets nobody in before those whom the order puts first, and everybody where there is none', () => {
    fc.assert(
      fc.property(rules, circumstances, fc.array(signed), signed, (pack, around, before, one) => {
        const missing = missingSigners({ rules: pack, signed: before, ...around });
        const tooEarly = isTooEarly(signersBy(one), missing, pack.signingOrder);
        if (pack.signingOrder === 'any') expect(tooEarly).toBe(false);
        if (tooEarly) expect(signersInTurn(missing, pack.signingOrder)).not.toEqual([]);
        if (pack.signingOrder === 'patient-first' && one.capacity === 'professional')
          expect(tooEarly).toBe(missing.includes('patient') || missing.includes('guardian'));
      }),
    );
  });

  it('brings a supervisor in where somebody in training wrote or signed it', () => {
    const pack: SigningRules = {
      ...{ requiredSigners: ['professional'], signingOrder: 'any', supervisorForTrainees: true },
      ...{ goodFaithAttempts: 3, daysBetweenAttempts: 1, meansOfAttempts: 1 },
    };
    const trainee = { ...signatureAs('professional'), inTraining: true };
    const around = { byTrainee: false, hasGuardian: false };
    expect(missingSigners({ rules: pack, signed: [trainee], ...around })).toEqual(['supervisor']);
    const all = [trainee, signatureAs('supervisor')];
    expect(missingSigners({ rules: pack, signed: all, ...around, byTrainee: true })).toEqual([]);
  });

  it('asks for a guardian only where there is one', () => {
    fc.assert(
      fc.property(rules, circumstances, (pack, around) => {
        const missing = missingSigners({ rules: pack, signed: [], ...around });
        expect(missing.includes('guardian')).toBe(
          pack.requiredSigners.includes('guardian') && around.hasGuardian,
        );
      }),
    );
  });

  it('is told in words, whatever stands', () => {
    fc.assert(
      fc.property(rules, circumstances, attempts, (pack, around, tried) => {
        const missing = missingSigners({ rules: pack, signed: [], ...around });
        const turn = signersInTurn(missing, pack.signingOrder);
        const told = whatComesNext({ missing, turn, goodFaith: goodFaithOf(tried, pack), rules: pack });
        expect(told).toMatch(/^[A-Z][^]*\.$/);
      }),
    );
  });
});

describe('Rules of signing that meet', () => {
  it('hold both: nobody is let off by either', () => {
    fc.assert(
      fc.property(rules, rules, attempts, (one, other, tried) => {
        const both = stricterOf(one, other);
        for (const each of [one, other]) {
          expect(both.requiredSigners).toEqual(expect.arrayContaining(each.requiredSigners));
          if (goodFaithOf(tried, both).isEnough) expect(goodFaithOf(tried, each).isEnough).toBe(true);
        }
      }),
    );
  });
});

function signatureAs(signer: (typeof signers)[number]): Signed {
  const plain = { profession: null, inTraining: false, byGuardian: false };
  switch (signer) {
    case 'patient':
      return { ...plain, capacity: 'self' };
    case 'guardian':
      return { ...plain, capacity: 'representative', byGuardian: true };
    case 'professional':
      return { ...plain, capacity: 'professional' };
    case 'psychiatrist':
      return { ...plain, capacity: 'professional', profession: 'psychiatrist' };
    case 'supervisor':
      return { ...plain, capacity: 'supervisor' };
  }
}
