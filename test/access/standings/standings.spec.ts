import {
  clashes,
  clashWith,
  standings,
  standingsOf,
  type Standing,
} from '../../../src/access/standings/standings.js';
import type { AccessFacts } from '../../../src/access/decision/decide.js';

const stranger: AccessFacts = {
  roles: ['practitioner'],
  linkedPatientId: null,
  patientId: 'alex',
  onCareTeam: false,
  consents: [],
  conversations: [],
  authorities: [],
};
const authority = {
  id: 'a',
  kind: 'guardian',
  dataClasses: ['plan'],
  acts: ['read'],
  inForce: true,
} as const;
const consent = {
  id: 'c',
  version: 1,
  effect: 'permit',
  purposeCode: 'peer_support',
  dataClasses: ['plan'],
} as const;

const held: Record<Standing, Partial<AccessFacts>> = {
  self: { linkedPatientId: 'alex' },
  care_team: { onCareTeam: true },
  representative: { authorities: [authority] },
  facilitator: { conversations: [{ planId: 'p', chainId: 'c' }] },
  reads_along: { consents: [consent] },
};

describe('who stands where', () => {
  it.each(standings)('tells %s from the facts', (standing) => {
    expect(standingsOf({ ...stranger, ...held[standing] })).toEqual([standing]);
  });

  it('is the same in both orders', () => {
    for (const one of standings)
      for (const other of standings)
        expect([one, other, clashes[one].includes(other)]).toEqual([
          one,
          other,
          clashes[other].includes(one),
        ]);
  });

  it('stands against each clash with a sentence, and against nothing else', () => {
    for (const asked of standings)
      for (const has of standings) {
        const clash = clashWith(asked, { ...stranger, ...held[has] });
        expect([asked, has, clash !== null]).toEqual([asked, has, clashes[asked].includes(has)]);
      }
    for (const asked of standings) expect(clashWith(asked, stranger)).toBeNull();
  });

  it('counts what begins later as what it will be, and a no to come as nothing', () => {
    const nothing = { onCareTeam: false, actsForPatient: false, consents: [] };
    const ahead = (more: Partial<AccessFacts['ahead']>): Standing[] =>
      standingsOf({ ...stranger, ahead: { ...nothing, ...more } });
    expect(ahead({ actsForPatient: true })).toEqual(['representative']);
    expect(ahead({ onCareTeam: true })).toEqual(['care_team']);
    expect(ahead({ consents: [consent] })).toEqual(['reads_along']);
    expect(ahead({ consents: [{ ...consent, effect: 'deny' }] })).toEqual([]);
    expect(ahead({ consents: [{ ...consent, purposeCode: 'telehealth' }] })).toEqual([]);
  });
});
