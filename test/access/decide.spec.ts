import fc from 'fast-check';
import { actions, dataClasses, entryOf, type Action } from '../../src/access/access-matrix.js';
import { acts, authorityKinds } from '../../src/access/decision/authorities.js';
import { decide, type AccessFacts, type Decision } from '../../src/access/decision/decide.js';
import { emergencyReasons } from '../../src/access/decision/emergencies.js';
import { roles, type Role } from '../../src/core/actor.js';
import { demanded, type Standing, type Verdict } from './reference.js';

const patientId = '0190a000-0000-7000-8000-000000000001';
const otherRecord = '0190a000-0000-7000-8000-000000000002';
const nobody: AccessFacts = {
  roles: [],
  linkedPatientId: null,
  patientId,
  onCareTeam: false,
  consents: [],
  conversations: [],
  authorities: [],
};
const conversation = { planId: otherRecord, chainId: otherRecord };
const brokenGlass = { id: otherRecord, reasonCode: 'medical_emergency' } as const;
const sharing = (...classes: AccessFacts['consents'][number]['dataClasses']): AccessFacts['consents'] => [
  { id: otherRecord, version: 3, effect: 'permit', purposeCode: 'peer_support', dataClasses: classes },
];

const isOfPeersAlone = (action: Action): boolean => {
  const entry = entryOf(action);
  return entry.about === 'patient' && entry.peer !== undefined && entry.care_team === undefined;
};

describe('decide', () => {
  it.each<[who: string, facts: Partial<AccessFacts>, action: Action, is: Partial<Decision>]>([
    ['the patient', { linkedPatientId: patientId }, 'plan.read', { allowed: true, rule: 'self' }],
    ['the patient', { linkedPatientId: patientId }, 'plan.open', { allowed: false, visible: true }],
    [
      'a practitioner on the team',
      { roles: ['practitioner'], onCareTeam: true },
      'plan.open',
      { allowed: true, rule: 'care_team' },
    ],
    [
      'somebody on the team who is a practitioner no longer',
      { roles: ['peer_supporter'], onCareTeam: true },
      'plan.read',
      { allowed: false, visible: false, rule: 'no_relation' },
    ],
    [
      'a practitioner who is the patient',
      { roles: ['practitioner'], linkedPatientId: patientId, onCareTeam: true },
      'consent.give',
      { allowed: true, rule: 'self' },
    ],
    [
      'a practitioner who is the patient',
      { roles: ['practitioner'], linkedPatientId: patientId, onCareTeam: true },
      'intervention.do',
      { allowed: false, visible: true, relation: 'self', rule: 'relation_insufficient' },
    ],
    [
      'an administrator who is the patient',
      { roles: ['administrator', 'privacy_officer'], linkedPatientId: patientId },
      'patient.invite',
      { allowed: false, visible: true, relation: 'self' },
    ],
    [
      'a peer with whom the plan is shared',
      { roles: ['peer_supporter'], consents: sharing('plan') },
      'plan.read',
      { allowed: true, rule: 'consent', consent: { id: otherRecord, version: 3 } },
    ],
    [
      'a peer with whom something else is shared',
      { roles: ['peer_supporter'], consents: sharing('journal') },
      'plan.read',
      { allowed: false, visible: true, rule: 'consent_missing', consent: null },
    ],
    [
      'a peer to whom a no is said beside the yes',
      {
        roles: ['peer_supporter'],
        consents: [
          ...sharing('plan', 'progress'),
          { id: patientId, version: 1, effect: 'deny', purposeCode: 'peer_support', dataClasses: ['plan'] },
        ],
      },
      'plan.read',
      { allowed: false, visible: true, rule: 'consent_denied', consent: { id: patientId, version: 1 } },
    ],
    [
      'a peer with whom something is shared for another purpose',
      {
        roles: ['peer_supporter'],
        consents: sharing('plan').map((consent) => ({ ...consent, purposeCode: 'research' })),
      },
      'plan.read',
      { allowed: false, visible: false, rule: 'no_relation' },
    ],
    [
      'a practitioner whom both sides asked to facilitate',
      { roles: ['practitioner'], conversations: [conversation] },
      'proposal.read',
      { allowed: true, rule: 'facilitator', relation: 'facilitator', consent: null },
    ],
    [
      'a facilitator',
      { roles: ['practitioner'], conversations: [conversation] },
      'proposal.answer',
      { allowed: false, visible: true, rule: 'relation_insufficient' },
    ],
    [
      'somebody asked to facilitate who is an administrator only',
      { roles: ['administrator'], conversations: [conversation] },
      'proposal.read',
      { allowed: false, visible: true, rule: 'no_relation' },
    ],
    [
      'a facilitator who has joined the team since',
      { roles: ['practitioner'], onCareTeam: true, conversations: [conversation] },
      'proposal.read',
      { allowed: true, rule: 'care_team', relation: 'care_team' },
    ],
    [
      'a peer who facilitates as well',
      { roles: ['peer_supporter'], consents: sharing('decisions'), conversations: [conversation] },
      'proposal.read',
      { allowed: true, rule: 'facilitator' },
    ],
    [
      'a peer who facilitates as well',
      { roles: ['peer_supporter'], consents: sharing('decisions'), conversations: [conversation] },
      'decision.read',
      { allowed: true, rule: 'consent', relation: 'peer' },
    ],
    [
      'somebody who is no peer supporter, named in a consent',
      { roles: ['practitioner'], consents: sharing('plan') },
      'plan.read',
      { allowed: false, visible: false },
    ],
    [
      'an administrator',
      { roles: ['administrator'] },
      'plan.read',
      { allowed: false, visible: true, rule: 'no_relation' },
    ],
    ['an administrator', { roles: ['administrator'] }, 'patient.read', { allowed: true, rule: 'role' }],
    [
      'an administrator',
      { roles: ['administrator'], patientId: null },
      'patient.read',
      { allowed: false, visible: false, rule: 'no_such_patient' },
    ],
    [
      'an administrator who is a peer supporter',
      { roles: ['administrator', 'peer_supporter'], consents: sharing('plan') },
      'patient.change',
      { allowed: true, rule: 'role' },
    ],
    [
      'a privacy officer on the team',
      { roles: ['practitioner', 'privacy_officer'], onCareTeam: true },
      'access_log.read',
      { allowed: true, rule: 'role' },
    ],
    [
      'a privacy officer',
      { roles: ['privacy_officer'] },
      'plan.read',
      { allowed: false, visible: false, rule: 'no_relation' },
    ],
    [
      'a practitioner who opened the record in an emergency',
      { roles: ['practitioner'], brokenGlass },
      'plan.read',
      { allowed: true, rule: 'break_glass', relation: 'break_glass' },
    ],
    [
      'a practitioner who opened the record in an emergency',
      { roles: ['practitioner'], brokenGlass },
      'proposal.make',
      { allowed: false, visible: true, rule: 'relation_insufficient' },
    ],
    [
      'somebody who opened the record and is a practitioner no longer',
      { roles: ['privacy_officer'], brokenGlass },
      'plan.read',
      { allowed: false, visible: false, rule: 'no_relation' },
    ],
    ['anyone', { patientId: null }, 'me.read', { allowed: true, rule: 'role' }],
    ['everyone else', { roles, patientId: null }, 'tenant.create', { allowed: false, rule: 'role_missing' }],
  ])('%s, %j, %s', (_who, facts, action, decision) => {
    expect(decide({ ...nobody, ...facts }, action)).toMatchObject(decision);
  });

  it('agrees with the doctrine whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...actions), (facts, action) => {
        expect(verdictOf(decide(facts, action))).toBe(demanded(standingOf(facts), action));
      }),
      { numRuns: 20_000 },
    );
  });

  it('takes nothing away from somebody who is given a role, a membership, a consent or a conversation', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, fc.constantFrom(...actions), (facts, more, action) => {
        fc.pre([facts, more].every(({ roles: held }) => !held.includes('integrator')));
        // Whoever joins the team stands on the other side: they act for the patient no more, and are bound by every no.
        const stoodAlone = facts.authorities.length === 0 && !facts.brokenGlass;
        const joins = facts.onCareTeam || more.onCareTeam;
        fc.pre(stoodAlone || !joins);
        // Nor are they a peer of the patient any more: what only a peer does they do not.
        fc.pre(!joins || !isOfPeersAlone(action));
        const together: AccessFacts = {
          ...facts,
          roles: [...new Set([...facts.roles, ...more.roles])],
          onCareTeam: facts.onCareTeam || more.onCareTeam,
          consents: [...facts.consents, ...more.consents.filter(({ effect }) => effect === 'permit')],
          conversations: [...facts.conversations, ...more.conversations],
          authorities: [...facts.authorities, ...more.authorities],
          brokenGlass: facts.brokenGlass ?? more.brokenGlass,
        };
        if (decide(facts, action).allowed) expect(decide(together, action).allowed).toBe(true);
        if (decide(facts, action).visible) expect(decide(together, action).visible).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('names the relation or the consent it rests on, and nothing where it rests on neither', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...actions), (facts, action) => {
        const { allowed, visible, rule, relation, consent } = decide(facts, action);
        if (allowed) expect(visible).toBe(true);
        if (consent) expect(rule).toBe(allowed ? 'consent' : 'consent_denied');
        if (allowed && consent)
          expect(['peer', 'natural_support', 'other_clinician', 'integrator']).toContain(relation);
        if (rule === 'representative' || rule === 'self' || rule === 'care_team' || rule === 'facilitator')
          expect(relation).toBe(rule);
        if (consent) expect(facts.consents).toContainEqual(expect.objectContaining(consent));
      }),
    );
  });
});

const anyFacts: fc.Arbitrary<AccessFacts> = fc.record({
  // The account of a machine is nothing else; the database holds that.
  roles: fc.oneof(
    { weight: 6, arbitrary: fc.subarray(roles.filter((role) => role !== 'integrator')) },
    { weight: 1, arbitrary: fc.constant<Role[]>(['integrator']) },
  ),
  linkedPatientId: fc.constantFrom(null, patientId, otherRecord),
  patientId: fc.constantFrom(patientId, patientId, null),
  onCareTeam: fc.boolean(),
  consents: fc.array(
    fc.record({
      id: fc.uuid(),
      version: fc.nat(),
      effect: fc.constantFrom<'permit' | 'deny'>('permit', 'permit', 'deny'),
      purposeCode: fc.constantFrom('peer_support', 'natural_support', 'care_coordination', 'research'),
      dataClasses: fc.subarray([...dataClasses], { minLength: 1 }),
    }),
    { maxLength: 3 },
  ),
  restrictions: fc.array(
    fc.record({ id: fc.uuid(), dataClasses: fc.subarray([...dataClasses], { minLength: 1 }) }),
    { maxLength: 1 },
  ),
  conversations: fc.array(fc.record({ planId: fc.uuid(), chainId: fc.uuid() }), { maxLength: 1 }),
  client: fc.option(
    fc.record({
      scopes: fc.subarray([...dataClasses], { minLength: 1 }),
      purposeCode: fc.constantFrom('research', 'treatment'),
    }),
  ),
  authorities: fc.array(
    fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...authorityKinds),
      dataClasses: fc.subarray([...dataClasses], { minLength: 1 }),
      acts: fc.subarray([...acts], { minLength: 1 }),
      inForce: fc.boolean(),
    }),
    // The database keeps somebody's authorities to one at a time.
    { maxLength: 1 },
  ),
  brokenGlass: fc.option(fc.record({ id: fc.uuid(), reasonCode: fc.constantFrom(...emergencyReasons) })),
});

function standingOf(facts: AccessFacts): Standing {
  return {
    roles: facts.roles,
    exists: facts.patientId !== null,
    isTheirOwn: facts.linkedPatientId === facts.patientId,
    onTheTeam: facts.onCareTeam,
    shared: permitted(facts, 'peer_support'),
    sharedFor: {
      natural_support: permitted(facts, 'natural_support'),
      care_coordination: permitted(facts, 'care_coordination'),
    },
    denied: facts.consents
      .filter(({ effect }) => effect === 'deny')
      .flatMap(({ dataClasses: classes }) => classes),
    restricted: facts.restrictions?.flatMap(({ dataClasses: classes }) => classes),
    askedToFacilitate: facts.conversations.length > 0,
    machine: facts.client && {
      scopes: facts.client.scopes,
      disclosed: facts.consents
        .filter(({ effect, purposeCode }) => effect === 'permit' && purposeCode === facts.client?.purposeCode)
        .map(({ dataClasses: classes }) => classes),
    },
    brokeTheGlass: facts.brokenGlass?.reasonCode,
    authority: facts.authorities.find(({ inForce }) => inForce) ?? null,
  };
}

function permitted(
  { consents }: AccessFacts,
  purpose: string,
): AccessFacts['consents'][number]['dataClasses'][] {
  return consents
    .filter(({ effect, purposeCode }) => effect === 'permit' && purposeCode === purpose)
    .map(({ dataClasses: classes }) => classes);
}

function verdictOf({ allowed, visible }: Decision): Verdict {
  if (allowed) return 'passes';
  return visible ? 403 : 404;
}
