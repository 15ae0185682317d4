import { exportJWK, generateKeyPair } from 'jose';
import { newId } from '../../../src/core/ids.js';
import { operatorOf } from '../../access/callers.js';
import { dayFrom } from '../../support/measures-room.js';
import { aMachine } from '../../support/machine.js';
import { aNotice as aPatientNotice } from '../../support/patient-notice.js';
import { aTechniqueOfOurs } from '../../support/technique.js';
import type { Person } from '../../support/world.js';
import { read, sent, type Preparations, type Ready, type Scene } from './scene.js';

const anAdministrator = ({ clinic }: Scene): Promise<Person> => clinic.person(['administrator']);

/** Somebody opens the record in an emergency. */
async function anEmergency({ clinic, patient }: Scene): Promise<Ready> {
  const by = await clinic.practitioner();
  const reason = 'Brought in unconscious by ambulance';
  const opening = { patientId: patient.patientId, reasonCode: 'medical_emergency', reason };
  return { by, known: { breakGlassId: (await sent(by, '/v1/break-glass', opening)).id } };
}

/** An administrator asked for a change of the patient's account. */
async function aChange(scene: Scene): Promise<Ready> {
  const by = await anAdministrator(scene);
  const asking = { what: 'unlinking', reason: 'Said at the desk that this is not her record' };
  const { id } = await sent(by, `/v1/accounts/${scene.patient.accountId}/changes`, asking);
  return { by, known: { accountChangeId: id } };
}

/** The same, for two records to be taken for those of one person. */
async function aMerge(scene: Scene): Promise<Ready> {
  const by = await anAdministrator(scene);
  const asking = { survivorId: await scene.clinic.record(), reason: 'Registered twice' };
  const { id } = await sent(by, `${scene.record}/merges`, asking);
  return { by, known: { ...scene.ids, mergeId: id } };
}

async function aNotice({ patient: by }: Scene): Promise<Ready> {
  const [notice] = await read(by, '/v1/me/notices');
  return { by, known: { noticeId: notice.id } };
}

/** Somebody who has no account yet, and their clinician. */
async function aRecordAlone({ clinic, clinician }: Scene): Promise<string> {
  const patientId = await clinic.record();
  await clinic.join(patientId, clinician, 'lead');
  return patientId;
}

export const ofPeople: Preparations = {
  patientsRegister: async (scene) => ({
    by: await anAdministrator(scene),
    body: {
      ...{ identifier: newId(), givenName: 'Ines', familyName: 'Moreau', birthDate: '1990-05-17' },
      leadAccountId: scene.clinician.accountId,
    },
  }),
  accountChangesAsk: async (scene) => ({
    by: await anAdministrator(scene),
    known: { accountId: scene.patient.accountId },
    body: { what: 'unlinking', email: undefined, roles: undefined },
  }),
  excludedPersonsTellApart: async ({ patient: by, record, ids }) => {
    await sent(by, `${record}/excluded-persons`, { name: 'Hana Yusuf' });
    return { by, known: ids, body: { name: 'H. Yusuf' } };
  },
  patientNoticesPublish: async (scene) => ({
    by: await anAdministrator(scene),
    body: aPatientNotice(scene.clinic.service.clock.now()),
  }),
  noticesGivenGive: async (scene) => {
    const by = await anAdministrator(scene);
    const notice = aPatientNotice(scene.clinic.service.clock.now());
    const { id: noticeId } = await sent(by, '/v1/patient-notices', notice);
    const handed = { occasion: 'admission', how: 'paper', agreedToEmail: undefined, receipt: undefined };
    return { by, known: { ...scene.ids, noticeId }, body: handed };
  },
  mergesAsk: async (scene) => ({
    by: await anAdministrator(scene),
    known: { ...scene.ids, survivorId: await scene.clinic.record() },
  }),
  accountChangesWithdraw: aChange,
  accountChangesConfirm: async (scene) => ({
    ...(await aChange(scene)),
    by: await anAdministrator(scene),
  }),
  tenantsReinstate: async ({ clinic, clinician }) => {
    const by = { api: await operatorOf(clinic.service) };
    await sent(by, `/v1/tenants/${clinician.tenantId}/suspension`);
    return { by, known: { tenantId: clinician.tenantId } };
  },
  accountsInviteAgain: async (scene) => {
    const by = await anAdministrator(scene);
    const lee = { email: `${newId()}@example.org`, displayName: 'Lee Moreau', roles: ['practitioner'] };
    const { id: accountId } = await sent(by, '/v1/accounts', lee);
    return { by, known: { accountId } };
  },
  accountsReinstate: async (scene) => {
    const by = await anAdministrator(scene);
    const { accountId } = await scene.clinic.practitioner();
    await sent(by, `/v1/accounts/${accountId}/disablement`);
    return { by, known: { accountId } };
  },
  inboxFind: aNotice,
  inboxAcknowledge: aNotice,
  careTeamJoin: async (scene) => {
    const { accountId } = await scene.clinic.practitioner();
    return { by: await anAdministrator(scene), known: { ...scene.ids, accountId } };
  },
  coveragesArrange: async ({ clinic, clinician: by }) => {
    const { accountId: coverAccountId } = await clinic.practitioner();
    const until = dayFrom({ clinic }, 7);
    return {
      by,
      known: { coverAccountId },
      body: { kind: 'cover', awayAccountId: undefined, patientIds: undefined, from: undefined, until },
    };
  },
  portalInvitationsInvite: async (scene) => ({
    by: scene.clinician,
    known: { patientId: await aRecordAlone(scene) },
  }),
  portalInvitationsConfirm: async (scene) => {
    const patientId = await aRecordAlone(scene);
    const email = `${newId()}@example.org`;
    const asked = await sent(await anAdministrator(scene), `/v1/patients/${patientId}/portal-invitations`, {
      email,
    });
    return { by: scene.clinician, known: { patientId, invitationId: asked.id } };
  },
  mergesWithdraw: aMerge,
  mergesDecline: async (scene) => ({ ...(await aMerge(scene)), by: scene.clinician }),
  mergesUndo: async (scene) => {
    const { known } = await aMerge(scene);
    await sent(scene.clinician, `${scene.record}/merges/${String(known?.mergeId)}/confirmation`);
    return { by: scene.clinician, known };
  },
  deathsUndo: async ({ clinician: by, record, ids }) => {
    const known = { diedOn: '2026-01', knownFrom: 'His sister telephoned.' };
    const { id: deathId } = await sent(by, `${record}/deaths`, known);
    return { by, known: { ...ids, deathId } };
  },
  breakGlassFind: anEmergency,
  breakGlassEnd: anEmergency,
  apiClientsConfirmKey: async (scene) => {
    const administrator = await anAdministrator(scene);
    const { id: apiClientId } = await aMachine(administrator);
    const { publicKey } = await generateKeyPair('ES384', { extractable: true });
    const key = { kid: 'second', publicKey: await exportJWK(publicKey) };
    await sent(administrator, `/v1/api-clients/${apiClientId}/keys`, key);
    const { keys } = await read(administrator, `/v1/api-clients/${apiClientId}`);
    const { id: keyId } = keys.find(({ kid }: { kid: string }) => kid === key.kid);
    return { by: await anAdministrator(scene), known: { apiClientId, keyId } };
  },
  stageCataloguesPublish: async (scene) => {
    const stage = { code: 'by_the_lake', title: 'By the lake', description: 'Where it is still' };
    const { stages } = await read(scene.clinician, '/v1/stage-catalogues/current');
    const known = stages.map(({ code, title, description }: any) => ({ code, title, description }));
    const body = { stages: [...known, stage], mapping: [], conditions: [] };
    return { by: await anAdministrator(scene), body };
  },
  startersShow: async (scene) => {
    const by = await anAdministrator(scene);
    const [{ id: starterId }] = await read(by, '/v1/starters');
    await sent(by, `/v1/starters/${starterId}/hiding`);
    return { by, known: { starterId } };
  },
  techniquesShow: async (scene) => {
    const by = await anAdministrator(scene);
    const { id: techniqueId } = await sent(by, '/v1/techniques', aTechniqueOfOurs);
    await sent(by, `/v1/techniques/${techniqueId}/hiding`);
    return { by, known: { techniqueId } };
  },
};
