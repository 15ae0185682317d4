import { SignJWT } from 'jose';
import { dataClasses, type DataClass } from '../../src/access/access-matrix.js';
import { acts } from '../../src/access/decision/authorities.js';
import { emergencyReasons } from '../../src/access/decision/emergencies.js';
import { accessTokenAudience, accessTokenType } from '../../src/auth/tokens/access-tokens.js';
import { OperatorKeys } from '../../src/auth/keys/operator-keys.js';
import { SigningKeys } from '../../src/auth/keys/signing-keys.js';
import { roles, type Role } from '../../src/core/actor.js';
import type { Api } from '../support/api.js';
import { aMachine, asMachine, discloseTo } from '../support/machine.js';
import type { TestApp } from '../support/test-app.js';
import { Clinic, database, type Person } from '../support/world.js';
import type { World } from './objects.js';
import type { Standing } from './reference.js';

/** Somebody who knocks at every door, and how they stand to the patient of the world. */
/** What a request carries that is to be judged by its body, whichever door it stands at: a version, and a page of the portal. */
export const atAnyDoor = { 'if-match': '"1"', 'x-concord': '1', 'sec-fetch-site': 'same-origin' };

export interface Caller {
  readonly name: string;
  readonly api: Api;
  readonly standing: Standing;
}

/** Until something ends: long enough for a slow machine to write it down before, and short beside what a token lasts. */
const soon = 10_000;

const stranger = {
  exists: true,
  isTheirOwn: false,
  onTheTeam: false,
  shared: [],
  askedToFacilitate: false,
  authority: null,
};

/** Everyone who is signed in: each relation, each role without one, and each role of another organisation. */
export async function signedIn(world: World): Promise<Caller[]> {
  const { room, facilitator } = world;
  const { clinic, patient, clinician } = room;
  const peer = await clinic.person(['peer_supporter']);
  await clinic.share(patient.patientId, peer, ['plan']);
  const elsewhere = await Clinic.open(clinic.service);
  const twofold = await clinic.person(['practitioner', 'peer_supporter']);
  await clinic.join(patient.patientId, twofold);
  const caller = (
    name: string,
    { api }: Person,
    standing: Partial<Standing> & { roles: Role[] },
  ): Caller => ({
    name,
    api,
    standing: { ...stranger, ...standing },
  });
  const withRole = async (role: Role, where: Clinic): Promise<Caller> => {
    const person = await (role === 'patient' ? where.patient() : where.person([role]));
    const isHere = where === clinic;
    return caller(`${isHere ? 'an unrelated' : 'a foreign'} ${role}`, person, {
      roles: [role],
      exists: isHere,
    });
  };
  return [
    caller('the patient', patient, { roles: ['patient'], isTheirOwn: true }),
    caller('the clinician', clinician, { roles: ['practitioner'], onTheTeam: true }),
    caller('the peer', peer, { roles: ['peer_supporter'], shared: [['plan']] }),
    caller('the facilitator', facilitator, { roles: ['practitioner'], askedToFacilitate: true }),
    ...(await atSharedScreens(room)).map(({ person, ...rest }) => caller(rest.name, person, rest)),
    ...(await machines(world)),
    ...(await byAuthorities(room)).map(({ person, ...rest }) => caller(rest.name, person, rest)),
    ...(await byConsentStates(room)).map(({ person, ...rest }) => caller(rest.name, person, rest)),
    caller('the clinician who is one of a group that was told no', twofold, {
      roles: ['practitioner', 'peer_supporter'],
      onTheTeam: true,
      denied: ['decisions'],
    }),
    ...(await Promise.all(
      emergencyReasons.map(async (reasonCode) => {
        const person = await clinic.practitioner();
        await clinic.breakGlass(patient.patientId, person, { reasonCode });
        const standing = { roles: ['practitioner' as const], brokeTheGlass: reasonCode };
        return caller(`somebody in a ${reasonCode}`, person, standing);
      }),
    )),
    ...(await Promise.all(
      [{ minutesAgo: 61 }, { endedEarly: true }].map(async (over) => {
        const person = await clinic.practitioner();
        await clinic.breakGlass(patient.patientId, person, over);
        return caller(`somebody whose emergency is over`, person, { roles: ['practitioner'] });
      }),
    )),
    ...(await Promise.all(roles.map((role) => withRole(role, clinic)))),
    ...(await Promise.all(roles.map((role) => withRole(role, elsewhere)))),
  ];
}

/** Machines of other organisations: one that the patient discloses something to, and one that nobody does. */
async function machines({ room }: World): Promise<Caller[]> {
  const { clinic, patient } = room;
  const { service } = clinic;
  const administrator = await clinic.person(['administrator']);
  const [named, unnamed] = [
    await aMachine(administrator, { scopes: ['plan', 'progress'] }),
    await aMachine(administrator),
  ];
  await discloseTo(named, patient, { patientId: patient.patientId, dataClasses: ['plan', 'decisions'] });
  const machine = { ...stranger, roles: ['integrator' as const] };
  return [
    {
      name: 'a machine that the patient discloses to',
      api: await asMachine(service, named),
      standing: { ...machine, machine: { scopes: ['plan', 'progress'], disclosed: [['plan', 'decisions']] } },
    },
    {
      name: 'a machine that nobody discloses to',
      api: await asMachine(service, unnamed),
      standing: { ...machine, machine: { scopes: ['plan'], disclosed: [] } },
    },
  ];
}

interface Told extends Partial<Standing> {
  readonly name: string;
  readonly person: Person;
  readonly roles: Role[];
}

/** The clinician again, in sessions at a screen that they share: with the patient of the world, and with another of theirs. */
async function atSharedScreens({ clinic, patient, clinician }: World['room']): Promise<Told[]> {
  const another = await clinic.record('Robin');
  await clinic.join(another, clinician, 'lead');
  const sharing = async (patientId: string): Promise<Person> => {
    const person = await clinic.signIn(clinician);
    await person.api.expect(200, person.api.post('/v1/me/session/shared-screen', { patientId }));
    return person;
  };
  const onTheTeam = { roles: ['practitioner' as const], onTheTeam: true };
  return [
    {
      ...onTheTeam,
      name: 'the clinician who shares a screen with the patient',
      person: await sharing(patient.patientId),
      screenSharedWith: 'this patient',
    },
    {
      ...onTheTeam,
      name: 'the clinician who shares a screen with another patient',
      person: await sharing(another),
      screenSharedWith: 'another patient',
    },
  ];
}

/** People who act for the patient, by each kind of authority there is. */
async function byAuthorities({ clinic, patient, clinician }: World['room']): Promise<Told[]> {
  const { service } = clinic;
  const record = `/v1/patients/${patient.patientId}`;
  const representative: Role[] = ['representative'];
  const acting = async (by: Person, scope: object): Promise<{ person: Person; address: string }> => {
    const person = await clinic.person(representative);
    const evidence = by === patient ? undefined : 'A document, seen by the team';
    const authority = { accountId: person.accountId, evidence, ...scope };
    const made = await by.api.expect(201, by.api.post(`${record}/representatives`, authority));
    return { person, address: `${record}/representatives/${made.body.id}` };
  };
  const deny = (recipientAccountId: string, classes: readonly DataClass[]): Promise<unknown> => {
    const provisions = [{ effect: 'deny', recipientAccountId, dataClasses: classes }];
    const consent = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    return patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
  };
  const whole = { dataClasses: ['plan', 'progress'] as DataClass[], acts: [...acts] };
  const narrow = { dataClasses: ['journey'] as DataClass[], acts: ['read' as const] };
  const guardian = await acting(clinician, { kind: 'guardian', ...whole });
  await deny(guardian.person.accountId, ['plan']);
  const outOfScope = await acting(clinician, { kind: 'other_legal', ...narrow });
  const agent = await acting(clinician, { kind: 'health_care_agent', ...whole });
  await deny(agent.person.accountId, ['plan']);
  const shutOut = await acting(patient, { kind: 'patient_appointed', ...whole });
  await deny(shutOut.person.accountId, dataClasses);
  const ended = await acting(patient, { kind: 'patient_appointed', ...whole });
  const reason = 'Enough for now';
  await patient.api.expect(200, patient.api.post(`${ended.address}/ending`, { reason }));
  const endsAt = new Date(service.clock.now().getTime() + soon).toISOString();
  const over = await acting(clinician, { kind: 'guardian', ...whole, endsAt });
  service.clock.forward(soon);
  const told = (name: string, { person }: { person: Person }, more: Partial<Standing> = {}): Told => ({
    ...more,
    name: `the representative ${name}`,
    person,
    roles: representative,
  });
  return [
    told('by a court, whom a no does not bind', guardian, {
      authority: { kind: 'guardian', ...whole },
      denied: ['plan'],
    }),
    told('out of scope', outOfScope, { authority: { kind: 'other_legal', ...narrow } }),
    told('whom the patient chose and told no', agent, {
      authority: { kind: 'health_care_agent', ...whole },
      denied: ['plan'],
    }),
    told('whom the patient appointed and shut out', shutOut),
    told('whose authority was ended', ended),
    told('whose authority is over', over),
  ];
}

/** Peers and a clinician to whom the patient said yes or no in each way there is; the decisions are closed to the whole group. */
async function byConsentStates({ clinic, patient, clinician }: World['room']): Promise<Told[]> {
  const { api, patientId } = patient;
  const consents = `/v1/patients/${patientId}/consents`;
  const kept = async (by: Api, address: string, provision: object, more: object = {}): Promise<string> => {
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', ...more };
    const given = await by.expect(201, by.post(address, { ...consent, provisions: [provision] }));
    return `${consents}/${given.body.id}`;
  };
  const aPeer = (): Promise<Person> => clinic.person(['peer_supporter']);
  const planFor = (recipientAccountId: string): object => ({ recipientAccountId, dataClasses: ['plan'] });

  const withdrawn = await aPeer();
  await api.expect(200, api.post(`${await kept(api, consents, planFor(withdrawn.accountId))}/withdrawal`));
  const refused = await aPeer();
  const asked = await kept(clinician.api, `${consents}/requests`, planFor(refused.accountId));
  await api.expect(200, api.post(`${asked}/refusal`));
  const expired = await aPeer();
  const endsAt = new Date(clinic.service.clock.now().getTime() + soon).toISOString();
  await kept(api, consents, planFor(expired.accountId), { endsAt });
  clinic.service.clock.forward(soon);
  const restricted = await aPeer();
  await clinic.share(patientId, restricted, ['plan', 'progress', 'decisions']);
  await kept(api, consents, { ...planFor(restricted.accountId), effect: 'deny' });
  const denied = await clinic.practitioner();
  await clinic.join(patientId, denied);
  await kept(api, consents, { ...planFor(denied.accountId), effect: 'deny' });
  const group = { recipientClass: 'peer_supporter', dataClasses: ['decisions'] };
  await kept(api, consents, { ...group, effect: 'deny' });

  const close = await clinic.person(['natural_support']);
  await kept(api, consents, planFor(close.accountId), { purposeCode: 'natural_support' });
  const noLongerClose = await clinic.person(['natural_support']);
  const withdrawnFrom = await kept(api, consents, planFor(noLongerClose.accountId), {
    purposeCode: 'natural_support',
  });
  await api.expect(200, api.post(`${withdrawnFrom}/withdrawal`));
  const colleague = await clinic.practitioner();
  const toCoordinate = { recipientAccountId: colleague.accountId, dataClasses: ['plan', 'progress'] };
  await kept(api, consents, toCoordinate, { purposeCode: 'care_coordination' });

  const peer: Pick<Told, 'roles'> = { roles: ['peer_supporter'] };
  return [
    {
      roles: ['natural_support'],
      name: 'the natural support',
      person: close,
      sharedFor: { natural_support: [['plan']] },
    },
    { roles: ['natural_support'], name: 'the natural support of before', person: noLongerClose },
    {
      roles: ['practitioner'],
      name: 'the clinician outside the team',
      person: colleague,
      sharedFor: { care_coordination: [['plan', 'progress']] },
    },
    { ...peer, name: 'the peer whose consent was withdrawn', person: withdrawn },
    { ...peer, name: 'the peer to whom the patient said no when asked', person: refused },
    { ...peer, name: 'the peer whose consent ran out', person: expired },
    {
      ...peer,
      name: 'the peer who was told no beside a yes, and again as one of a group',
      person: restricted,
      shared: [['plan', 'progress', 'decisions']],
      denied: ['plan', 'decisions'],
    },
    {
      roles: ['practitioner'],
      name: 'the clinician to whom the patient said no',
      person: denied,
      onTheTeam: true,
      denied: ['plan'],
    },
  ];
}

/** Everyone whose credential is worth nothing. */
export async function notSignedIn({ room }: World): Promise<{ name: string; api: Api }[]> {
  const { clinic, clinician } = room;
  const { service } = clinic;
  const pool = await database();
  const disabled = await clinic.practitioner();
  await pool.query(`UPDATE account SET status = 'disabled' WHERE id = $1`, [disabled.accountId]);
  const ended = await clinic.practitioner();
  await pool.query(`UPDATE session SET ended_at = now(), end_reason = 'signed_out' WHERE id = $1`, [
    ended.sessionId,
  ]);
  const { id, privateKey } = await service.app.get(SigningKeys, { strict: false }).current();
  const now = Math.floor(service.clock.now().getTime() / 1000);
  const token = (audience: string, expiresAt: number): Promise<string> =>
    new SignJWT({ tid: clinician.tenantId, sid: clinician.sessionId })
      .setProtectedHeader({ alg: 'ES256', typ: accessTokenType, kid: id })
      .setIssuer(service.config.publicUrl)
      .setAudience(audience)
      .setSubject(clinician.accountId)
      .setJti(id)
      .setIssuedAt(expiresAt - 300)
      .setExpirationTime(expiresAt)
      .sign(privateKey);
  return [
    { name: 'nobody', api: service.api },
    { name: 'a disabled account', api: disabled.api },
    { name: 'an ended session', api: ended.api },
    {
      name: 'a machine that was let go',
      api: await aDisabledMachine(service, await clinic.person(['administrator'])),
    },
    { name: 'an expired token', api: service.api.as(await token(accessTokenAudience, now - 120)) },
    { name: 'a token for somebody else', api: service.api.as(await token('another-api', now + 120)) },
  ];
}

async function aDisabledMachine(service: TestApp, administrator: Person): Promise<Api> {
  const machine = await aMachine(administrator);
  const api = await asMachine(service, machine);
  const disabling = administrator.api.post(`/v1/api-clients/${machine.id}/disablement`);
  await administrator.api.expect(200, disabling);
  return api;
}

export const operator = ({ room }: World): Promise<Api> => operatorOf(room.clinic.service);

export async function operatorOf(service: TestApp): Promise<Api> {
  return service.api.as(await service.app.get(OperatorKeys, { strict: false }).create('matrix'));
}
