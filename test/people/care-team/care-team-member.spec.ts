import type { AccountFacts } from '../../../src/access/facts/account-facts.js';
import { CareTeamMember, obstacleFor } from '../../../src/people/care-team/care-team-member.entity.js';
import { BrokenRule, Conflict } from '../../../src/core/errors.js';

const now = new Date('2026-11-20T12:00:00Z');
const candidate = (
  changes: Partial<AccountFacts> = {},
  facts: Partial<AccountFacts['facts']> = {},
): AccountFacts => ({
  displayName: 'Dana Reyes',
  active: true,
  facts: {
    roles: ['practitioner'],
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
const plain = { id: 'm', profession: null, inTraining: false };
const member = (role: 'lead' | 'member' = 'member'): CareTeamMember =>
  CareTeamMember.join(candidate(), { ...plain, accountId: 'dana', role, at: now, by: 'admin' });

describe('a care team member', () => {
  it('is an active practitioner, and never the patient', () => {
    expect(obstacleFor(candidate())).toBeNull();
    expect(obstacleFor(candidate({}, { linkedPatientId: 'sam' }))).toBeNull();
    expect(obstacleFor(null)).toMatch(/no such account/);
    expect(obstacleFor(candidate({ active: false }))).toMatch(/not active/);
    expect(obstacleFor(candidate({}, { roles: ['administrator'] }))).toMatch(/Only practitioners/);
    expect(obstacleFor(candidate({}, { linkedPatientId: 'alex' }))).toMatch(/nobody is their own clinician/);
    expect(() =>
      CareTeamMember.join(null, { ...plain, accountId: 'x', role: 'member', at: now, by: 'a' }),
    ).toThrow(BrokenRule);
  });

  it('leaves once, never before they joined', () => {
    const dana = member();
    dana.end(new Date(now.getTime() - 5), 'admin');

    expect(dana).toMatchObject({ endedAt: now, endedBy: 'admin', isCurrent: false });
    expect(() => dana.end(now, 'admin')).toThrow(Conflict);
    expect(() => dana.takeLead()).toThrow(/has ended/);
  });

  it('takes the lead once', () => {
    const dana = member();
    dana.takeLead();

    expect(dana.role).toBe('lead');
    expect(() => dana.takeLead()).toThrow(/leads the care team already/);
  });
});
