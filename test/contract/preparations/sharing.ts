import { exportJWK, generateKeyPair } from 'jose';
import { aCourtsOrder } from '../../support/court-order.js';
import { aMachine } from '../../support/machine.js';
import { onPaper } from '../../support/signed-elsewhere.js';
import { read, sent, type Preparations, type Ready, type Scene } from './scene.js';

const words = 'I was out three times, not twice';
const toTheHousingOffice = {
  kind: 'disclosure',
  purpose: 'A flat',
  purposeCode: 'care_coordination',
  provisions: [{ recipientOutside: 'Housing office', dataClasses: ['plan'] }],
};

/** The clinician asks whether a peer may read the plan. @returns the consent's id */
async function askedFor({ clinic, clinician, record }: Scene, more: object = {}): Promise<string> {
  const { accountId } = await clinic.person(['peer_supporter']);
  const provisions = [{ recipientAccountId: accountId, dataClasses: ['plan'] }];
  const question = { kind: 'sharing', purpose: 'Peer support', purposeCode: 'peer_support', provisions };
  return (await sent(clinician, `${record}/consents/requests`, { ...question, ...more })).id;
}

/** A peer is told that a consent to them was withdrawn. */
async function aWithdrawalToMe({ clinic, patient, record }: Scene): Promise<Ready> {
  const by = await clinic.person(['peer_supporter']);
  const provisions = [{ recipientAccountId: by.accountId, dataClasses: ['plan'] }];
  const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
  const { id } = await sent(patient, `${record}/consents`, consent);
  await sent(patient, `${record}/consents/${id}/withdrawal`);
  const [receipt] = await read(by, '/v1/me/withdrawals');
  return { by, known: { receiptId: receipt.id } };
}

/** What the patient asked to be put right. */
async function anAmendment({ patient: by, record, ids }: Scene): Promise<Ready & { amendmentId: string }> {
  const { id: amendmentId } = await sent(by, `${record}/amendments`, { dataClass: 'plan', words });
  return { by, known: { ...ids, amendmentId }, amendmentId };
}

/** The same, which was denied. */
async function aDenial(scene: Scene): Promise<Ready & { amendmentId: string }> {
  const { amendmentId, ...ready } = await anAmendment(scene);
  const { clinician, record } = scene;
  const answer = 'It says what was told';
  await sent(clinician, `${record}/amendments/${amendmentId}/denial`, { ground: 'accurate', answer });
  return { ...ready, amendmentId };
}

async function anOrder({ clinic, record, ids }: Scene, changes: object = {}): Promise<Ready> {
  const by = await clinic.person(['privacy_officer']);
  const { id: courtOrderId } = await sent(by, `${record}/court-orders`, aCourtsOrder(changes));
  return { by, known: { ...ids, courtOrderId } };
}

/** The plan, shared with a peer supporter, from now until it is taken back. */
async function toAPeer({ clinic }: Scene): Promise<Record<string, unknown>> {
  const { accountId } = await clinic.person(['peer_supporter']);
  const provisions = [{ recipientAccountId: accountId, dataClasses: ['plan'] }];
  const left = ['part2', 'startsAt', 'endsAt', 'remindOn', 'interventionId', 'editionId', 'explained'];
  const others = Object.fromEntries(left.map((name) => [name, undefined]));
  return { kind: 'sharing', purposeCode: 'peer_support', provisions, ...others };
}

export const ofSharing: Preparations = {
  consentFormsPublish: async ({ clinic }) => {
    const by = await clinic.person(['administrator']);
    const text = { purpose: 'research', language: 'en', title: 'A study', body: 'What it is about' };
    const { id: formId } = await sent(by, '/v1/consent-forms', text);
    return { by, known: { formId }, body: { validUntil: undefined } };
  },
  consentsAsk: async (scene) => ({ by: scene.clinician, known: scene.ids, body: await toAPeer(scene) }),
  consentsGive: async (scene) => ({ by: scene.patient, known: scene.ids, body: await toAPeer(scene) }),
  courtOrdersAddSubpoena: async (scene) => ({
    ...(await anOrder(scene)),
    body: { issuedOn: scene.today },
  }),
  consentsRefuse: async (scene) => ({
    by: scene.patient,
    known: { ...scene.ids, consentId: await askedFor(scene) },
  }),
  apiClientsAddKey: async ({ clinic }) => {
    const by = await clinic.person(['administrator']);
    const { id: apiClientId } = await aMachine(by);
    const { publicKey } = await generateKeyPair('ES384', { extractable: true });
    return { by, known: { apiClientId }, body: { publicKey: await exportJWK(publicKey) } };
  },
  disclosuresRecord: async ({ patient, clinician: by, record, ids }) => {
    const { id: consentId } = await sent(patient, `${record}/consents`, toTheHousingOffice);
    const letter = { recipient: 'Housing office', dataClasses: ['plan'], recordsFrom: undefined };
    return { by, known: { ...ids, consentId }, body: letter };
  },
  courtOrdersRecord: async ({ clinic, ids }) => ({
    by: await clinic.person(['privacy_officer']),
    known: ids,
    body: { ...aCourtsOrder(), expiresOn: undefined, notToldReason: undefined },
  }),
  impactPreview: async (scene) => ({ by: scene.patient, known: scene.ids, body: await toAPeer(scene) }),
  consentsPropose: async (scene) => ({
    by: scene.clinician,
    known: { ...scene.ids, consentId: await askedFor(scene, { draft: true }) },
  }),
  consentsAgree: async (scene) => ({
    by: scene.patient,
    known: { ...scene.ids, consentId: await askedFor(scene) },
  }),
  recordedConsentsAgree: async (scene) => ({
    by: scene.clinician,
    known: { ...scene.ids, consentId: await askedFor(scene) },
    body: { signed: await onPaper(scene.clinician, scene.patient.patientId, scene.today) },
  }),
  recordedConsentsRefuse: async (scene) => ({
    by: scene.clinician,
    known: { ...scene.ids, consentId: await askedFor(scene) },
  }),
  recordedConsentsWithdraw: async ({ patient, clinician: by, record, ids }) => {
    const { id: consentId } = await sent(patient, `${record}/consents`, toTheHousingOffice);
    return { by, known: { ...ids, consentId } };
  },
  paperPagesKeep: ({ clinician: by, ids }) =>
    Promise.resolve({ by, known: ids, body: { contentType: 'application/pdf' } }),
  withdrawalReceiptsTell: async ({ patient, clinician, record, ids }) => {
    const { id: consentId } = await sent(patient, `${record}/consents`, toTheHousingOffice);
    const letter = { recipient: 'Housing office', dataClasses: ['plan'], what: 'A letter', how: 'By post' };
    await sent(clinician, `${record}/disclosures`, { consentId, ...letter });
    await sent(patient, `${record}/consents/${consentId}/withdrawal`);
    const [receipt] = await read(patient, `${record}/consents/${consentId}/withdrawal-receipts`);
    return { by: clinician, known: { ...ids, consentId, receiptId: receipt.id } };
  },
  myWithdrawalsFind: aWithdrawalToMe,
  myWithdrawalsAcknowledge: aWithdrawalToMe,
  accessDisputesRaise: async ({ patient: by, clinician, record, plan, ids }) => {
    await read(clinician, plan);
    const [{ id: logEntryId }] = await read(by, `${record}/access-log?limit=1`);
    return { by, known: { ...ids, logEntryId } };
  },
  amendmentsWithdraw: anAmendment,
  recordedAmendmentsWithdraw: async (scene) => {
    const asked = { dataClass: 'plan', words, saidHow: 'word' };
    const { id: amendmentId } = await sent(scene.clinician, `${scene.record}/recorded-amendments`, asked);
    return { by: scene.clinician, known: { ...scene.ids, amendmentId } };
  },
  amendmentsDisagree: aDenial,
  recordedAmendmentsDisagree: async (scene) => ({ ...(await aDenial(scene)), by: scene.clinician }),
  amendmentsRebut: async (scene) => {
    const { by, known, amendmentId } = await aDenial(scene);
    await sent(by, `${scene.record}/amendments/${amendmentId}/disagreement`, { words });
    return { by: scene.clinician, known };
  },
  restrictionsLimit: async ({ clinic, patient, record, ids }) => {
    const by = await clinic.person(['privacy_officer']);
    const asked = { recipientOutside: 'Lakeside Health Plan', dataClasses: ['plan'], purposes: ['payment'] };
    const { id: restrictionId } = await sent(patient, `${record}/restrictions`, { ...asked, words });
    await sent(by, `${record}/restrictions/${restrictionId}/agreement`);
    return { by, known: { ...ids, restrictionId } };
  },
  courtOrdersTellPatient: async (scene) => ({
    ...(await anOrder(scene, { toldOn: null, notToldReason: 'The court has sealed it until May' })),
    body: { toldOn: scene.today },
  }),
  courtOrdersDisclose: async (scene) => {
    const { by, known } = await anOrder(scene);
    const subpoena = { issuedBy: 'Clerk of the court', reference: 'S-4', issuedOn: '2026-02-20' };
    await sent(by, `${scene.record}/court-orders/${String(known?.courtOrderId)}/subpoena`, subpoena);
    return { by, known, body: { dataClasses: ['plan'] } };
  },
};
