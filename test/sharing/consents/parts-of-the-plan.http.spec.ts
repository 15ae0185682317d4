import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('sharing parts of the plan', () => {
  let service: TestApp;
  let room: Room;
  let peer: Person;
  let goalId: string;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    peer = await room.clinic.person(['peer_supporter'], { name: 'Sam Vale' });
    record = `/v1/patients/${room.patient.patientId}`;
    goalId = await anAgreedGoal(room);
    await agreeOn(room, [
      { op: 'step.add', goalId, description: 'Walk to the lake', owner: { kind: 'patient' } },
      { op: 'review.set', intervalDays: 45 },
    ]);
    const about = { strengths: ['Patience'], values: [], preferences: [], barriers: [], hopes: [] };
    const writing = room.patient.api.with({ 'if-match': '"1"' }).put(`${room.plan}/about-me`, about);
    await room.patient.api.expect(200, writing);
    await room.patient.api.expect(
      201,
      room.patient.api.post(`${room.plan}/supports`, { name: 'Kim', relationship: 'sister' }),
    );
  });
  afterAll(() => service.close());

  const provision = (planParts: string[] | null, dataClasses = ['plan']): object => ({
    recipientAccountId: peer.accountId,
    dataClasses,
    planParts,
  });
  const share = (...provisions: object[]): Promise<any> =>
    room.patient.api.post(`${record}/consents`, {
      ...{ kind: 'sharing', purpose: 'Peer support', purposeCode: 'peer_support', provisions },
    });
  const planOf = async ({ api }: Person): Promise<any> => (await api.expect(200, api.get(room.plan))).body;
  const statuses = async (...paths: string[]): Promise<number[]> => {
    const answers = [];
    for (const path of paths) answers.push((await peer.api.get(path)).status);
    return answers;
  };

  it('opens the goals and nothing else, whatever the plan is read by', async () => {
    await room.patient.api.expect(201, share(provision(['goals'])));
    const [mine, theirs] = [await planOf(room.patient), await planOf(peer)];
    expect(theirs.goals).toMatchObject([{ id: goalId, statement: mine.goals[0].statement, steps: [] }]);
    expect(theirs.aboutMe).toMatchObject({ strengths: [], writtenAt: null });
    expect([theirs.supports, theirs.reviewSchedule.intervalDays]).toEqual([[], null]);
    expect(mine.supports).toHaveLength(1);
    const [{ id: stepId }] = mine.goals[0].steps;
    expect(
      await statuses(
        `${room.plan}/goals/${goalId}`,
        `${room.plan}/steps/${stepId}`,
        `${room.plan}/supports`,
        `${room.plan}/supports/${mine.supports[0].id}`,
        `${room.plan}/status-changes`,
      ),
    ).toEqual([200, 404, 403, 403, 403]);
    const asOf = await peer.api.get(`${room.plan}?asOf=${encodeURIComponent(new Date().toISOString())}`);
    expect([asOf.body.aboutMe.strengths, asOf.body.goals[0].steps]).toEqual([[], []]);
    expect((await peer.api.get(`${room.plan}/about-me`)).body.strengths).toEqual([]);
  });

  it('opens what another consent opens as well, and the whole plan where one shares it', async () => {
    await room.patient.api.expect(201, share(provision(['goals', 'steps'])));
    expect((await planOf(peer)).goals[0].steps).toHaveLength(1);
    await room.patient.api.expect(201, share(provision(['about_me'])));
    expect((await planOf(peer)).aboutMe.strengths).toEqual(['Patience']);
    expect((await planOf(peer)).supports).toEqual([]);
    await room.patient.api.expect(201, share(provision(null)));
    expect((await planOf(peer)).supports).toHaveLength(1);
  });

  it('shows the patient what the other sees, says so in words, and counts it beforehand', async () => {
    const preview = await room.patient.api.post(`${record}/consents/preview`, {
      ...{ kind: 'sharing', purpose: 'Peer support', purposeCode: 'peer_support' },
      provisions: [provision(['goals'])],
    });
    expect(preview.status).toBe(200);
    expect(preview.body.people[0].becomesVisible.map(({ kind }: any) => kind).sort()).toEqual([
      'goal',
      'plan',
    ]);
    await room.patient.api.expect(201, share(provision(['goals'])));
    const { body: seen } = await room.patient.api.get(`${record}/access/view-as?accountId=${peer.accountId}`);
    expect([seen.plan.goals.length, seen.plan.goals[0].steps, seen.plan.supports]).toEqual([1, [], []]);
    const why = await room.patient.api.get(
      `${record}/access/explain?accountId=${peer.accountId}&action=plan.read`,
    );
    expect(why.body.sentence).toMatch(/shares this with them\. Of the plan that is: the goals\.$/);
  });

  it.each([
    ['steps without their goals', { planParts: ['steps'] }],
    ['parts where the plan is not shared', { planParts: ['goals'], dataClasses: ['progress'] }],
    ['parts of a no', { planParts: ['goals'], effect: 'deny' }],
  ])('is refused for %s, with a sentence', async (_, odd) => {
    const refused = await share({ ...provision(['goals']), ...odd });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/provisions/0/planParts']);
    expect((await peer.api.get(room.plan)).status).toBe(404);
  });
});
