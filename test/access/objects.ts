import { aMachine } from '../support/machine.js';
import { recoveryModelId } from '../../src/journey/stage-catalogues/recovery-model.entity.js';
import { newId } from '../../src/core/ids.js';
import type { Room } from '../support/room.js';
import { aCourtsOrder } from '../support/court-order.js';
import { aGroup } from '../support/resource.js';
import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../support/measures-room.js';
import { aPeerProfile, supportedBy, supportsOf } from '../support/peer.js';
import { aMeeting, aSupportGroupOfOurs, aYes } from '../support/support-group.js';
import { anInstrumentOfOurs } from '../support/instrument.js';
import { aTechniqueOfOurs } from '../support/technique.js';
import { aNotice } from '../support/patient-notice.js';
import { scan } from '../support/signed-elsewhere.js';
import { aCompleteRoom, frozen, signedByBoth } from '../support/signed.js';
import type { TestApp } from '../support/test-app.js';
import { database, type Clinic, type Person } from '../support/world.js';

/** A patient, and one object of theirs per parameter of the addresses. */
export interface World {
  readonly room: Room;
  /** Asked into the conversation about the proposal. */
  readonly facilitator: Person;
  /** Supports the patient as a peer. */
  readonly supporter: Person;
  /** Facilitates the group that the patient is in. */
  readonly groupFacilitator: Person;
  readonly ids: Readonly<Record<string, string>>;
}

/** A parameter that is new in the addresses needs one line here. */
export async function aWorldOfObjects(service: TestApp): Promise<World> {
  const room = await aCompleteRoom(service);
  const { patient, clinic, planId } = room;
  const record = `/v1/patients/${patient.patientId}`;
  const { api } = room.clinician;
  const made = async (path: string, body: object): Promise<string> =>
    (await api.expect(201, api.post(path, body))).body.id;
  const madeByPatient = async (path: string, body: object): Promise<string> =>
    (await patient.api.expect(201, patient.api.post(path, body))).body.id;
  const first = async (list: string): Promise<string> =>
    (await api.expect(200, api.get(list))).body.items[0].id;
  const { version, address } = await frozen(room);
  await signedByBoth(room, { version, address });
  await api.expect(200, api.post(`${address}/activation`));
  const { goals, interventions, revision } = (await api.expect(200, api.get(room.plan))).body;
  const goalId = goals[0].id;
  const peer = await clinic.person(['peer_supporter']);
  const facilitator = await clinic.practitioner();
  const groupFacilitator = await clinic.person(['peer_supporter']);
  const ops = [{ op: 'review.set', intervalDays: 45 }];
  const proposalId = await made(`${room.plan}/proposals`, { basePlanRevision: revision, ops });
  const setbackId = await made(`${record}/setbacks`, {
    occurredAt: '2026-01-01T00:00:00Z',
    noticedBy: 'patient',
  });
  const { patientId } = patient;
  const form = await aPublishedForm(clinic);
  const patientNoticeId = await aPublishedNotice(clinic);
  const known = { benefits: ['It is known'], risks: ['The nights stay short'] };
  const options = [
    { kind: 'do-nothing', title: 'Leave it as it is', ...known },
    { kind: 'do-something', title: 'Talking therapy', ...known },
  ];
  return {
    room,
    facilitator,
    supporter: peer,
    groupFacilitator,
    ids: {
      patientId,
      representativeId: await made(`${record}/representatives`, {
        accountId: (await clinic.person(['representative'])).accountId,
        kind: 'guardian',
        dataClasses: ['plan'],
        acts: ['read'],
        evidence: 'Order of the court, seen by the team',
      }),
      naturalSupportId: await madeByPatient(`${record}/natural-supports`, {
        name: 'Sam',
        relationship: 'sister',
        mayBeTold: ['plan'],
      }),
      planId,
      goalId,
      elementId: goalId,
      stepId: goals[0].steps[0].id,
      interventionId: interventions[0].id,
      supportId: await made(`${room.plan}/supports`, { name: 'Sam', relationship: 'sister' }),
      proposalId,
      versionId: version.id,
      signatureId: (await api.get(address)).body.signatures[0].id,
      pageId: await made(`${record}/paper-pages`, scan),
      changeId: await first(`${room.plan}/status-changes`),
      memberId: await first(`${record}/care-team`),
      consentId: await clinic.share(patient.patientId, peer, ['journal']),
      ...form,
      decisionId: await made(`${record}/decisions`, { question: 'What helps me sleep?', options }),
      commentId: await made(`${room.plan}/comments`, {
        elementId: proposalId,
        kind: 'comment',
        text: 'Well said',
      }),
      facilitationId: await clinic.askIn(facilitator, { chainId: proposalId, planId, patientId }),
      entryId: await made(`${room.plan}/progress`, { goalId, note: 'Out twice' }),
      reviewId: await made(`${room.plan}/reviews`, {}),
      transitionId: await made(`${record}/stage-transitions`, {
        perspective: 'clinician',
        stage: 'rebuilding',
      }),
      setbackId,
      recordId: setbackId,
      catalogueId: recoveryModelId,
      breakGlassId: await clinic.breakGlass(patientId, await clinic.practitioner()),
      patientNoticeId,
      noticeGivenId: await made(`${record}/notices-given`, {
        ...{ noticeId: patientNoticeId, occasion: 'admission', how: 'paper' },
      }),
      amendmentId: await madeByPatient(`${record}/amendments`, {
        dataClass: 'progress',
        words: 'I was out three times, not twice',
      }),
      courtOrderId: await aCourtOrder(clinic, record),
      communicationId: await madeByPatient(`${record}/communication-wishes`, {
        means: 'post',
        address: 'PO box 117, Riverside',
      }),
      restrictionId: await madeByPatient(`${record}/restrictions`, {
        recipientOutside: 'Lakeside Health Plan',
        dataClasses: ['progress'],
        purposes: ['payment'],
        words: 'The plan of my employer is not to know how it is going',
      }),
      shortName: clinic.slug,
      ...(await aCover(room)),
      ...(await aNote(room)),
      formulationId: await made(`${record}/risk-formulations`, {
        ...{
          whatRaises: 'Nights alone',
          whatEases: 'The dog',
          whatCouldChange: 'The hearing',
          whatWeDo: 'We call',
        },
        ...{ madeTogether: true, lookAgainOn: dayFrom(room, 14) },
      }),
      counsellingNoteId: await made(`${record}/counselling-notes`, { text: 'We spoke of the summer' }),
      counsellingConsentId: await madeByPatient(`${record}/counselling-consents`, {
        ...{ accountId: room.clinician.accountId, endsOn: dayFrom(room, 30) },
      }),
      referralId: await made(`${record}/referrals`, {
        ...{ toName: 'The evening class', reason: 'You asked for it', goesAlong: 'Your first name' },
      }),
      resourceId: await made('/v1/resources', aGroup),
      techniqueId: await aTechnique(clinic),
      starterId: await aStarter(clinic),
      instrumentId: await anInstrument(clinic),
      ...(await anAnswerAboutSafety(room)),
      practiceId: await madeByPatient(`${record}/practice`, { techniqueId: breathing, visibility: 'shared' }),
      checkInId: await madeByPatient(`${record}/check-ins`, { mood: 'low', visibility: 'shared' }),
      helpfulId: await madeByPatient(`${record}/helpful-techniques`, {
        techniqueId: breathing,
        visibility: 'shared',
      }),
      ...(await aPeerSupport(room, peer)),
      ...(await aSupportGroup(room, groupFacilitator)),
      ...(await aStory(room)),
      journalEntryId: await madeByPatient('/v1/me/journal', { words: 'The lake was still' }),
      ...(await aSafetyPlan(room)),
      // From here on each text is looked through for who is not to be told.
      excludedPersonId: await madeByPatient(`${record}/excluded-persons`, { name: 'Sean Brennan' }),
      distinctionId: await made(`${record}/excluded-person-distinctions`, { name: 'S. Brennan' }),
      noticeId: newId(),
      deathId: await aMistakenDeath(room),
      mergeId: await anAskedMerge(room),
      ...(await aDispute(room)),
      complaintId: await madeByPatient('/v1/me/complaints', { words: 'Somebody told my neighbour' }),
      ...(await anAccountChange(room)),
      period: '2026-Q1',
      ...(await aMachineAndWhatItGot(room)),
      accountId: peer.accountId,
      sessionId: peer.sessionId,
      tenantId: clinic.tenantId,
    },
  };
}

/** A machine with a key, something passed on by hand, and a withdrawal that somebody outside is told of. */
async function aMachineAndWhatItGot({ clinic, patient, clinician }: Room): Promise<Record<string, string>> {
  const administrator = await clinic.person(['administrator']);
  const machine = await aMachine(administrator);
  const { body } = await administrator.api.expect(
    200,
    administrator.api.get(`/v1/api-clients/${machine.id}`),
  );
  const hooks = `/v1/api-clients/${machine.id}/webhooks`;
  const receiver = { url: 'https://hooks.lakeside.example/concord', kinds: null };
  const { body: webhook } = await administrator.api.expect(201, administrator.api.post(hooks, receiver));
  const testing = administrator.api.post(`${hooks}/${webhook.id}/tests`);
  const { body: delivery } = await administrator.api.expect(201, testing);
  const record = `/v1/patients/${patient.patientId}`;
  const provisions = [{ recipientOutside: 'Housing office', dataClasses: ['plan'] }];
  const consent = { kind: 'disclosure', purpose: 'A flat', purposeCode: 'care_coordination', provisions };
  const { body: given } = await patient.api.expect(201, patient.api.post(`${record}/consents`, consent));
  const letter = { recipient: 'Housing office', dataClasses: ['plan'], what: 'A letter', how: 'By post' };
  const passedOn = clinician.api.post(`${record}/disclosures`, { consentId: given.id, ...letter });
  const { body: disclosure } = await clinician.api.expect(201, passedOn);
  await patient.api.expect(200, patient.api.post(`${record}/consents/${given.id}/withdrawal`));
  const told = patient.api.get(`${record}/consents/${given.id}/withdrawal-receipts`);
  const { body: receipts } = await patient.api.expect(200, told);
  return {
    apiClientId: machine.id,
    ...{ webhookId: webhook.id, deliveryId: delivery.id },
    keyId: body.keys[0].id,
    disclosureId: disclosure.id,
    receiptId: receipts.items[0].id,
  };
}

async function aPeerSupport(room: Room, peer: Person): Promise<Record<string, string>> {
  const { clinic, patient } = room;
  const { id: peerSupportId } = await supportedBy(room, peer, ['goals', 'steps', 'journey']);
  const encouraging = { about: 'journey', words: 'Well walked' };
  const list = `/v1/patients/${patient.patientId}/encouragements`;
  const { body: encouragement } = await peer.api.expect(201, peer.api.post(list, encouraging));
  await peer.api.expect(200, peer.api.post('/v1/me/peer-profile', aPeerProfile));
  const notebook = `/v1/patients/${patient.patientId}/peer-notebook`;
  const writing = patient.api.post(notebook, { words: 'We walked to the lake', peerSupportId });
  const { body: entry } = await patient.api.expect(201, writing);
  const asked = await clinic.person(['peer_supporter']);
  const asking = patient.api.post(supportsOf(room), { accountId: asked.accountId });
  const { body: request } = await patient.api.expect(201, asking);
  const ofPeer = { peerSupportId, peerSupporterId: peer.accountId, peerRequestId: request.id };
  const calling = peer.api.post(`/v1/patients/${patient.patientId}/peer-calls`, {});
  const { body: call } = await peer.api.expect(201, calling);
  return {
    ...{ ...ofPeer, encouragementId: encouragement.id, notebookEntryId: entry.id },
    peerCallId: call.id,
  };
}

/** A group, somebody who is in it, what they share there, and when it meets. */
async function aSupportGroup({ patient, clinic }: Room, { api }: Person): Promise<Record<string, string>> {
  const { id: groupId } = (await api.expect(201, api.post('/v1/support-groups', aSupportGroupOfOurs))).body;
  const address = `/v1/support-groups/${groupId}`;
  const asking = patient.api.post(`${address}/requests`, aYes);
  const { id: groupPlaceId } = (await patient.api.expect(201, asking)).body;
  await api.expect(200, api.post(`${address}/places/${groupPlaceId}/admission`));
  const sharing = patient.api.post(`${address}/words`, { words: 'I walked twice' });
  const { id: groupWordsId } = (await patient.api.expect(201, sharing)).body;
  const meeting = { heldOn: dayFrom({ clinic }, 7), ...aMeeting };
  const { id: meetingId } = (await api.expect(201, api.post(`${address}/meetings`, meeting))).body;
  const { accountId } = await clinic.person(['peer_supporter']);
  const handing = api.post(`${address}/handovers`, { accountId });
  const { id: groupHandoverId } = (await api.expect(201, handing)).body;
  const ofGroup = { groupId, groupPlaceId, ownPlaceId: groupPlaceId, groupWordsId };
  return { ...ofGroup, meetingId, groupHandoverId };
}

/** A story that others read, and which somebody wants looked at. */
async function aStory({ patient, clinic }: Room): Promise<Record<string, string>> {
  const { api } = patient;
  const writing = api.post('/v1/me/stories', { title: 'The lake', words: 'I walked.' });
  const { id: storyId } = (await api.expect(201, writing)).body;
  await api.expect(200, api.post(`/v1/me/stories/${storyId}/publication`, { consents: true }));
  const pool = await database();
  await pool.query(`UPDATE story SET visible_from = visible_from - interval '2 days' WHERE id = $1`, [
    storyId,
  ]);
  const reader = await clinic.practitioner();
  const reporting = reader.api.post(`/v1/stories/${storyId}/reports`, { reason: 'other' });
  const { id: storyReportId } = (await reader.api.expect(201, reporting)).body;
  return { storyId, ownStoryId: storyId, storyReportId };
}

/** One that the service ships. */
const breathing = '01980000-0000-7000-8001-000000000001';

async function anAnswerAboutSafety(room: Room): Promise<Record<string, string>> {
  const { id: protocolId } = await aProtocol(room);
  const { id: questionnaireId, path } = await asked(room, phq9);
  const { measureId } = await answered(room, path, all(9, 1));
  const { api, patientId } = room.patient;
  const { body } = await api.expect(200, api.get(`/v1/patients/${patientId}/alerts`));
  return { protocolId, questionnaireId, measureId, alertId: body.items[0].id };
}

async function aStarter(clinic: Clinic): Promise<string> {
  const { api } = await clinic.person(['administrator']);
  const ours = { kind: 'goal', text: 'Swim in the lake', lifeDomain: 'health', stages: ['rebuilding'] };
  return (await api.expect(201, api.post('/v1/starters', ours))).body.id;
}

async function aNote(room: Room): Promise<Record<string, string>> {
  const { api } = room.clinician;
  const notes = `/v1/patients/${room.patient.patientId}/clinical-notes`;
  const note = await api.expect(201, api.post(notes, { text: 'Two quiet nights' }));
  const reason = { ground: 'told_in_confidence', reason: 'A neighbour told us', until: dayFrom(room, 7) };
  const withheld = await api.expect(201, api.post(`${notes}/${note.body.id}/withholdings`, reason));
  return { noteId: note.body.id, withholdingId: withheld.body.id };
}

async function aCover({ clinic, clinician, patient }: Room): Promise<Record<string, string>> {
  const { accountId } = await clinic.practitioner();
  const cover = {
    kind: 'cover',
    coverAccountId: accountId,
    reason: 'On leave',
    until: dayFrom({ clinic }, 7),
  };
  const asked = clinician.api.post('/v1/coverages', cover);
  const { body } = await clinician.api.expect(201, asked);
  const { api, patientId } = patient;
  const covers = await api.expect(200, api.get(`/v1/patients/${patientId}/covers`));
  return { coverageId: body.id, coverId: covers.body.items[0].id };
}

async function anInstrument(clinic: Clinic): Promise<string> {
  const { api } = await clinic.person(['administrator']);
  return (await api.expect(201, api.post('/v1/instruments', anInstrumentOfOurs))).body.id;
}

async function aSafetyPlan({
  patient,
  clinician,
}: Room): Promise<{ safetyRevisionId: string; safetyProposalId: string }> {
  const address = `/v1/patients/${patient.patientId}/safety-plan`;
  const ops = [{ op: 'entry.add', section: 'reasons_to_live', text: 'My dog' }];
  await patient.api.expect(200, patient.api.post(`${address}/changes`, { ops }));
  const { body: states } = await patient.api.expect(200, patient.api.get(`${address}/revisions`));
  const wanted = { wantedText: 'A quiet room', visibility: 'shared' };
  const preferences = `/v1/patients/${patient.patientId}/advance-preferences`;
  await patient.api.expect(200, patient.api.post(preferences, wanted));
  const offered = clinician.api.post(`${address}/proposals`, { baseRevision: 1, ops });
  const { body: proposal } = await clinician.api.expect(201, offered);
  return { safetyRevisionId: states.items[0].id, safetyProposalId: proposal.id };
}

async function aTechnique(clinic: Clinic): Promise<string> {
  const { api } = await clinic.person(['administrator']);
  return (await api.expect(201, api.post('/v1/techniques', aTechniqueOfOurs))).body.id;
}

async function aPublishedForm(clinic: Clinic): Promise<{ formId: string; editionId: string }> {
  const { api } = await clinic.person(['administrator']);
  const text = { purpose: 'research', language: 'en', title: 'A study', body: 'What it is about' };
  const { body: form } = await api.expect(201, api.post('/v1/consent-forms', text));
  const publication = api.post(`/v1/consent-forms/${form.id}/publication`, { asksAgain: false });
  const { body: edition } = await api.expect(201, publication);
  return { formId: form.id, editionId: edition.id };
}

async function aPublishedNotice(clinic: Clinic): Promise<string> {
  const { api } = await clinic.person(['privacy_officer']);
  return (await api.expect(201, api.post('/v1/patient-notices', aNotice(clinic.service.clock.now())))).body
    .id;
}

async function aCourtOrder(clinic: Clinic, record: string): Promise<string> {
  const { api } = await clinic.person(['privacy_officer']);
  return (await api.expect(201, api.post(`${record}/court-orders`, aCourtsOrder()))).body.id;
}

async function anAccountChange({
  clinic,
  patient,
}: Room): Promise<{ accountChangeId: string; invitationId: string }> {
  const { api } = await clinic.person(['administrator']);
  const asking = { what: 'unlinking', reason: 'Said at the desk that this is not her record' };
  const asked = api.post(`/v1/accounts/${patient.accountId}/changes`, asking);
  const { body } = await api.expect(201, asked);
  return { accountChangeId: body.id, invitationId: newId() };
}

async function anAskedMerge({ clinic, patient }: Room): Promise<string> {
  const { api } = await clinic.person(['administrator']);
  const asking = { survivorId: await clinic.record(), reason: 'Registered twice' };
  const asked = api.post(`/v1/patients/${patient.patientId}/merges`, asking);
  return (await api.expect(201, asked)).body.id;
}

/** Put on record and undone, behind the API: there it would have ended the plan. */
async function aMistakenDeath({ clinic, clinician, patient }: Room): Promise<string> {
  const id = newId();
  const pool = await database();
  await pool.query(
    `INSERT INTO patient_death (tenant_id, id, patient_id, latest_death, death_precision, known_from, state, recorded_by,
       recorded_at, undone_by, undone_at, undo_reason)
     VALUES ($1, $2, $3, '2026-01-01', 'day', 'A letter', 'undone', $4, now(), $4, now(), 'Somebody else of that name')`,
    [clinic.tenantId, id, patient.patientId, clinician.accountId],
  );
  return id;
}

async function aDispute({ patient }: Room): Promise<{ logEntryId: string; disputeId: string }> {
  const { api, patientId } = patient;
  const log = `/v1/patients/${patientId}/access-log`;
  // Of no kind of data, so that it is told to whoever may read the log at all.
  const { items } = (await api.expect(200, api.get(`${log}?limit=100`))).body;
  const given = items.find(({ sentence }: { sentence: string }) => /gave you the notice/.test(sentence));
  const logEntryId = given.id;
  const { body } = await api.expect(201, api.post(`${log}/${logEntryId}/dispute`, {}));
  return { logEntryId, disputeId: body.id };
}
