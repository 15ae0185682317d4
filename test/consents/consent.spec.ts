import type { Standing } from '../../src/access/access-facts.js';
import { Consent } from '../../src/consents/consent.entity.js';
import { BrokenRule, Conflict } from '../../src/core/errors.js';

const now = new Date('2026-11-20T12:00:00Z');
const after = (milliseconds: number): Date => new Date(now.getTime() + milliseconds);
const robin = (changes: Partial<Standing> = {}, facts: Partial<Standing['facts']> = {}): Standing => ({
  displayName: 'Robin',
  active: true,
  facts: {
    roles: ['peer_supporter'],
    linkedPatientId: null,
    patientId: 'alex',
    onCareTeam: false,
    consents: [],
    conversations: [],
    ...facts,
  },
  ...changes,
});
const share = (recipient: Standing | null = robin(), endsAt: Date | null = null): Consent =>
  Consent.share(
    recipient,
    {
      id: 'c',
      recipientAccountId: 'robin',
      dataClasses: ['plan'],
      purpose: 'company',
      endsAt,
      decidedBy: 'alex',
    },
    now,
  );

describe('a sharing consent', () => {
  it('counts from the moment it is given until its end', () => {
    const consent = share(robin(), after(1000));

    expect(consent.isActive(after(-1))).toBe(false);
    expect(consent.isActive(now)).toBe(true);
    expect(consent.isActive(after(999))).toBe(true);
    expect(consent.isActive(after(1000))).toBe(false);
  });

  it('counts until it is withdrawn, and is withdrawn once', () => {
    const consent = share();
    consent.withdraw(after(5), 'alex');

    expect(consent).toMatchObject({ status: 'inactive', withdrawnAt: after(5), withdrawnBy: 'alex' });
    expect(consent.isActive(after(5))).toBe(false);
    expect(() => consent.withdraw(after(6), 'alex')).toThrow(Conflict);
  });

  it('cannot be withdrawn once it has ended by itself', () => {
    expect(() => share(robin(), after(1000)).withdraw(after(1000), 'alex')).toThrow(/not in force/);
  });

  it('is given to an active peer supporter, never to oneself', () => {
    expect(() => share(null)).toThrow(/no such account/);
    expect(() => share(robin({ active: false }))).toThrow(/not active/);
    expect(() => share(robin({}, { roles: ['practitioner'] }))).toThrow(/not a peer supporter/);
    expect(() => share(robin({}, { linkedPatientId: 'alex' }))).toThrow(/This is you/);
    expect(() => share(robin({}, { linkedPatientId: 'somebody else' }))).not.toThrow();
  });

  it('ends in the future, if it ends by itself', () => {
    expect(() => share(robin(), now)).toThrow(BrokenRule);
    expect(() => share(robin(), after(-1))).toThrow(/must lie in the future/);
    expect(() => share(robin(), new Date('2200-01-01T00:00:00Z'))).toThrow(/hundred years/);
  });
});
