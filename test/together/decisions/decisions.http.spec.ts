import { newId } from '../../../src/core/ids.js';
import type { Answer } from '../../support/api.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

describe('/v1/patients/{patientId}/decisions', () => {
  let service: TestApp;
  let room: Room;
  let decisions: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    decisions = `/v1/patients/${room.patient.patientId}/decisions`;
  });
  afterAll(() => service.close());

  const nothing = {
    kind: 'do-nothing',
    title: 'Leave it as it is',
    benefits: ['Nothing new to get used to'],
    risks: ['The nights may stay short'],
  };
  const therapy = {
    kind: 'do-something',
    title: 'Talking therapy',
    benefits: ['Helps with sleep'],
    risks: ['Takes an hour a week'],
  };
  const question = 'What shall we do about the nights?';
  const open = async (by: Person = room.clinician, input: object = {}): Promise<any> =>
    (await by.api.expect(201, by.api.post(decisions, { question, options: [nothing, therapy], ...input })))
      .body;
  const from = (who: Person, { version }: { version: number }) =>
    who.api.with({ 'if-match': `"${version}"` });
  const choiceOf = ({ options }: any, changes: object = {}): object => ({
    optionId: options[1].id,
    reason: 'I want to sleep without tablets',
    tookPart: ['Alex', 'Dana Reyes'],
    ...changes,
  });
  const settle = (decision: any, way: string, body: object, who: Person): Promise<Answer> =>
    from(who, decision).post(`${decisions}/${decision.id}/${way}`, body);

  it('is worked on by both sides, chosen by the patient, and stays as it was chosen', async () => {
    const { patient, clinician } = room;
    const first = await open(clinician, { options: [] });
    const listed = await from(patient, first).patch(`${decisions}/${first.id}`, {
      options: [nothing, therapy],
    });
    expect(listed.status).toBe(200);
    const [wait, talk] = listed.body.options;
    const added = await from(clinician, listed.body).patch(`${decisions}/${first.id}`, {
      options: [wait, { ...talk, risks: [...talk.risks, 'There is a waiting list'] }].map(
        ({ addedBy, ...option }) => option,
      ),
    });
    expect(added.status).toBe(200);
    const voiced = await from(patient, added.body).put(`${decisions}/${first.id}/what-matters`, {
      words: 'To be awake for my daughter',
    });
    expect(voiced.body.whatMatters).toMatchObject({
      words: 'To be awake for my daughter',
      by: { accountId: patient.accountId },
    });
    const decided = await settle(voiced.body, 'choice', choiceOf(voiced.body), patient);

    expect(decided.status).toBe(200);
    expect(decided.body).toMatchObject({
      question,
      state: 'decided',
      party: 'clinician',
      chosenOptionId: talk.id,
      reason: 'I want to sleep without tablets',
      tookPart: ['Alex', 'Dana Reyes'],
      howAgreed: null,
      settledBy: { accountId: patient.accountId, displayName: 'Alex' },
      options: [
        { ...wait },
        {
          title: 'Talking therapy',
          addedBy: 'patient',
          risks: ['Takes an hour a week', 'There is a waiting list'],
        },
      ],
    });
    expect((await clinician.api.get(`${decisions}/${first.id}`)).body).toEqual(decided.body);
    const late = await from(clinician, decided.body).patch(`${decisions}/${first.id}`, { question: 'Else?' });
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('was decided and stays')]);
  });

  it('belongs to the patient: what matters and the choice are not the clinician’s', async () => {
    const { clinician } = room;
    const decision = await open();
    const voice = await from(clinician, decision).put(`${decisions}/${decision.id}/what-matters`, {
      words: 'x',
    });
    expect([voice.status, voice.body.type]).toEqual([403, 'urn:concord:problem:not-permitted']);
    expect((await settle(decision, 'choice', choiceOf(decision), clinician)).status).toBe(403);
  });

  it('holds for what the patient had in front of them', async () => {
    const { patient, clinician } = room;
    const decision = await open();
    const path = `${decisions}/${decision.id}`;
    expect((await patient.api.post(`${path}/choice`, choiceOf(decision))).status).toBe(428);
    const [wait, talk] = decision.options.map(({ addedBy, ...option }: any) => option);
    const changed = await from(clinician, decision).patch(path, {
      options: [wait, { ...talk, risks: ['It hurts'] }],
    });
    expect(changed.status).toBe(200);
    expect((await settle(decision, 'choice', choiceOf(decision), patient)).status).toBe(412);
    expect((await patient.api.get(path)).body.state).toBe('open');
  });

  it('records a choice made in the room, marked so, which the patient can contest once', async () => {
    const { patient, clinician } = room;
    const decision = await open();
    const spoken = choiceOf(decision, { howAgreed: 'Alex compared both aloud' });
    expect((await settle(decision, 'in-session-choice', spoken, patient)).status).toBe(403);
    const silent = await settle(decision, 'in-session-choice', choiceOf(decision), clinician);
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([400, '/howAgreed']);
    const recorded = await settle(decision, 'in-session-choice', spoken, clinician);
    expect(recorded.body).toMatchObject({
      state: 'decided',
      howAgreed: 'Alex compared both aloud',
      settledBy: { accountId: clinician.accountId },
      contested: null,
    });
    const contest = `${decisions}/${decision.id}/contest`;
    expect((await clinician.api.post(contest, { reason: 'No' })).status).toBe(403);
    const contested = await patient.api.expect(200, patient.api.post(contest, { reason: 'I was not asked' }));
    expect(contested.body).toMatchObject({
      state: 'decided',
      contested: { by: { displayName: 'Alex' }, reason: 'I was not asked' },
    });
    expect((await patient.api.post(contest, { reason: 'Again' })).status).toBe(409);
  });

  it('is set aside, and taken up again as a new one that refers to the old', async () => {
    const { patient, clinician } = room;
    const decision = await open();
    const path = `${decisions}/${decision.id}`;
    expect((await patient.api.post(`${path}/reopening`)).status).toBe(409);
    const rests = await patient.api.expect(
      200,
      patient.api.post(`${path}/setting-aside`, { reason: 'After the move' }),
    );
    expect(rests.body).toMatchObject({ state: 'set-aside', reason: 'After the move', tookPart: [] });
    const again = await clinician.api.expect(201, clinician.api.post(`${path}/reopening`));
    expect(again.body).toMatchObject({
      state: 'open',
      reopens: decision.id,
      question,
      options: decision.options,
      reason: null,
    });
    expect((await patient.api.get(path)).body.reopenedBy).toBe(again.body.id);
    const twice = await patient.api.expect(409, patient.api.post(`${path}/reopening`));
    expect(twice.body.detail).toContain('taken up again already');
  });

  it('happens once, also when both settle it at the same moment', async () => {
    const { patient, clinician } = room;
    const decision = await open();
    const outcomes = await Promise.all([
      settle(decision, 'choice', choiceOf(decision), patient),
      clinician.api.post(`${decisions}/${decision.id}/setting-aside`, { reason: 'Later' }),
    ]);
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(outcomes.filter(({ status }) => status === 409 || status === 412)).toHaveLength(1);
  });

  it('is about a goal or an intervention of this patient, and may lead to a consent of theirs', async () => {
    const { clinic, patient, clinician } = room;
    const goalId = await anAgreedGoal(room);
    const agreed = await agreeOn(room, [
      { op: 'intervention.add', goalId, type: 'therapy', title: 'Talking therapy' },
    ]);
    const interventionId = agreed.ops[0].interventionId;
    const decision = await open(patient, { goalId, interventionId });
    await open(patient);
    const found = await clinician.api.get(`${decisions}?goalId=${goalId}&interventionId=${interventionId}`);
    expect(found.body.items.map(({ id }: any) => id)).toEqual([decision.id]);

    const other = await aRoom(service);
    const foreign = await anAgreedGoal(other);
    for (const [name, id] of [
      ['goalId', foreign],
      ['interventionId', newId()],
    ] as const) {
      const refused = await patient.api.expect(422, patient.api.post(decisions, { question, [name]: id }));
      expect(refused.body.errors).toEqual([
        { pointer: `/${name}`, message: 'must be an id of this patient' },
      ]);
    }

    const consentId = await clinic.share(patient.patientId, await clinic.person(['peer_supporter']));
    const early = await from(patient, decision).put(`${decisions}/${decision.id}/consent`, { consentId });
    expect(early.status).toBe(409);
    const decided = await settle(decision, 'choice', choiceOf(decision), patient);
    const path = `${decisions}/${decision.id}/consent`;
    expect((await from(patient, decided.body).put(path, { consentId: newId() })).status).toBe(422);
    const named = await from(clinician, decided.body).put(path, { consentId });
    expect([named.status, named.body.consentId]).toEqual([200, consentId]);
  });

  it('asks the clinician for kind words, never about the patient’s own', async () => {
    const { patient, clinician } = room;
    const unkind = { ...therapy, title: 'What the non-compliant get' };
    const refused = await clinician.api.post(decisions, { question, options: [nothing, unkind] });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/options/1/title']);
    const own = await open(patient, { options: [nothing, unkind] });
    const [wait, theirs] = own.options.map(({ addedBy, ...option }: any) => option);
    const path = `${decisions}/${own.id}`;
    const more = await from(clinician, own).patch(path, {
      options: [wait, { ...theirs, risks: [...theirs.risks, 'Alex is manipulative'] }],
    });
    expect([more.status, more.body.errors.map(({ pointer }: any) => pointer)]).toEqual([
      422,
      ['/options/1/risks/1'],
    ]);
    const kept = await from(clinician, own).patch(path, {
      options: [wait, { ...theirs, risks: [...theirs.risks, 'Alex is manipulative'] }],
      keepWording: { reason: 'Alex asked for this word' },
    });
    expect(kept.body.keepWordingReason).toBe('Alex asked for this word');
  });

  it('says what is wrong with each field', async () => {
    const { patient } = room;
    const wrong: [object, number, string][] = [
      [{ question: ' ' }, 400, '/question'],
      [{ question: 'x'.repeat(501) }, 400, '/question'],
      [{ question: null }, 400, '/question'],
      [{ options: null }, 400, '/options'],
      [{ options: [therapy] }, 422, '/options'],
      [{ options: [{ ...nothing, kind: 'wait' }] }, 400, '/options/0/kind'],
      [{ options: [{ ...nothing, benefits: [' '] }] }, 400, '/options/0/benefits'],
      [{ options: [{ ...nothing, addedBy: 'patient' }] }, 400, '/options/0/addedBy'],
      [{ goalId: 'first' }, 400, '/goalId'],
      [{ whatMatters: 'x' }, 400, '/whatMatters'],
      [{ state: 'decided' }, 400, '/state'],
      [{ consentId: newId() }, 400, '/consentId'],
    ];
    for (const [fault, status, pointer] of wrong) {
      const answer = await patient.api.post(decisions, { question, ...fault });
      expect([fault, answer.status, answer.body.errors?.[0].pointer]).toEqual([fault, status, pointer]);
    }
    const decision = await open();
    const path = `${decisions}/${decision.id}`;
    for (const fault of [{ question: null }, { options: null }]) {
      const answer = await from(patient, decision).patch(path, fault);
      expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([400, `/${Object.keys(fault)[0]}`]);
    }
    const choices: [object, number, string][] = [
      [{ optionId: newId() }, 422, '/optionId'],
      [{ reason: ' ' }, 400, '/reason'],
      [{ tookPart: [] }, 400, '/tookPart'],
      [{ tookPart: [' '] }, 400, '/tookPart'],
      [{ howAgreed: 'x' }, 400, '/howAgreed'],
    ];
    for (const [fault, status, pointer] of choices) {
      const answer = await settle(decision, 'choice', choiceOf(decision, fault), patient);
      expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer]);
    }
    const empty = await open(patient, { options: [] });
    const early = await settle(empty, 'choice', { ...choiceOf(decision) }, patient);
    expect([early.status, early.body.detail]).toEqual([422, expect.stringContaining('no choice yet')]);
    expect((await patient.api.get(`${decisions}?state=done`)).status).toBe(400);
  });

  it('is listed newest first, page by page, in any state asked for', async () => {
    const { patient } = room;
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await open()).id);
    await patient.api.expect(
      200,
      patient.api.post(`${decisions}/${ids[1]}/setting-aside`, { reason: 'Later' }),
    );
    const first = await patient.api.expect(200, patient.api.get(`${decisions}?limit=2`));
    const second = await patient.api.get(`${decisions}?limit=2&cursor=${first.body.next}`);
    expect([...first.body.items, ...second.body.items].map(({ id }: any) => id)).toEqual(ids);
    expect(second.body.next).toBeNull();
    const rests = await patient.api.get(`${decisions}?state=set-aside`);
    expect(rests.body.items.map(({ id }: any) => id)).toEqual([ids[1]]);
  });

  it('is not there for strangers, and for a peer as far as decisions are shared', async () => {
    const { clinic, patient, clinician } = room;
    const decision = await open();
    const path = `${decisions}/${decision.id}`;
    const elsewhere = await Clinic.open(service);
    for (const { api } of [
      await clinic.practitioner(),
      await clinic.patient(),
      await elsewhere.practitioner(),
    ]) {
      for (const each of [decisions, path]) expect((await api.get(each)).status).toBe(404);
      expect((await api.post(decisions, { question })).status).toBe(404);
      expect((await api.post(`${path}/setting-aside`, { reason: 'x' })).status).toBe(404);
    }
    const bo = await clinic.patient([clinician]);
    expect((await clinician.api.get(`/v1/patients/${bo.patientId}/decisions/${decision.id}`)).status).toBe(
      404,
    );
    const robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    await clinic.share(patient.patientId, robin, ['plan']);
    expect((await robin.api.get(path)).status).toBe(403);
    await clinic.share(patient.patientId, robin, ['decisions']);
    expect((await robin.api.get(path)).status).toBe(200);
    expect((await robin.api.post(`${path}/setting-aside`, { reason: 'x' })).status).toBe(403);
  });
});
