import fc from 'fast-check';
import type { AccountFacts } from '../../../src/access/facts/account-facts.js';
import { Problem } from '../../../src/core/errors.js';
import {
  facilitationMoves,
  type FacilitationMove,
} from '../../../src/together/facilitators/facilitation-states.js';
import { Facilitation, type Doer } from '../../../src/together/facilitators/facilitation.entity.js';

const now = new Date('2027-01-01T12:00:00Z');
const day = 24 * 60 * 60 * 1000;
const later = (days: number): Date => new Date(now.getTime() + days * day);
const patient = { accountId: 'alex', party: 'patient' as const, at: now };
const clinician = { accountId: 'dana', party: 'clinician' as const, at: now };
const third: Doer = { accountId: 'kim', party: null, at: now };
const conversation = {
  planId: 'plan',
  chainId: 'chain',
  isOpen: true,
  round: 6,
  counterLimit: 6,
};
const naming = { id: 'one', accountId: 'kim', reason: null, keepWordingReason: null, endsAt: null };
const kim = (facts: Partial<AccountFacts['facts']> = {}, active = true): AccountFacts => ({
  displayName: 'Kim',
  active,
  facts: {
    roles: ['practitioner'],
    linkedPatientId: null,
    patientId: 'patient',
    onCareTeam: false,
    consents: [],
    conversations: [],
    authorities: [],
    ...facts,
  },
});
const named = (changes: object = {}, person: AccountFacts | null = kim()): Facilitation =>
  Facilitation.propose({ ...naming, person, ...changes }, conversation, patient);

function refusal(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

describe('naming a facilitator', () => {
  it('waits until the conversation has gone on long enough, and is still going on', () => {
    const about = (changes: object) => () =>
      Facilitation.propose({ ...naming, person: kim() }, { ...conversation, ...changes }, patient);
    expect(refusal(about({ round: 5 }))).toContain('after 6 counter-proposals in a row; so far there are 5');
    expect(refusal(about({ isOpen: false }))).toContain('waits for no answer any more');
    expect(refusal(about({ round: 7 }))).toBeNull();
  });

  it.each<[string, AccountFacts | null]>([
    ['no such account', null],
    ['the person’s own account', kim({ linkedPatientId: 'patient' })],
    ['is on the care team', kim({ onCareTeam: true })],
    ['not active', kim({}, false)],
    ['neither a practitioner nor a peer supporter', kim({ roles: ['administrator', 'privacy_officer'] })],
    ['neither a practitioner nor a peer supporter', kim({ roles: ['patient'] })],
  ])(
    'refuses with “%s”, also when the other side says yes to somebody who is no longer neutral',
    (words, person) => {
      expect(refusal(() => named({}, person))).toContain(words);
      const facilitation = named();
      expect(refusal(() => facilitation.accept(clinician, person))).toContain(words);
      expect(facilitation.state).toBe('named');
    },
  );

  it('is dated: 30 days, or what was said, up to 90', () => {
    expect(named().endsAt).toEqual(later(30));
    expect(named({ endsAt: later(90) }).endsAt).toEqual(later(90));
    expect(refusal(() => named({ endsAt: later(91) }))).toContain('within the next 90 days');
    expect(refusal(() => named({ endsAt: now }))).toContain('must lie in the future');
  });
});

describe('any history of two sides and a facilitator', () => {
  const by: Record<Exclude<FacilitationMove, 'lapse'>, readonly Doer[]> = {
    accept: [clinician],
    decline: [clinician],
    withdraw: [patient],
    end: [patient, clinician, third],
  };

  it('moves by the table alone, and is active only once both sides have said yes', () => {
    const step = fc.record({
      move: fc.constantFrom(...(Object.keys(facilitationMoves) as FacilitationMove[])),
      doer: fc.constantFrom<Doer>(patient, clinician, third),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const facilitation = named();
        let agreed = false;
        for (const { move, doer } of steps) {
          const before = facilitation.state;
          const side = doer.party === null ? patient : doer;
          const acts: Record<FacilitationMove, () => void> = {
            accept: () => facilitation.accept(side, kim()),
            decline: () => facilitation.decline(side, { words: 'No', keepWordingReason: null }),
            withdraw: () => facilitation.withdraw(side),
            end: () => facilitation.end(doer),
            lapse: () => facilitation.lapseWhenOver(now, false),
          };
          const refused = refusal(acts[move]) !== null;
          const { from, to } = facilitationMoves[move];
          const who = move === 'end' ? doer : side;
          const may = from.some((state) => state === before) && (move === 'lapse' || by[move].includes(who));
          expect(facilitation.state).toBe(may ? to : before);
          if (move !== 'lapse') expect(refused).toBe(!may);
          agreed ||= may && move === 'accept';
          if (facilitation.state === 'active') expect(agreed).toBe(true);
        }
      }),
    );
  });

  it('lapses on its date, and stands before', () => {
    const facilitation = named({ endsAt: later(2) });
    facilitation.lapseWhenOver(later(1), true);
    expect(facilitation.state).toBe('named');
    facilitation.lapseWhenOver(later(2), true);
    expect(facilitation.state).toBe('lapsed');
    expect(refusal(() => facilitation.accept(clinician, kim()))).toContain('the date has passed');
  });
});
