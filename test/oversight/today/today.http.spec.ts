import { fromNow, heardByNow } from '../../organisation/events/hearing.js';
import { all, answered, asked } from '../../support/measures-room.js';
import { readyFor, supportedBy } from '../../support/peer.js';
import { agreeOn, anAgreedGoal, aRoomIn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';
import { statementsOf } from '../statements.js';

const goal = (statement: string): object => ({ op: 'goal.add', statement, lifeDomain: 'health' });
const hour = 60 * 60 * 1000;

describe('GET /v1/patients/{patientId}/today', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoomIn(await Clinic.open(service));
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  const today = async (who: Person, after?: string): Promise<any> =>
    (await who.api.expect(200, who.api.get(`${record()}/today${after ? `?after=${after}` : ''}`))).body;
  const waitingFor = async (who: Person): Promise<any[]> => (await today(who)).waiting;
  const kindsFor = async (who: Person): Promise<string[]> =>
    (await waitingFor(who)).map(({ kind }: any) => kind).sort();
  const make = async (who: Person, path: string, body: object = {}): Promise<any> =>
    (await who.api.expect(201, who.api.post(path, body))).body;
  const done = async (who: Person, path: string, body: object = {}): Promise<any> =>
    (await who.api.expect(200, who.api.post(path, body))).body;

  it('is there before anything was written', async () => {
    const { patient, planId } = room;
    expect(await today(patient)).toEqual({
      day: service.clock.now().toISOString().slice(0, 10),
      position: expect.any(String),
      waiting: [],
      nextSteps: [],
      checkIn: { checkInId: null, reminder: { isOn: false, everyDays: null, at: null, timeZone: null } },
      plan: {
        ...{ id: planId, title: 'My recovery plan', status: 'draft', revision: 0 },
        ...{ inForce: null, forSignature: null },
      },
      journey: { self: null, clinician: null, agreed: null, openSetbackIds: [] },
      review: { planId, nextOn: null, openReviewId: null, openDueOn: null, overdue: false },
      notices: expect.any(Object),
      changes: { since: expect.any(String), missed: false, items: expect.any(Array) },
    });
    const alone = await room.clinic.patient([room.clinician]);
    const { body } = await alone.api.expect(200, alone.api.get(`/v1/patients/${alone.patientId}/today`));
    expect(body).toMatchObject({ plan: null, review: null, nextSteps: [] });
  });

  it('is one statement for everybody, beside the question who asks', async () => {
    await anAgreedGoal(room);
    await make(room.clinician, `${room.plan}/proposals`, { basePlanRevision: 1, ops: [goal('Walk')] });
    const begins = `concord.patient_id = '${room.patient.patientId}'`;
    for (const who of [room.patient, room.clinician]) {
      const statements = await statementsOf(begins, () => today(who));
      expect(statements.map((text) => text.trim().slice(0, 14))).toEqual([
        'SELECT \n  acco',
        'WITH today AS ',
      ]);
    }
  });

  it('shows each side what waits for it, what is due first at the top, until it is done', async () => {
    const { patient, clinician, plan, planId } = room;
    const goalId = await anAgreedGoal(room);
    const suggestion = await make(clinician, `${plan}/proposals`, {
      basePlanRevision: 1,
      ops: [goal('Walk')],
    });
    const question = await make(clinician, `${plan}/comments`, {
      ...{ kind: 'question', text: 'Shall we begin on Monday?', elementId: goalId },
    });
    const decision = await make(clinician, `${record()}/decisions`, { question: 'Which group?', goalId });
    expect(await waitingFor(patient)).toEqual([
      {
        ...{ kind: 'proposal', id: suggestion.id, planId, since: suggestion.proposedAt },
        ...{ dueAt: suggestion.expiresAt, dueOn: null },
      },
      {
        ...{ kind: 'question', id: question.id, planId, since: question.writtenAt },
        ...{ dueAt: null, dueOn: null },
      },
      {
        ...{ kind: 'decision', id: decision.id, planId: null, since: decision.openedAt },
        ...{ dueAt: null, dueOn: null },
      },
    ]);
    expect(await waitingFor(clinician)).toEqual([]);
    await done(patient, `${plan}/proposals/${suggestion.id}/acceptance`);
    await make(patient, `${plan}/comments/${question.id}/replies`, { text: 'On Tuesday.' });
    expect(await kindsFor(patient)).toEqual(['decision']);
    await make(patient, `${plan}/comments`, { kind: 'question', text: 'Who else comes?', elementId: goalId });
    expect(await kindsFor(clinician)).toEqual(['question']);
  });

  it('asks for what is asked of the patient alone', async () => {
    const { clinic, patient, clinician } = room;
    const questionnaire = await asked(room);
    const peer = await clinic.person(['peer_supporter']);
    const provisions = [{ effect: 'permit', recipientAccountId: peer.accountId, dataClasses: ['progress'] }];
    const sharing = { kind: 'sharing', purpose: 'To plan my days', purposeCode: 'peer_support' };
    const consent = await make(clinician, `${record()}/consents/requests`, { ...sharing, provisions });
    await readyFor(room, peer);
    const waiting = await waitingFor(patient);
    expect(waiting).toContainEqual(
      expect.objectContaining({ kind: 'questionnaire', id: questionnaire.id, dueOn: questionnaire.dueOn }),
    );
    expect(waiting).toContainEqual(expect.objectContaining({ kind: 'consent', id: consent.id }));
    expect(await kindsFor(patient)).toEqual(['consent', 'peer_support', 'questionnaire']);
    expect(await kindsFor(clinician)).toEqual([]);
    await answered(room, questionnaire.path, all(7, 1));
    await done(patient, `${record()}/consents/${consent.id}/refusal`, {});
    expect(await kindsFor(patient)).toEqual(['peer_support']);
  });

  it('asks to look at what a peer wrote in the notebook, as long as the two walk together', async () => {
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    const support = await supportedBy(room, peer, ['goals', 'progress']);
    await make(peer, `${record()}/peer-notebook`, { words: 'We walked to the lake.' });
    expect(await kindsFor(patient)).toEqual(['notebook_entry']);
    await done(patient, `${record()}/peer-supports/${support.id}/ending`);
    expect(await kindsFor(patient)).toEqual([]);
  });

  it('asks for the signature of whom it is the turn of, and the team for putting into force what is signed', async () => {
    const whole = await aCompleteRoom(service);
    room = whole;
    const version = await frozen(whole);
    const { patient, clinician } = whole;
    expect([await kindsFor(patient), await kindsFor(clinician)]).toEqual([['version'], ['version']]);
    const { id, number } = version.version;
    expect((await today(patient)).plan).toMatchObject({
      inForce: null,
      forSignature: { id, number, signedByPatient: false, changedSince: false },
    });
    await signedByBoth(whole, version);
    expect([await kindsFor(patient), await kindsFor(clinician)]).toEqual([[], ['version']]);
    await done(clinician, `${version.address}/activation`);
    expect([await kindsFor(patient), await kindsFor(clinician)]).toEqual([[], []]);
    await agreeOn(whole, [goal('Sleep')]);
    expect((await today(patient)).plan).toMatchObject({
      ...{ status: 'active', forSignature: null },
      inForce: { id, number, signedByPatient: true, changedSince: true },
    });
  });

  it('has the steps that are there to do, each with its goal, and to whom they belong', async () => {
    const { patient, clinician, plan, planId } = room;
    const goalId = await anAgreedGoal(room, 'I want to get out more');
    const step = (
      description: string,
      dueDate: string | null,
      owner: object = { kind: 'patient' },
    ): object => ({
      ...{ op: 'step.add', goalId, description, owner },
      ...(dueDate && { dueDate }),
    });
    const due = new Date(service.clock.now().getTime() + 48 * hour).toISOString().slice(0, 10);
    const theirs = { kind: 'team_member', accountId: clinician.accountId };
    const made = await agreeOn(room, [
      step('Look at the map', null),
      step('Walk to the shop', due),
      step('Ask about the bus', null, theirs),
    ]);
    const [, walk] = made.ops.map(({ stepId }: any) => stepId);
    const { nextSteps } = await today(patient);
    expect(nextSteps[0]).toEqual({
      ...{ planId, goalId, stepId: walk, goal: 'I want to get out more', description: 'Walk to the shop' },
      ...{ dueDate: due, status: 'accepted', isYours: true },
    });
    const wordsFor = async (who: Person): Promise<string[]> =>
      (await today(who)).nextSteps.map(({ description }: any) => description);
    expect(await wordsFor(patient)).toEqual(['Walk to the shop', 'Look at the map']);
    expect(await wordsFor(clinician)).toEqual(['Ask about the bus']);
    await done(patient, `${plan}/steps/${walk}/completion`);
    expect(await wordsFor(patient)).toEqual(['Look at the map']);
    await done(patient, `${plan}/goals/${goalId}/status-changes`, { move: 'hold' });
    expect([await wordsFor(patient), await wordsFor(clinician)]).toEqual([[], []]);
  });

  it('knows whether the day was said, by the clock of the organisation', async () => {
    const { patient, clinic } = room;
    const pool = await database();
    const inZone = (zone: string): Promise<unknown> =>
      pool.query('UPDATE tenant_setting SET time_zone = $2 WHERE tenant_id = $1', [clinic.tenantId, zone]);
    await inZone('Pacific/Kiritimati');
    const said = await make(patient, `${record()}/check-ins`, { mood: 'good' });
    expect(await today(patient)).toMatchObject({ day: said.checkedInOn, checkIn: { checkInId: said.id } });
    // A day before, at the same moment: a check-in of tomorrow is none of today.
    await inZone('Pacific/Pago_Pago');
    const there = await today(patient);
    expect([there.day < said.checkedInOn, there.checkIn.checkInId]).toEqual([true, null]);
    await done(patient, `${record()}/check-in-reminder`, { everyDays: 2, at: '19:30' });
    expect((await today(patient)).checkIn.reminder).toMatchObject({ isOn: true, everyDays: 2, at: '19:30' });
    expect((await today(room.clinician)).checkIn).toEqual({ checkInId: null, reminder: null });
  });

  it('has the journey as its own address has it, and the setbacks that are open', async () => {
    const { patient, clinician } = room;
    const move = await make(clinician, `${record()}/stage-transitions`, {
      ...{ perspective: 'clinician', stage: 'acceptance' },
    });
    await make(patient, `${record()}/stage-transitions`, { perspective: 'self', stage: 'rebuilding' });
    const setback = await make(patient, `${record()}/setbacks`, {
      ...{ occurredAt: new Date(service.clock.now().getTime() - hour).toISOString(), noticedBy: 'patient' },
    });
    const { journey, waiting } = await today(patient);
    const { body } = await patient.api.expect(200, patient.api.get(`${record()}/journey`));
    const inShort = ({ stage, since, paused, transitionId }: any): object => ({
      stage,
      since,
      paused,
      transitionId,
    });
    expect(journey).toEqual({
      ...{ self: inShort(body.self), clinician: inShort(body.clinician), agreed: null },
      openSetbackIds: [setback.id],
    });
    expect(waiting).toContainEqual(expect.objectContaining({ kind: 'stage_transition', id: move.id }));
    await done(patient, `${record()}/stage-transitions/${move.id}/acknowledgement`);
    expect(await kindsFor(patient)).toEqual([]);
  });

  it('says what the others did since a place, and from where the live stream goes on', async () => {
    const { patient, clinician, plan } = room;
    // What an older transaction, of whomever, holds back is told after it.
    await fromNow(patient);
    const first = await today(patient);
    expect(first.changes.items).toContainEqual({
      ...{ name: 'plan.opened', count: 1, lastAt: expect.any(String) },
    });
    const before = await fromNow(patient);
    for (const words of ['Walk', 'Sleep'])
      await make(clinician, `${plan}/proposals`, { basePlanRevision: 0, ops: [goal(words)] });
    await make(patient, `${plan}/proposals`, { basePlanRevision: 0, ops: [goal('Mine')] });
    await heardByNow(patient, before);
    const { changes, position } = await today(patient, before);
    expect(changes).toMatchObject({ missed: false, items: [{ name: 'proposal.made', count: 2 }] });
    const made = await make(clinician, `${plan}/proposals`, { basePlanRevision: 0, ops: [goal('Rest')] });
    const heard = await heardByNow(patient, position);
    const proposals = heard.filter(({ name }) => name === 'proposal.made');
    expect(proposals.map(({ subjectId }: any) => subjectId)).toEqual([made.id]);
    const wrong = await patient.api.get(`${record()}/today?after=nowhere`);
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, 'after']);
  });

  it('counts the notices as the inbox does', async () => {
    const { patient, clinician, plan } = room;
    await make(clinician, `${plan}/proposals`, { basePlanRevision: 0, ops: [goal('Walk')] });
    const { body } = await patient.api.expect(200, patient.api.get('/v1/me/notices/summary'));
    expect((await today(patient)).notices).toEqual(body);
    expect(body.toDo).toBe(1);
  });

  it('asks the patient to look at what their peer worded, and not at what they worded themself', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    const { id: peerSupportId } = await supportedBy(room, peer);
    const notebook = `${record()}/peer-notebook`;
    await make(room.patient, notebook, { words: 'We walked to the lake', peerSupportId });
    expect(await kindsFor(room.patient)).not.toContain('notebook_entry');
    const { id } = await make(peer, notebook, { words: 'The way back was easier' });
    const waiting = (await waitingFor(room.patient)).filter(({ kind }) => kind === 'notebook_entry');
    expect(waiting).toMatchObject([{ id }]);
  });
});
