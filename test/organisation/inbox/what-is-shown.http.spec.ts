import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('what the inbox shows', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  const inbox = async ({ api }: Person, query = ''): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/me/notices${query}`))).body.items;
  const summary = async ({ api }: Person): Promise<any> =>
    (await api.expect(200, api.get('/v1/me/notices/summary'))).body;
  const propose = async ({ api }: Person, goal: object = {}): Promise<any> => {
    const revision = (await api.expect(200, api.get(room.plan))).body.revision;
    const op = { op: 'goal.add', lifeDomain: 'home', statement: 'A flat of my own', ...goal };
    const proposal = { basePlanRevision: revision, ops: [op] };
    return (await api.expect(201, api.post(`${room.plan}/proposals`, proposal))).body;
  };

  it('asks the other side, counts it, and is done when somebody has answered', async () => {
    const proposal = await propose(room.patient);
    const [asked] = await inbox(room.clinician, '?toDo=true');
    expect(asked).toMatchObject({ kind: 'proposal_made', about: 'proposal', aboutId: proposal.id });
    expect(asked).toMatchObject({ patientId: room.patient.patientId, task: true, doneAt: null });
    expect(await summary(room.clinician)).toEqual({ unread: 1, toDo: 1 });
    expect(await inbox(room.patient)).toEqual([]);

    const { api } = room.clinician;
    await api.expect(200, api.post(`/v1/me/notices/${asked.id}/acknowledgement`));
    expect(await summary(room.clinician)).toEqual({ unread: 0, toDo: 1 });
    await api.expect(200, api.post(`${room.plan}/proposals/${proposal.id}/acceptance`));
    expect(await summary(room.clinician)).toEqual({ unread: 0, toDo: 0 });
    expect(await inbox(room.clinician)).toMatchObject([{ id: asked.id, doneAt: expect.any(String) }]);
    expect(await inbox(room.patient)).toMatchObject([{ kind: 'proposal_accepted', task: false }]);
  });

  it('holds no word of what was proposed', async () => {
    await propose(room.patient);
    expect(JSON.stringify(await inbox(room.clinician))).not.toContain('flat');
  });

  it('can be narrowed to a kind and to a patient', async () => {
    await propose(room.patient);
    const { patientId } = room.patient;
    expect(await inbox(room.clinician, `?kind=proposal_made&patientId=${patientId}`)).toHaveLength(1);
    expect(await inbox(room.clinician, '?kind=proposal_declined')).toEqual([]);
    expect(await inbox(room.clinician, `?patientId=${room.planId}`)).toEqual([]);
    await room.clinician.api.expect(400, room.clinician.api.get('/v1/me/notices?kind=nothing'));
  });

  it('shows nothing of a record that is not open any more, and shows it again when it is', async () => {
    await propose(room.patient);
    const { api } = room.clinician;
    const [{ id }] = await inbox(room.clinician);
    const members = `/v1/patients/${room.patient.patientId}/care-team`;
    const team = await api.expect(200, api.get(members));
    await api.expect(200, api.post(`${members}/${team.body.items[0].id}/ending`));
    expect(await inbox(room.clinician, '?kind=proposal_made')).toEqual([]);
    expect(await summary(room.clinician)).toMatchObject({ toDo: 0 });
    await api.expect(404, api.get(`/v1/me/notices/${id}`));
    await api.expect(404, api.post(`/v1/me/notices/${id}/acknowledgement`));
    await room.clinic.join(room.patient.patientId, room.clinician);
    expect(await inbox(room.clinician, '?kind=proposal_made')).toHaveLength(1);
  });

  it('tells of what is labelled only those to whom that is open', async () => {
    const mia = await room.clinic.practitioner('Mia Sund');
    await room.clinic.join(room.patient.patientId, mia);
    const { api, patientId } = room.patient;
    const no = {
      kind: 'sharing',
      purpose: 'Not with everybody',
      purposeCode: 'care_coordination',
      provisions: [{ effect: 'deny', recipientAccountId: mia.accountId, dataClasses: ['substance_use'] }],
    };
    const before = await propose(room.patient, { substanceUse: true, statement: 'Drink less' });
    expect(await inbox(mia)).toMatchObject([{ aboutId: before.id }]);
    await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, no));
    expect(await inbox(mia)).toEqual([]);
    const after = await propose(room.patient, { substanceUse: true, statement: 'Sleep sober' });
    const open = await propose(room.patient);
    expect((await inbox(mia)).map(({ aboutId }) => aboutId)).toEqual([open.id]);
    const told = (await inbox(room.clinician, '?kind=proposal_made')).map(({ aboutId }) => aboutId);
    expect(told).toEqual([open.id, after.id, before.id]);
  });

  it('tells nobody of what was rolled back', async () => {
    const { api } = room.patient;
    const op = { op: 'goal.add', lifeDomain: 'home', statement: '' };
    await api.expect(400, api.post(`${room.plan}/proposals`, { basePlanRevision: 0, ops: [op] }));
    expect(await inbox(room.clinician)).toEqual([]);
  });

  it('tells each side what the other one answered', async () => {
    const first = await propose(room.patient);
    const { api } = room.clinician;
    await api.expect(
      200,
      api.post(`${room.plan}/proposals/${first.id}/declination`, { reason: 'Let us begin smaller' }),
    );
    expect(await inbox(room.patient)).toMatchObject([{ kind: 'proposal_declined', aboutId: first.id }]);
    await agreeOn(room, [{ op: 'criteria.set', criteria: ['I go out'] }]);
    expect((await inbox(room.patient)).map(({ kind }) => kind)).toEqual([
      'proposal_made',
      'proposal_declined',
    ]);
    expect((await inbox(room.clinician))[0]).toMatchObject({ kind: 'proposal_accepted' });
  });
});
