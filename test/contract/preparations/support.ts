import { aProtocol, asked, dayAndNight, dayFrom, gad7, leadThenTeam } from '../../support/measures-room.js';
import { anInstrumentOfOurs } from '../../support/instrument.js';
import { readyFor, supportedBy } from '../../support/peer.js';
import { aSupportGroupOfOurs, aYes } from '../../support/support-group.js';
import type { Person } from '../../support/world.js';
import { read, sent, type Preparations, type Ready, type Scene } from './scene.js';

const aPeer = ({ clinic }: Scene): Promise<Person> => clinic.person(['peer_supporter']);

/** Somebody was asked to facilitate a group, and answers. */
async function aHandover(scene: Scene): Promise<Ready> {
  const [facilitator, by] = [await aPeer(scene), await aPeer(scene)];
  const { id } = await sent(facilitator, '/v1/support-groups', aSupportGroupOfOurs);
  const handing = await sent(facilitator, `/v1/support-groups/${id}/handovers`, { accountId: by.accountId });
  return { by, known: { groupHandoverId: handing.id } };
}

/** The patient is invited to a group. */
async function anInvitation(
  scene: Scene,
): Promise<Ready & { group: string; facilitator: Person; place: string }> {
  const facilitator = await aPeer(scene);
  const { id } = await sent(facilitator, '/v1/support-groups', aSupportGroupOfOurs);
  const group = `/v1/support-groups/${id}`;
  const { accountId } = scene.patient;
  const { id: place } = await sent(facilitator, `${group}/places`, { accountId });
  const body = { conductEdition: 1 };
  return { by: scene.patient, known: { ownPlaceId: place }, body, group, facilitator, place };
}

async function aPeerIsAsked(scene: Scene): Promise<Ready> {
  const by = await aPeer(scene);
  const asking = { accountId: by.accountId };
  const { id } = await sent(scene.patient, `${scene.record}/peer-supports`, asking);
  return { by, known: { peerRequestId: id } };
}

/** The clinician suggests a peer to the patient. */
async function aPeerIsSuggested(scene: Scene): Promise<Ready> {
  const { accountId } = await aPeer(scene);
  const { id } = await sent(scene.clinician, `${scene.record}/peer-supports`, { accountId });
  return { by: scene.patient, known: { ...scene.ids, peerSupportId: id } };
}

/** Proposed, and agreed to by the patient. */
async function aReferral({ patient, clinician, record, ids }: Scene): Promise<Ready> {
  const proposal = { toName: 'The evening class', reason: 'You asked for it', goesAlong: 'Your first name' };
  const { id: referralId } = await sent(clinician, `${record}/referrals`, proposal);
  await sent(patient, `${record}/referrals/${referralId}/agreement`);
  return { by: clinician, known: { ...ids, referralId } };
}

/** What the peer wrote, which the patient approved and showed to the team. */
async function anEntry(scene: Scene, shareWithTeam: boolean): Promise<Ready> {
  const peer = await aPeer(scene);
  await supportedBy(scene, peer);
  const notebook = `${scene.record}/peer-notebook`;
  const { id, version } = await sent(peer, notebook, { words: 'We walked to the lake' });
  const reader = { api: scene.patient.api.with({ 'if-match': `"${version}"` }) };
  await sent(reader, `${notebook}/${id}/approval`, { shareWithTeam });
  return { by: scene.patient, known: { ...scene.ids, notebookEntryId: id } };
}

/** What the patient shares with a group that they are in. */
async function wordsToAGroup(scene: Scene): Promise<Ready> {
  const { by, group, place } = await anInvitation(scene);
  await sent(by, `/v1/me/support-groups/${place}/joining`, aYes);
  const { id: groupWordsId } = await sent(by, `${group}/words`, { words: 'I walked twice' });
  return { by, known: { groupId: group.split('/').at(-1), groupWordsId } };
}

/** The clinician suggests something for the safety plan. */
async function aSuggestion({ patient, clinician: by, record, ids }: Scene): Promise<Ready> {
  const ops = [{ op: 'entry.add', section: 'reasons_to_live', text: 'My dog' }];
  await sent(patient, `${record}/safety-plan/changes`, { ops });
  const { id } = await sent(by, `${record}/safety-plan/proposals`, { baseRevision: 1, ops });
  return { by, known: { ...ids, safetyProposalId: id } };
}

/** Something of the patient's that they keep to themselves. */
const kept =
  (list: string, name: string, thing: object) =>
  async ({ patient: by, record, ids }: Scene): Promise<Ready> => {
    const { id } = await sent(by, `${record}/${list}`, { ...thing, visibility: 'private' });
    return { by, known: { ...ids, [name]: id } };
  };

/** One that the service ships. */
const breathing = { techniqueId: '01980000-0000-7000-8001-000000000001' };

async function aQuestionnaire(scene: Scene): Promise<Ready> {
  const { id } = await asked(scene, gad7);
  return { by: scene.clinician, known: { ...scene.ids, questionnaireId: id } };
}

export const ofSupport: Preparations = {
  encouragementsWrite: async (scene) => {
    const by = await aPeer(scene);
    await supportedBy(scene, by, ['goals', 'steps', 'journey']);
    return { by, known: scene.ids, body: { about: 'journey', elementId: undefined } };
  },
  peerCallsCall: async (scene) => {
    const by = await aPeer(scene);
    await supportedBy(scene, by);
    await aProtocol(scene);
    return { by, known: scene.ids };
  },
  riskFormulationsWrite: ({ clinic, clinician: by, ids }) => {
    const together = { madeTogether: true, whyNotTogether: undefined };
    const body = { ...together, lookAgainOn: dayFrom({ clinic }, 30), keepWording: undefined };
    return Promise.resolve({ by, known: ids, body });
  },
  notebookWrite: async (scene) => {
    const by = await aPeer(scene);
    const { id: peerSupportId } = await supportedBy(scene, by);
    return { by, known: { ...scene.ids, peerSupportId }, body: { keepWording: undefined } };
  },
  safetyPlansWrite: ({ patient: by, ids }) =>
    Promise.resolve({
      by,
      known: ids,
      body: { ops: [{ op: 'entry.add', section: 'reasons_to_live', text: 'My dog' }], baseRevision: 0 },
    }),
  ownPlacesAsk: async (scene) => {
    const { id: groupId } = await sent(await aPeer(scene), '/v1/support-groups', aSupportGroupOfOurs);
    return { by: scene.patient, known: { groupId }, body: { conductEdition: 1 } };
  },
  groupHandoversOffer: async (scene) => {
    const [by, { accountId }] = [await aPeer(scene), await aPeer(scene)];
    const { id: groupId } = await sent(by, '/v1/support-groups', aSupportGroupOfOurs);
    return { by, known: { groupId, accountId } };
  },
  peerSupportAsk: async (scene) => {
    const { accountId } = await aPeer(scene);
    return { by: scene.patient, known: { ...scene.ids, accountId } };
  },
  referralsHold: aReferral,
  questionnairesAsk: (scene) =>
    Promise.resolve({
      by: scene.clinician,
      known: { ...scene.ids, instrumentId: gad7 },
      body: { dueOn: dayFrom(scene, 7) },
    }),
  facilitatedPlacesAdmit: async (scene) => {
    const by = await aPeer(scene);
    const { id: groupId } = await sent(by, '/v1/support-groups', aSupportGroupOfOurs);
    const { id: groupPlaceId } = await sent(scene.patient, `/v1/support-groups/${groupId}/requests`, aYes);
    return { by, known: { groupId, groupPlaceId } };
  },
  alertProtocolsPublish: async ({ clinic }) => ({
    by: await clinic.person(['administrator']),
    body: { steps: leadThenTeam, staffedHours: dayAndNight },
  }),
  instrumentsAdd: async ({ clinic }) => ({
    by: await clinic.person(['administrator']),
    body: anInstrumentOfOurs,
  }),
  questionnairesAnswer: async (scene) => ({
    ...(await aQuestionnaire(scene)),
    by: scene.patient,
    body: { answers: [{ item: 1, value: 1 }], answeredOn: undefined },
  }),
  peerRequestsAgree: aPeerIsAsked,
  peerSupportBegin: async (scene) => {
    const peerSupportId = await readyFor(scene, await aPeer(scene));
    return { by: scene.patient, known: { ...scene.ids, peerSupportId } };
  },
  safetyProposalsPropose: async ({ patient, clinician: by, record, ids }) => {
    const ops = [{ op: 'entry.add', section: 'reasons_to_live', text: 'My dog' }];
    await sent(patient, `${record}/safety-plan/changes`, { ops });
    return { by, known: ids, body: { ops, baseRevision: 1 } };
  },
  withholdingsBegin: async ({ clinician: by, record, ids, clinic }) => {
    const { id: noteId } = await sent(by, `${record}/clinical-notes`, { text: 'Two quiet nights' });
    return { by, known: { ...ids, noteId }, body: { until: dayFrom({ clinic }, 7) } };
  },
  groupHandoversAccept: aHandover,
  groupHandoversDecline: aHandover,
  groupLifeFind: wordsToAGroup,
  groupLifeTakeBack: wordsToAGroup,
  facilitatedPlacesInvite: async (scene) => {
    const by = await aPeer(scene);
    const { id: groupId } = await sent(by, '/v1/support-groups', aSupportGroupOfOurs);
    return { by, known: { groupId, accountId: scene.patient.accountId } };
  },
  ownPlacesJoin: anInvitation,
  ownPlacesAcceptConduct: async (scene) => {
    const { by, known, group, facilitator, place } = await anInvitation(scene);
    await sent(by, `/v1/me/support-groups/${place}/joining`, aYes);
    await sent(facilitator, `${group}/conduct`, { conduct: 'What is said here stays here.' });
    return { by, known, body: { conductEdition: 2 } };
  },
  peerSupportTakeUp: aPeerIsSuggested,
  peerSupportDecline: aPeerIsSuggested,
  peerSupportChangeParts: async (scene) => {
    const { id } = await supportedBy(scene, await aPeer(scene));
    return { by: scene.patient, known: { ...scene.ids, peerSupportId: id } };
  },
  peerSupportHandOver: async (scene) => {
    const [by, next] = [await aPeer(scene), await aPeer(scene)];
    const { id } = await supportedBy(scene, by);
    return { by, known: { ...scene.ids, peerSupportId: id, accountId: next.accountId } };
  },
  peerRequestsFind: aPeerIsAsked,
  peerRequestsRefuse: aPeerIsAsked,
  peerWorkSupervise: async (scene) => {
    const { accountId: peerSupporterId } = await aPeer(scene);
    const { accountId } = await scene.clinic.practitioner();
    return { by: await scene.clinic.person(['administrator']), known: { peerSupporterId, accountId } };
  },
  referralsSend: async (scene) => ({ ...(await aReferral(scene)), body: { disclosureId: null } }),
  referralsResume: async (scene) => {
    const ready = await aReferral(scene);
    await sent(ready.by, `${scene.record}/referrals/${String(ready.known?.referralId)}/hold`);
    return ready;
  },
  referralsComplete: async (scene) => {
    const ready = await aReferral(scene);
    await sent(ready.by, `${scene.record}/referrals/${String(ready.known?.referralId)}/sending`);
    return ready;
  },
  withholdingsReview: async (scene) => {
    const { clinic, clinician, patient, record, ids } = scene;
    const by = await clinic.practitioner();
    await clinic.join(patient.patientId, by);
    const { id: noteId } = await sent(clinician, `${record}/clinical-notes`, { text: 'Two quiet nights' });
    const reason = { ground: 'told_in_confidence', reason: 'A neighbour told us', until: dayFrom(scene, 7) };
    const withholdings = `${record}/clinical-notes/${noteId}/withholdings`;
    const { id: withholdingId } = await sent(clinician, withholdings, reason);
    await sent(patient, `${withholdings}/${withholdingId}/review-request`);
    return { by, known: { ...ids, noteId, withholdingId } };
  },
  counsellingConsentsGive: ({ patient: by, clinician, ids }) =>
    Promise.resolve({
      by,
      known: { ...ids, accountId: clinician.accountId },
    }),
  ownStoriesPublish: async ({ patient: by }) => {
    const { id: ownStoryId } = await sent(by, '/v1/me/stories', { title: 'The lake', words: 'I walked.' });
    return {
      by,
      known: { ownStoryId },
      body: { consents: true, signedAs: undefined, tellsNoWay: undefined },
    };
  },
  checkInsSay: ({ patient: by, ids }) => {
    const left = ['checkedInOn', 'signIds', 'signWords', 'sleep', 'energy', 'words', 'substanceUse'];
    const others = Object.fromEntries(left.map((name) => [name, undefined]));
    return Promise.resolve({ by, known: ids, body: { mood: 'low', visibility: 'private', ...others } });
  },
  ownStoriesChange: async ({ patient: by }) => {
    const { id: ownStoryId } = await sent(by, '/v1/me/stories', { title: 'The lake', words: 'I walked.' });
    return { by, known: { ownStoryId }, body: { stages: ['rebuilding'] } };
  },
  notebookShare: (scene) => anEntry(scene, false),
  notebookWithhold: (scene) => anEntry(scene, true),
  advancePreferencesTurnKey: async ({ clinic, clinician, patient, record, ids }) => {
    const by = await clinic.person(['natural_support']);
    const provisions = [{ recipientAccountId: by.accountId, dataClasses: ['safety_plan'] }];
    const consent = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support', provisions };
    await sent(patient, `${record}/consents`, consent);
    const keyHolderIds = [by.accountId, clinician.accountId];
    const wanted = { wantedText: 'A quiet room', visibility: 'shared', keyHolderIds };
    await sent(patient, `${record}/advance-preferences`, wanted);
    return { by, known: ids };
  },
  advancePreferencesEnd: async ({ patient: by, record, ids }) => {
    await sent(by, `${record}/advance-preferences`, { wantedText: 'A quiet room', visibility: 'shared' });
    await sent(by, `${record}/advance-preferences/activation`);
    return { by, known: ids };
  },
  safetyProposalsWithdraw: aSuggestion,
  safetyProposalsDecline: async (scene) => ({ ...(await aSuggestion(scene)), by: scene.patient }),
  checkInsCorrect: async (scene) => ({
    ...(await kept('check-ins', 'checkInId', { mood: 'low' })(scene)),
    body: { signIds: undefined },
  }),
  practiceShow: kept('practice', 'practiceId', breathing),
  helpfulTechniquesShow: kept('helpful-techniques', 'helpfulId', breathing),
  safetyProposalsEditInEmergency: async ({ patient, clinician: by, record, ids }) => {
    const ops = [{ op: 'entry.add', section: 'reasons_to_live', text: 'My dog' }];
    await sent(patient, `${record}/safety-plan/changes`, { ops });
    const added = [{ op: 'entry.add', section: 'making_the_place_safe', text: 'The keys are next door' }];
    return { by, known: ids, body: { ops: added, baseRevision: 1 } };
  },
  shownJournalFind: async ({ patient, clinician: by }) => {
    const { id } = await sent(patient, '/v1/me/journal', { words: 'The lake was still' });
    await sent(patient, `/v1/me/journal/${id}/showing`, { accountId: by.accountId });
    const [shown] = await read(by, '/v1/me/shown-journal');
    return { by, known: { journalEntryId: shown.id } };
  },
  questionnairesRecord: async (scene) => ({
    ...(await aQuestionnaire(scene)),
    body: { answers: [{ item: 1, value: 1 }], filledInOn: scene.today },
  }),
  questionnairesComplete: async (scene) => {
    const { known } = await aQuestionnaire(scene);
    const answers = [{ item: 1, value: 1 }];
    const address = `${scene.record}/questionnaires/${String(known?.questionnaireId)}`;
    await sent(scene.patient, `${address}/answers`, { answers });
    return { by: scene.patient, known };
  },
  questionnairesWithdraw: aQuestionnaire,
};
