import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('Setbacks', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let setbacks: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    setbacks = `${record}/setbacks`;
  });
  afterAll(() => service.close());

  const ago = (hours: number): string =>
    new Date(service.clock.now().getTime() - hours * 3_600_000).toISOString();
  const recorded = async ({ api }: Person, input: object = {}): Promise<any> => {
    const what = { occurredAt: ago(20), noticedBy: 'patient', ...input };
    return (await api.expect(201, api.post(setbacks, what))).body;
  };
  const move = async ({ api }: Person, input: object): Promise<any> =>
    (await api.expect(201, api.post(`${record}/stage-transitions`, input))).body;

  it('is told in as many words as one wants, and needs no change of stage', async () => {
    const { patient, clinician } = room;
    await move(patient, {
      perspective: 'self',
      stage: 'rebuilding',
      effectiveAt: ago(48),
      lateReason: 'I had no time',
    });
    const bare = await recorded(patient);
    expect(bare).toMatchObject({
      state: 'open',
      stageBefore: { code: 'rebuilding', title: 'Rebuilding' },
      stageAfter: null,
      warningSigns: [],
      visibility: 'care_team',
      recordedBy: { displayName: 'Alex' },
    });
    const told = await recorded(clinician, {
      noticedBy: 'somebody_close',
      intensity: 7,
      intensityWords: '10 is last winter',
      warningSigns: ['Sleeping little'],
      triggers: ['A letter from the landlord'],
      supportsUsed: ['Called my sister'],
    });
    expect(told).toMatchObject({ intensity: 7, warningSigns: ['Sleeping little'], party: 'clinician' });
    const { body } = await patient.api.expect(200, patient.api.get(setbacks));
    expect(body.items.map(({ id }: any) => id)).toEqual([told.id, bare.id]);
  });

  it('is behind a way back, and the way back refers to it', async () => {
    const { patient } = room;
    await move(patient, { perspective: 'self', stage: 'rebuilding' });
    const { id } = await recorded(patient);
    const back = { perspective: 'self', stage: 'acceptance' };
    const { api } = patient;
    const without = await api.expect(
      422,
      api.post(`${record}/stage-transitions`, { ...back, kind: 'setback' }),
    );
    expect(without.body.errors[0].pointer).toBe('/setbackId');
    expect(await move(patient, { ...back, setbackId: id })).toMatchObject({ kind: 'setback', setbackId: id });
    const { body } = await api.expect(200, api.get(`${setbacks}/${id}`));
    expect(body.stageAfter).toEqual({ code: 'acceptance', title: 'Making room for it' });
  });

  it('is seen by whom the patient lets see it, on every path', async () => {
    const { clinic, patient, clinician } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['journey']);
    await move(patient, { perspective: 'self', stage: 'rebuilding' });
    const hidden = await recorded(patient, { visibility: 'only_me' });
    const ours = await recorded(patient);
    const shared = await recorded(patient, { visibility: 'shared' });
    const transition = await move(patient, {
      perspective: 'self',
      stage: 'acceptance',
      setbackId: hidden.id,
    });
    const seenBy = async ({ api }: Person): Promise<string[]> =>
      (await api.expect(200, api.get(setbacks))).body.items.map(({ id }: any) => id);
    expect(await seenBy(patient)).toEqual([shared.id, ours.id, hidden.id]);
    expect(await seenBy(clinician)).toEqual([shared.id, ours.id]);
    expect(await seenBy(peer)).toEqual([shared.id]);
    for (const [person, setback] of [
      [clinician, hidden],
      [peer, hidden],
      [peer, ours],
    ] as const) {
      await person.api.expect(404, person.api.get(`${setbacks}/${setback.id}`));
    }
    await clinician.api.expect(404, clinician.api.post(`${setbacks}/${hidden.id}/integration`));
    const address = `${record}/stage-transitions/${transition.id}`;
    expect((await patient.api.expect(200, patient.api.get(address))).body.setbackId).toBe(hidden.id);
    expect((await clinician.api.expect(200, clinician.api.get(address))).body.setbackId).toBeNull();
    const byClinician = { perspective: 'clinician', stage: 'rebuilding' };
    await move(clinician, byClinician);
    const pointing = { perspective: 'clinician', stage: 'acceptance', setbackId: hidden.id };
    await clinician.api.expect(422, clinician.api.post(`${record}/stage-transitions`, pointing));
    await clinician.api.expect(
      403,
      clinician.api.post(setbacks, {
        occurredAt: ago(1),
        noticedBy: 'care_team',
        visibility: 'shared',
      }),
    );
    const opened = patient.api.with({ 'if-match': '"1"' });
    await opened.expect(200, opened.patch(`${setbacks}/${hidden.id}`, { visibility: 'care_team' }));
    expect(await seenBy(clinician)).toContain(hidden.id);
  });

  it('is told further by whoever recorded it, and nobody edits the words of the other side', async () => {
    const { patient, clinician } = room;
    const { id } = await recorded(patient, { lesson: 'I can ask earlier' });
    const change = async ({ api }: Person, version: number, input: object, status = 200): Promise<any> => {
      const changing = api.with({ 'if-match': `"${version}"` });
      return (await changing.expect(status, changing.patch(`${setbacks}/${id}`, input))).body;
    };
    expect(await change(patient, 1, { triggers: ['Little sleep'], warningSigns: null })).toMatchObject({
      triggers: ['Little sleep'],
      warningSigns: [],
      lesson: 'I can ask earlier',
    });
    await change(clinician, 2, { triggers: ['Other'] }, 403);
    await change(clinician, 2, { lesson: 'Another' }, 403);
    expect(await change(clinician, 2, { whatHelped: 'We spoke the same day' })).toMatchObject({
      whatHelpedParty: 'clinician',
      lessonParty: 'patient',
    });
    await change(patient, 2, { lesson: 'x' }, 412);
    await patient.api.expect(428, patient.api.patch(`${setbacks}/${id}`, { lesson: 'x' }));
    const hurting = await change(clinician, 3, { whatHelped: 'Alex was non-compliant' }, 422);
    expect(hurting.type).toContain('wording');
  });

  it('finds its place, and offers what could be made of it without forcing anything', async () => {
    const { patient, clinician } = room;
    const goalId = await anAgreedGoal(room);
    const { id } = await recorded(patient, { warningSigns: ['I stop answering calls'] });
    await patient.api.expect(200, patient.api.post(`${setbacks}/${id}/steadying`));
    const { body: empty } = await patient.api.expect(200, patient.api.get(`${setbacks}/${id}/offer`));
    expect(empty).toMatchObject({ planId: room.planId, proposal: null, copingStrategy: null });
    const learnt = { whatHelped: 'A walk with my sister', lesson: 'I ask for company before it gets dark' };
    const { body: closed } = await patient.api.expect(
      200,
      patient.api.post(`${setbacks}/${id}/integration`, learnt),
    );
    expect(closed).toMatchObject({ state: 'integrated', ...learnt, lessonParty: 'patient' });
    const { body: offer } = await patient.api.expect(200, patient.api.get(`${setbacks}/${id}/offer`));
    expect(offer.copingStrategy).toEqual({ whenI: ['I stop answering calls'], thenI: learnt.whatHelped });
    expect(offer.proposal.ops).toEqual([
      expect.objectContaining({ op: 'step.add', goalId, owner: { kind: 'patient' } }),
      expect.objectContaining({ op: 'goal.add', statement: learnt.lesson }),
    ]);
    const { body: before } = await patient.api.expect(200, patient.api.get(room.plan));
    const { body: made } = await patient.api.expect(
      201,
      patient.api.post(`${room.plan}/proposals`, offer.proposal),
    );
    expect(before.revision).toBe(offer.proposal.basePlanRevision);
    // What is suggested, or in the plan, is not offered again; what else is learnt later is.
    const offered = async (): Promise<any> =>
      (await patient.api.expect(200, patient.api.get(`${setbacks}/${id}/offer`))).body;
    expect(await offered()).toMatchObject({ planId: room.planId, proposal: null });
    await clinician.api.expect(200, clinician.api.post(`${room.plan}/proposals/${made.id}/acceptance`));
    const { body: plan } = await patient.api.expect(200, patient.api.get(room.plan));
    expect(plan.goals.map(({ statement }: any) => statement)).toContain(learnt.lesson);
    expect(await offered()).toMatchObject({ planId: room.planId, proposal: null });
    await patient.api.expect(200, patient.api.post(`${setbacks}/${id}/reopening`));
    const later = { lesson: 'I may ask twice' };
    await patient.api.expect(200, patient.api.post(`${setbacks}/${id}/integration`, later));
    expect((await offered()).proposal.ops).toEqual([
      expect.objectContaining({ op: 'goal.add', statement: later.lesson }),
    ]);
  });

  it('moves as its table says, and is taken off the record only by the side that recorded it', async () => {
    const { patient, clinician } = room;
    const { id } = await recorded(patient);
    const post = (person: Person, what: string, status: number, body: object = {}): Promise<any> =>
      person.api.expect(status, person.api.post(`${setbacks}/${id}/${what}`, body));
    await post(clinician, 'steadying', 200);
    await post(patient, 'steadying', 409);
    await post(patient, 'reopening', 200);
    await post(clinician, 'integration', 200);
    await post(clinician, 'correction', 403, { reason: 'x' });
    const { body } = await post(patient, 'correction', 200, { reason: 'It was another day' });
    expect(body).toMatchObject({ state: 'entered-in-error', voidReason: 'It was another day' });
    await post(patient, 'reopening', 409);
  });

  it('refuses what cannot be', async () => {
    const { api } = room.patient;
    const refused = async (status: number, input: object, pointer: string): Promise<void> => {
      const what = { occurredAt: ago(1), noticedBy: 'patient', ...input };
      const { body } = await api.expect(status, api.post(setbacks, what));
      expect(body.errors[0].pointer).toBe(pointer);
    };
    await refused(422, { occurredAt: ago(-1) }, '/occurredAt');
    await refused(400, { intensity: 11 }, '/intensity');
    await refused(400, { noticedBy: 'the neighbours' }, '/noticedBy');
    await refused(400, { triggers: 'one' }, '/triggers');
    await refused(400, { state: 'integrated' }, '/state');
    expect(await recorded(room.patient, { triggers: null, intensity: null })).toMatchObject({ triggers: [] });
  });

  it('stands behind an agreed way back only where both may see it', async () => {
    const { patient } = room;
    await agreeOn(room, [{ op: 'stage.agree', stage: 'rebuilding' }]);
    const hidden = await recorded(patient, { visibility: 'only_me' });
    const shown = await recorded(patient);
    const { body: plan } = await patient.api.expect(200, patient.api.get(room.plan));
    const propose = (setbackId: string): Promise<any> =>
      patient.api.post(`${room.plan}/proposals`, {
        basePlanRevision: plan.revision,
        ops: [{ op: 'stage.agree', stage: 'acceptance', setbackId }],
      });
    await patient.api.expect(422, propose(hidden.id));
    const { body } = await patient.api.expect(201, propose(shown.id));
    expect(body.summary).toEqual(['agrees on the stage “Making room for it”, after a setback']);
  });
});
