import { newId } from '../../../src/core/ids.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';

describe('comments on a plan', () => {
  let service: TestApp;
  let room: Room;
  let goalId: string;
  let comments: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    goalId = await anAgreedGoal(room);
    comments = `${room.plan}/comments`;
  });
  afterAll(() => service.close());

  const write = async (who: Person, input: object = {}): Promise<any> => {
    const body = { elementId: goalId, kind: 'comment', text: 'Shall we begin in May?', ...input };
    return (await who.api.expect(201, who.api.post(comments, body))).body;
  };

  it('hang on every part of the plan, and on the proposals to change it', async () => {
    const { patient, clinician, plan } = room;
    const support = await patient.api.post(`${plan}/supports`, { name: 'Sam', relationship: 'sister' });
    const agreed = await agreeOn(room, [
      { op: 'step.add', goalId, description: 'Walk to the shop', owner: { kind: 'patient' } },
      { op: 'intervention.add', goalId, type: 'technique', title: 'Walking' },
    ]);
    const { body } = await patient.api.get(plan);
    const anchors: Record<string, string> = {
      goal: goalId,
      step: agreed.ops[0].stepId,
      intervention: agreed.ops[1].interventionId,
      support: support.body.id,
      review_schedule: body.reviewSchedule.id,
      discharge_criteria: body.dischargeCriteria.id,
      proposal: agreed.id,
    };
    for (const [elementKind, elementId] of Object.entries(anchors)) {
      const made = await write(patient, { elementId });
      expect(made).toMatchObject({ elementKind, elementId, party: 'patient', state: 'standing' });
      const found = await clinician.api.expect(200, clinician.api.get(`${comments}?elementId=${elementId}`));
      expect(found.body).toEqual({ items: [made], next: null });
    }
  });

  it('are a thread of one level between both sides', async () => {
    const { patient, clinician } = room;
    const question = await write(patient, { kind: 'question' });
    const path = `${comments}/${question.id}`;
    const reply = await clinician.api.expect(
      201,
      clinician.api.post(`${path}/replies`, { text: 'In April even' }),
    );
    expect(reply.body).toMatchObject({
      replyTo: question.id,
      elementId: goalId,
      party: 'clinician',
      replies: [],
    });
    const deeper = await patient.api.post(`${comments}/${reply.body.id}/replies`, { text: 'Good' });
    expect([deeper.status, deeper.body.detail]).toEqual([409, expect.stringContaining('has one level')]);
    expect((await patient.api.get(path)).body.replies).toEqual([
      {
        id: reply.body.id,
        state: 'standing',
        text: 'In April even',
        party: 'clinician',
        author: { accountId: clinician.accountId, displayName: 'Dana Reyes' },
        writtenAt: reply.body.writtenAt,
        retractedAt: null,
        keepWordingReason: null,
        substanceUse: false,
        version: 1,
      },
    ]);
    expect((await patient.api.get(comments)).body.items.map(({ id }: any) => id)).toEqual([question.id]);
  });

  it('let whoever asked say that the question is answered', async () => {
    const { patient, clinician } = room;
    const question = await write(patient, { kind: 'question' });
    const path = `${comments}/${question.id}`;
    const reply = await clinician.api.post(`${path}/replies`, { text: 'In April' });
    const stray = await write(clinician);
    expect((await clinician.api.post(`${path}/resolution`)).status).toBe(403);
    for (const answerId of [stray.id, newId()]) {
      const wrong = await patient.api.expect(422, patient.api.post(`${path}/resolution`, { answerId }));
      expect(wrong.body.errors[0].pointer).toBe('/answerId');
    }
    const done = await patient.api.expect(
      200,
      patient.api.post(`${path}/resolution`, { answerId: reply.body.id }),
    );
    expect(done.body).toMatchObject({
      state: 'answered',
      answerId: reply.body.id,
      answeredAt: expect.any(String),
    });
    expect((await patient.api.post(`${path}/resolution`)).status).toBe(409);
    expect((await clinician.api.post(`${comments}/${stray.id}/resolution`)).status).toBe(409);
    const open = await patient.api.get(`${comments}?kind=question&state=standing`);
    expect(open.body.items).toEqual([]);
  });

  it('are retracted by their author: the text is gone for everyone, the fact stays', async () => {
    const { patient, clinician } = room;
    const comment = await write(patient, { text: 'A thing I would rather not have said' });
    const path = `${comments}/${comment.id}`;
    expect((await clinician.api.post(`${path}/retraction`)).status).toBe(403);
    const gone = await patient.api.expect(200, patient.api.post(`${path}/retraction`));
    expect(gone.body).toMatchObject({ state: 'retracted', text: null, retractedAt: expect.any(String) });
    expect((await clinician.api.get(comments)).body.items[0]).toEqual(gone.body);
    expect((await patient.api.post(`${path}/retraction`)).status).toBe(409);
    expect((await clinician.api.post(`${path}/replies`, { text: 'But' })).status).toBe(409);
    const { rows } = await (await database()).query('SELECT * FROM comment WHERE id = $1', [comment.id]);
    expect(JSON.stringify(rows)).not.toContain('rather not');
  });

  it('keep their words: nothing changes a text', async () => {
    const { patient } = room;
    const { id } = await write(patient);
    for (const method of ['PATCH', 'PUT', 'DELETE'])
      expect((await patient.api.send(method, `${comments}/${id}`, { text: 'Else' })).status).toBe(404);
  });

  it('are looked over when staff write them, never when the patient does', async () => {
    const { patient, clinician } = room;
    const unkind = { text: 'Alex refuses to walk', elementId: goalId, kind: 'comment' };
    const refused = await clinician.api.expect(422, clinician.api.post(comments, unkind));
    expect([refused.body.type, refused.body.errors[0].pointer]).toEqual([
      'urn:concord:problem:wording',
      '/text',
    ]);
    const kept = await write(clinician, { ...unkind, keepWording: { reason: 'A quotation' } });
    expect(kept.keepWordingReason).toBe('A quotation');
    await write(patient, unkind);
  });

  it('say what is wrong with each field', async () => {
    const { patient, plan } = room;
    const other = await aRoom(service);
    const foreign = await anAgreedGoal(other);
    const wrong: [object, number, string][] = [
      [{ text: ' ' }, 400, '/text'],
      [{ text: 'x'.repeat(2001) }, 400, '/text'],
      [{ kind: 'rant' }, 400, '/kind'],
      [{ elementId: 'goal' }, 400, '/elementId'],
      [{ elementId: newId() }, 422, '/elementId'],
      [{ elementId: foreign }, 422, '/elementId'],
      [{ party: 'clinician' }, 400, '/party'],
      [{ elementKind: 'goal' }, 400, '/elementKind'],
      [{ replyTo: newId() }, 400, '/replyTo'],
    ];
    for (const [fault, status, pointer] of wrong) {
      const body = { elementId: goalId, kind: 'comment', text: 'Yes', ...fault };
      const answer = await patient.api.post(comments, body);
      expect([fault, answer.status, answer.body.errors?.[0].pointer]).toEqual([fault, status, pointer]);
    }
    expect((await patient.api.get(`${comments}?state=open`)).status).toBe(400);
    await patient.api.expect(200, patient.api.get(plan));
  });

  it('are listed newest first, page by page', async () => {
    const { patient, clinician } = room;
    const ids: string[] = [];
    for (const who of [patient, clinician, patient]) ids.unshift((await write(who)).id);
    const first = await clinician.api.expect(200, clinician.api.get(`${comments}?limit=2`));
    const second = await clinician.api.get(`${comments}?limit=2&cursor=${first.body.next}`);
    expect([...first.body.items, ...second.body.items].map(({ id }: any) => id)).toEqual(ids);
    expect(second.body.next).toBeNull();
  });

  it('are not there for strangers, nor under another plan, nor for a peer', async () => {
    const { clinic, patient, clinician } = room;
    const comment = await write(patient);
    const path = `${comments}/${comment.id}`;
    const elsewhere = await Clinic.open(service);
    for (const { api } of [
      await clinic.practitioner(),
      await clinic.patient(),
      await elsewhere.practitioner(),
    ]) {
      for (const each of [comments, path]) expect((await api.get(each)).status).toBe(404);
      expect((await api.post(comments, { elementId: goalId, kind: 'comment', text: 'x' })).status).toBe(404);
      expect((await api.post(`${path}/retraction`)).status).toBe(404);
    }
    const other = await aRoom(service);
    expect((await other.patient.api.get(`${other.plan}/comments/${comment.id}`)).status).toBe(404);
    const unknown = `/v1/patients/${patient.patientId}/care-plans/${newId()}/comments`;
    expect((await clinician.api.get(`${unknown}/${comment.id}`)).status).toBe(404);
    const robin = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, robin);
    expect((await robin.api.get(comments)).status).toBe(403);
  });
});
