import fc from 'fast-check';
import type { AccountFacts } from '../../../src/access/facts/account-facts.js';
import {
  ConsentEvent,
  beforeAnything,
  type Deed,
  type LedgerEnd,
} from '../../../src/sharing/consent-ledger/consent-event.entity.js';
import {
  consentMoveNames,
  consentStatuses,
  fold,
  statusAfter,
  type ConsentMove,
  type ConsentStatus,
} from '../../../src/sharing/consent-terms/consent-states.js';
import { Consent, type ConsentContent } from '../../../src/sharing/consent-ledger/consent.entity.js';
import { checkPerson, type ProvisionContent } from '../../../src/sharing/consent-terms/provision.entity.js';
import type { PurposeCode } from '../../../src/sharing/consent-terms/consent-purposes.js';
import { BrokenRule, Conflict } from '../../../src/core/errors.js';
import { LocalDays } from '../../../src/core/days.js';

const now = new Date('2026-11-20T12:00:00Z');
const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const deed = (move: ConsentMove): Deed => ({
  move,
  happenedAt: now,
  byAccount: 'alex',
  capacity: 'self',
  authorityId: null,
  assurance: 'password',
  provenAt: now,
});

const provision: ProvisionContent = {
  effect: 'permit',
  recipientAccountId: 'robin',
  recipientClass: null,
  recipientOutside: null,
  dataClasses: ['plan'],
  planParts: null,
  startsAt: null,
  endsAt: null,
};

/** The life of a consent told a second time, as plainly as can be. */
function model(from: ConsentStatus | null, move: ConsentMove): ConsentStatus | null {
  if (from === null)
    return move === 'prepare'
      ? 'draft'
      : move === 'ask' || move === 'join'
        ? 'proposed'
        : move === 'give'
          ? 'active'
          : null;
  if (from === 'draft') return move === 'ask' ? 'proposed' : move === 'void' ? 'entered-in-error' : null;
  if (from === 'proposed') {
    if (move === 'agree') return 'active';
    if (move === 'join') return 'proposed';
    if (move === 'refuse') return 'rejected';
    return move === 'void' ? 'entered-in-error' : null;
  }
  if (from === 'entered-in-error') return null;
  if (from === 'active' && (move === 'withdraw' || move === 'give_back')) return 'inactive';
  return move === 'correct' ? 'entered-in-error' : null;
}

describe('the ledger of a consent', () => {
  it('moves as the table says, from everywhere, by every move', () => {
    for (const from of [null, ...consentStatuses]) {
      for (const move of consentMoveNames) {
        const expected = model(from, move);
        if (expected === null) expect(() => statusAfter(from, move)).toThrow(Conflict);
        else expect(statusAfter(from, move)).toBe(expected);
      }
    }
  });

  it('stands where its events fold to, whatever was tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...consentMoveNames), { maxLength: 12 }), (tries) => {
        const events: ConsentEvent[] = [];
        let expected: ConsentStatus | null = null;
        for (const move of tries) {
          const end: LedgerEnd =
            events.length === 0 ? beforeAnything : { number: events.length, status: expected };
          const to = model(expected, move);
          if (to === null) {
            expect(() => ConsentEvent.after(end, 'c', deed(move))).toThrow(Conflict);
            continue;
          }
          events.push(ConsentEvent.after(end, 'c', deed(move)));
          expected = to;
        }
        expect(fold(events.map(({ move }) => move))).toBe(expected);
        events.forEach((event, index) => {
          expect(event.number).toBe(index + 1);
          expect(event.fromStatus).toBe(events[index - 1]?.toStatus ?? null);
        });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a consent', () => {
  const content: ConsentContent = {
    kind: 'sharing',
    purpose: 'company',
    purposeCode: 'peer_support',
    interventionId: null,
    interventionRevision: null,
    editionId: null,
    explained: null,
    capacityNote: null,
    part2: null,
    startsAt: now,
    endsAt: null,
    remindOn: null,
  };
  const recording = { id: 'c', recordedBy: 'alex', recordedAt: now, keepWordingReason: null };
  const days = new LocalDays({ timeZone: 'UTC', locale: 'en' });
  const word = (changes: Partial<ConsentContent> = {}, provisions = [provision]): Consent =>
    Consent.word({ ...content, ...changes }, provisions, { ...recording, days });

  it('ends in the future, if it ends by itself', () => {
    expect(() => word({ endsAt: now })).toThrow(BrokenRule);
    expect(() => word({ endsAt: after(-1) })).toThrow(/must lie in the future/);
    expect(() => word({ endsAt: new Date('2200-01-01T00:00:00Z') })).toThrow(/hundred years/);
    expect(() => word({ endsAt: after(5), startsAt: after(5) })).toThrow(/ends after it starts/);
  });

  it('is signed under a hash of all that is decided', () => {
    const { contentHash } = word();
    expect(word().contentHash).toBe(contentHash);
    expect(word({ purpose: 'company!' }).contentHash).not.toBe(contentHash);
    expect(word({}, [{ ...provision, effect: 'deny' }]).contentHash).not.toBe(contentHash);
  });
});

type Naming = ProvisionContent & { purposeCode: PurposeCode };

describe('whom one can share with', () => {
  const robin = (
    changes: Partial<AccountFacts> = {},
    facts: Partial<AccountFacts['facts']> = {},
  ): AccountFacts => ({
    displayName: 'Robin',
    active: true,
    facts: {
      roles: ['peer_supporter'],
      linkedPatientId: null,
      patientId: 'alex',
      onCareTeam: false,
      consents: [],
      conversations: [],
      authorities: [],
      ...facts,
    },
    ...changes,
  });
  const check = (person: AccountFacts | null, changes: Partial<Naming> = {}): void =>
    checkPerson(
      person,
      { ...provision, kind: 'sharing', purposeCode: 'peer_support', ...changes },
      '/provisions/0/recipientAccountId',
    );

  it('is not whom one can say no to: that is anybody but oneself', () => {
    const no = { effect: 'deny' } as const;
    expect(() => check(null, no)).toThrow(/no such account/);
    expect(() => check(robin({}, { linkedPatientId: 'alex' }), no)).toThrow(/This is you/);
    const onTheTeam = robin({}, { roles: ['practitioner'], onCareTeam: true });
    expect(() => check(onTheTeam, no)).not.toThrow();
    expect(() => check(onTheTeam, { ...no, dataClasses: ['substance_use'] })).not.toThrow();
  });

  it('is an active peer supporter, never oneself', () => {
    expect(() => check(null)).toThrow(/no such account/);
    expect(() => check(robin({ active: false }))).toThrow(/not active/);
    expect(() => check(robin({}, { roles: ['practitioner'] }))).toThrow(/not a peer supporter/);
    expect(() => check(robin({}, { linkedPatientId: 'alex' }))).toThrow(/This is you/);
    expect(() => check(robin({}, { linkedPatientId: 'somebody else' }))).not.toThrow();
  });

  it('is, for another purpose, whoever it is for', () => {
    const close = { purposeCode: 'natural_support' } as const;
    const care = { purposeCode: 'care_coordination' } as const;
    for (const role of ['natural_support', 'representative'] as const)
      expect(() => check(robin({}, { roles: [role] }), close)).not.toThrow();
    expect(() => check(robin(), close)).toThrow(/not a natural support or representative/);
    expect(() => check(robin({}, { roles: ['practitioner'] }), care)).not.toThrow();
    expect(() => check(robin({}, { roles: ['practitioner'], onCareTeam: true }), care)).toThrow(
      /sees your plan/,
    );
    expect(() => check(robin(), care)).toThrow(/not a practitioner outside the care team/);
  });
});
