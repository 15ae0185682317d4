import fc from 'fast-check';
import type { AccountFacts } from '../../../src/access/facts/account-facts.js';
import { Problem } from '../../../src/core/errors.js';
import { representativeMoves } from '../../../src/people/representatives/representative-states.js';
import type { AuthorityContent, Doer } from '../../../src/people/representatives/authority-rules.js';
import { Representative } from '../../../src/people/representatives/representative.entity.js';

const now = new Date('2027-01-01T12:00:00Z');
const day = 24 * 60 * 60 * 1000;
const later = (days: number): Date => new Date(now.getTime() + days * day);
const clinic: Doer = { accountId: 'dana', side: 'clinic', at: now };
const patient: Doer = { accountId: 'alex', side: 'patient', at: now };
const self: Doer = { accountId: 'toni', side: 'representative', at: now };
const content: AuthorityContent = {
  id: 'one',
  accountId: 'toni',
  kind: 'guardian',
  dataClasses: ['plan'],
  acts: ['read'],
  startsAt: now,
  endsAt: null,
  evidence: 'Order seen',
  adjudication: null,
};
const toni = (facts: Partial<AccountFacts['facts']> = {}, active = true): AccountFacts => ({
  displayName: 'Toni',
  active,
  facts: {
    roles: ['representative'],
    linkedPatientId: null,
    patientId: 'patient',
    onCareTeam: false,
    consents: [],
    conversations: [],
    authorities: [],
    ...facts,
  },
});
const recorded = (changes: Partial<AuthorityContent> = {}, by: Doer = clinic): Representative =>
  Representative.record(
    { ...content, ...changes },
    { person: toni(), patientIsOfAge: false, patientHasDied: false },
    by,
  );

function refusal(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

describe('recording an authority', () => {
  it.each<[string, AccountFacts | null]>([
    ['no such account', null],
    ['only ever themselves', toni({ linkedPatientId: 'patient' })],
    ['nobody stands on both sides', toni({ onCareTeam: true })],
    ['not active', toni({}, false)],
    ['not a representative here', toni({ roles: ['practitioner'] })],
  ])('is refused with “%s”', (words, person) => {
    const work = (): unknown =>
      Representative.record(content, { person, patientIsOfAge: false, patientHasDied: false }, clinic);
    expect(refusal(work)).toContain(words);
  });

  it('is nobody’s own to do', () => {
    expect(refusal(() => recorded({}, { ...clinic, accountId: 'toni' }))).toContain('for themself');
  });

  it('comes from the patient alone or from the papers that the clinic has seen', () => {
    const own = { kind: 'patient_appointed', evidence: null } as const;
    expect(recorded(own, patient).kind).toBe('patient_appointed');
    expect(refusal(() => recorded(own, clinic))).toContain('the patient records');
    expect(refusal(() => recorded({}, patient))).toContain('recorded by your clinic');
    expect(refusal(() => recorded({ ...own, evidence: 'A letter' }, patient))).toContain('prove nothing');
    expect(refusal(() => recorded({ evidence: null }))).toContain('what was shown');
  });
});

describe('the life of an authority', () => {
  it('ends by whoever may end it', () => {
    expect(refusal(() => recorded().end(patient, 'Enough'))).toContain('the clinic ends it');
    expect(refusal(() => recorded().end({ ...self, accountId: 'kim' }, 'Enough'))).toContain('your own');
    expect(refusal(() => recorded().correct(self, 'Wrong'))).toContain('You can end it');
    for (const by of [clinic, self]) {
      const authority = recorded();
      authority.end(by, 'Enough');
      expect(authority).toMatchObject({ status: 'ended', endedBy: by.accountId, endedAt: now });
    }
  });

  it('lapses with its period, and a parent’s on the day of majority, once', () => {
    const dated = recorded({ endsAt: later(2) });
    dated.lapse(later(1), { patientIsOfAge: true, patientHasDied: false });
    expect(dated.status).toBe('active');
    dated.lapse(later(3), { patientIsOfAge: true, patientHasDied: false });
    expect(dated).toMatchObject({ status: 'ended', endedAt: later(2), endedBy: null });
    const parent = recorded({ kind: 'parent' });
    parent.lapse(later(1), { patientIsOfAge: false, patientHasDied: false });
    expect(parent.status).toBe('active');
    parent.lapse(later(2), { patientIsOfAge: true, patientHasDied: false });
    parent.lapse(later(5), { patientIsOfAge: true, patientHasDied: false });
    expect(parent).toMatchObject({ endedAt: later(2), endReason: 'The patient has come of age.' });
  });

  it('is only ever a path through its table of moves, and keeps what ended it', () => {
    const moves = fc.array(fc.constantFrom('end', 'lapse', 'correct'), { maxLength: 8 });
    fc.assert(
      fc.property(moves, fc.boolean(), (tried, isParent) => {
        const authority = recorded({ kind: isParent ? 'parent' : 'guardian' });
        let stood: string = authority.status;
        for (const [index, move] of tried.entries()) {
          const by = { ...clinic, at: later(index) };
          const { from, to } = representativeMoves[move];
          const isOpen = (from as readonly string[]).includes(stood);
          const before = { ...authority };
          if (move === 'lapse') authority.lapse(by.at, { patientIsOfAge: true, patientHasDied: false });
          else {
            const work = (): void =>
              move === 'end' ? authority.end(by, 'Why') : authority.correct(by, 'Why');
            expect(refusal(work) === null).toBe(isOpen);
          }
          const moved = isOpen && (move !== 'lapse' || isParent);
          expect(authority.status).toBe(moved ? to : stood);
          if (before.endedAt) expect(authority.endedAt).toEqual(before.endedAt);
          stood = authority.status;
        }
      }),
    );
  });
});
