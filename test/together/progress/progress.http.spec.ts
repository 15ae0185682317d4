import { Client } from 'pg';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

/** What waits for the connection of somebody. */
const waitsFor = 'SELECT FROM pg_stat_activity WHERE $1::int = ANY (pg_blocking_pids(pid))';

describe('Progress', () => {
  let service: TestApp;
  let room: Room;
  let goalId: string;
  let progress: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    goalId = await anAgreedGoal(room);
    const level = (text: string): string => `Out ${text}`;
    const attainmentScale = {
      muchLess: level('never'),
      less: level('once a week'),
      expected: level('three times a week'),
      more: level('most days'),
      muchMore: level('every day'),
    };
    await agreeOn(room, [{ op: 'goal.revise', goalId, attainmentScale }]);
    progress = `${room.plan}/progress`;
  });
  afterAll(() => service.close());

  const log = async ({ api }: Person, input: object): Promise<any> =>
    (await api.expect(201, api.post(progress, { goalId, ...input }))).body;
  const day = (offset: number): string =>
    new Date(service.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);

  it('is noted when its turn has come, not when it was asked for', async () => {
    let noted = await notedInItsTurn();
    // A slow machine may have kept it waiting for longer than anybody waits for a lock: then it was not noted.
    while (noted.status === 503) noted = await notedInItsTurn();
    expect(noted.status).toBe(201);
    expect(Date.parse(noted.recordedAt)).toBeGreaterThanOrEqual(noted.turn);
  });

  /** While somebody is at the plan, a minute goes by. */
  async function notedInItsTurn(): Promise<{ status: number; recordedAt: string; turn: number }> {
    const holder = new Client({ connectionString: process.env.CONCORD_TEST_ADMIN_URL });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM care_plan WHERE id = $1 FOR UPDATE', [room.planId]);
    const { processID } = holder as unknown as { processID: number };
    let answered = 0;
    const asked = room.patient.api.post(progress, { goalId, note: 'Out once' }).then((answer) => {
      answered += 1;
      return answer;
    });
    const pool = await database();
    while (answered === 0 && (await pool.query(waitsFor, [processID])).rowCount === 0);
    service.clock.forward(60_000);
    const turn = service.clock.now().getTime();
    await holder.query('COMMIT');
    await holder.end();
    const { status, body } = await asked;
    return { status, recordedAt: body.recordedAt, turn };
  }

  it('is noted by either side without asking, and stands side by side', async () => {
    await log(room.patient, {
      note: 'Out twice, and it felt good',
      rating: -1,
      achievementStatus: 'improving',
    });
    await log(room.clinician, { rating: 1 });
    const { api } = room.patient;
    const list = await api.expect(200, api.get(`${progress}?goalId=${goalId}`));
    expect(list.body.items.map(({ party, rating }: any) => [party, rating])).toEqual([
      ['clinician', 1],
      ['patient', -1],
    ]);
    const attainment = await api.expect(200, api.get(`${room.plan}/attainment`));
    expect(attainment.body.goals).toEqual([
      expect.objectContaining({
        goalId,
        divergence: 2,
        ratings: [
          { party: 'clinician', rating: 1, occurredOn: day(0) },
          { party: 'patient', rating: -1, occurredOn: day(0) },
        ],
      }),
    ]);
    expect(attainment.body.parties).toEqual([
      { party: 'patient', tScore: 40 },
      { party: 'clinician', tScore: 60 },
    ]);
  });

  it('is never edited: whoever wrote an entry puts another in its place, once', async () => {
    const wrong = await log(room.patient, { rating: 2 });
    const { api } = room.patient;
    const right = await log(room.patient, { rating: 0, supersedes: wrong.id });
    expect((await api.expect(200, api.get(`${progress}/${wrong.id}`))).body.supersededBy).toBe(right.id);
    const { body } = await api.expect(200, api.get(`${room.plan}/attainment`));
    expect(body.goals[0].ratings).toEqual([{ party: 'patient', rating: 0, occurredOn: day(0) }]);
    expect((await api.post(progress, { goalId, rating: 1, supersedes: wrong.id })).status).toBe(409);
    const other = await room.clinician.api.post(progress, { goalId, rating: 1, supersedes: right.id });
    expect(other.status).toBe(409);
  });

  it('says what is missing or cannot be', async () => {
    const plain = await anAgreedGoal(room, 'I want to cook again');
    const elsewhere = await aRoom(service);
    const wrong: [object, number, string][] = [
      [{}, 422, '/note'],
      [{ note: '  ' }, 400, '/note'],
      [{ rating: 3 }, 400, '/rating'],
      [{ goalId: plain, rating: 1 }, 422, '/rating'],
      [{ goalId: await anAgreedGoal(elsewhere), note: 'x' }, 422, '/goalId'],
      [{ note: 'x', stepId: goalId }, 422, '/stepId'],
      [{ note: 'x', occurredOn: day(2) }, 422, '/occurredOn'],
      [{ note: 'x', occurredOn: day(-3) }, 422, '/lateReason'],
      [{ note: 'x', occurredOn: '2026-02-30' }, 400, '/occurredOn'],
      [{ note: 'x', party: 'clinician' }, 400, '/party'],
    ];
    for (const [input, status, pointer] of wrong) {
      const answer = await room.patient.api.post(progress, { goalId, ...input });
      expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer]);
    }
    const late = { note: 'I forgot', occurredOn: day(-3), lateReason: 'Written down on paper first' };
    expect((await log(room.patient, late)).lateReason).toBe(late.lateReason);
    const unkind = await room.clinician.api.post(progress, { goalId, note: 'Alex was non-compliant' });
    expect([unkind.status, unkind.body.findings.length]).toEqual([422, 1]);
  });

  it('is shared as its own class of data', async () => {
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['plan']);
    expect((await peer.api.get(progress)).status).toBe(403);
    await room.clinic.share(room.patient.patientId, peer, ['progress']);
    expect((await peer.api.get(progress)).status).toBe(200);
    expect((await peer.api.post(progress, { goalId, note: 'x' })).status).toBe(403);
    expect((await (await room.clinic.practitioner()).api.get(progress)).status).toBe(404);
  });
});
