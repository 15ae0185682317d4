import fc from 'fast-check';
import { CarePlan } from '../../../src/plan/document/care-plan.js';
import { planMoves, planStatuses, type PlanMoveName } from '../../../src/plan/document/plan-life.js';
import { agreeOn, anAgreedGoal, aRoom } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

describe('The life of a plan', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('only ever takes the moves of the table, and says where a refused one starts', () => {
    const names = Object.keys(planMoves) as PlanMoveName[];
    fc.assert(
      fc.property(fc.constantFrom(...planStatuses), fc.array(fc.constantFrom(...names)), (start, moves) => {
        const plan = Object.assign(CarePlan.open('', 'Plan'), { status: start });
        for (const name of moves) {
          const before = plan.status;
          const legal = (planMoves[name].from as readonly string[]).includes(before);
          if (legal) plan.move(name);
          else expect(() => plan.move(name)).toThrow(/starts from/);
          expect(plan.status).toBe(legal ? planMoves[name].to : before);
        }
      }),
    );
  });

  it('takes what waits for an answer with it, whatever end it comes to, and the side that proposed it hears of it', async () => {
    const pool = await database();
    for (const move of ['end', 'void'] as const) {
      const room = await aRoom(service);
      const { patient, clinician, plan } = room;
      await anAgreedGoal(room);
      const ops = [{ op: 'review.set', intervalDays: 30 }];
      const proposals = `${plan}/proposals`;
      const made = await patient.api.expect(201, patient.api.post(proposals, { basePlanRevision: 1, ops }));
      const ending = { move, reason: 'We begin anew' };
      await clinician.api.expect(201, clinician.api.post(`${plan}/status-changes`, ending));

      const { body: read } = await patient.api.expect(200, patient.api.get(`${proposals}/${made.body.id}`));
      expect(read.state).toBe('expired');
      expect((await clinician.api.post(`${proposals}/${made.body.id}/acceptance`)).status).toBe(409);
      const { rows } = await pool.query('SELECT account_id FROM notice WHERE kind = $1 AND about_id = $2', [
        'proposal_ended_with_plan',
        made.body.id,
      ]);
      expect(rows).toEqual([{ account_id: patient.accountId }]);
      const task = await pool.query(
        `SELECT FROM notice WHERE kind = 'proposal_made' AND about_id = $1 AND done_at IS NULL`,
        [made.body.id],
      );
      expect(task.rows).toEqual([]);
    }
  });

  it('is held and taken up again by either side, with the reason on record', async () => {
    const room = await aCompleteRoom(service);
    const made = await frozen(room);
    await signedByBoth(room, made);
    await room.clinician.api.expect(200, room.clinician.api.post(`${made.address}/activation`));

    const { api } = room.patient;
    const hold = { move: 'hold', reason: 'I am with my sister until May' };
    const held = await api.expect(201, api.post(`${room.plan}/status-changes`, hold));
    expect(held.body).toMatchObject({ from: 'active', to: 'on-hold', reason: hold.reason });
    expect((await api.post(`${room.plan}/status-changes`, hold)).status).toBe(409);
    const { api: team } = room.clinician;
    await team.expect(201, team.post(`${room.plan}/status-changes`, { move: 'resume', reason: 'Back home' }));
    expect((await api.post(`${room.plan}/status-changes`, { move: 'complete', reason: 'x' })).status).toBe(
      403,
    );
    const complete = { move: 'complete', reason: 'We are there' };
    const asked = await team.post(`${room.plan}/status-changes`, complete);
    expect([asked.status, asked.body.errors[0].pointer]).toEqual([422, '/openItems']);
    expect(asked.body.open.map(({ kind }: any) => kind)).toEqual(['goal', 'intervention']);
    const otherItems = { goals: 'completed', interventions: 'stopped' };
    const alone = await team.post(`${room.plan}/status-changes`, { ...complete, otherItems });
    expect([alone.status, alone.body.errors[0].pointer]).toEqual([422, '/otherSide']);
    const agreedInSession = { attendees: ['Alex', 'Dana'], howAgreed: 'Alex said it is time' };
    const together = { ...complete, otherItems, otherSide: { agreedInSession } };
    const done = await team.expect(201, team.post(`${room.plan}/status-changes`, together));
    expect(done.body.otherSide.agreedInSession).toEqual(agreedInSession);
    const over = (await api.get(room.plan)).body;
    expect(over.goals[0]).toMatchObject({ lifecycleStatus: 'completed', achievementStatus: 'achieved' });
    expect(over.goals[0].steps[0].status).toBe('cancelled');
    expect(over.interventions[0]).toMatchObject({ status: 'stopped', endReason: 'We are there' });
    const late = await api.post(`${room.plan}/proposals`, {
      basePlanRevision: 0,
      ops: [{ op: 'criteria.set', criteria: ['x'] }],
    });
    expect(late.status).toBe(409);
  });

  it('is ended without the person only after tries on different days, and by the person at any time', async () => {
    const room = await aCompleteRoom(service);
    const made = await frozen(room);
    await signedByBoth(room, made);
    const { api: team } = room.clinician;
    await team.expect(200, team.post(`${made.address}/activation`));
    const end = {
      move: 'end',
      reason: 'Moved away',
      otherItems: { goals: 'cancelled', interventions: 'stopped' },
    };
    const tried = (days: readonly string[]): object => ({
      ...end,
      otherSide: { absence: { attempts: days.map((on) => ({ on, how: 'By telephone' })) } },
    });
    for (const [pointer, ...days] of [
      ['/otherSide/absence/attempts', '2026-11-01', '2026-11-01', '2026-11-01'],
      ['/otherSide/absence/attempts/2/on', '2026-11-01', '2026-11-02', '2999-01-01'],
    ]) {
      const refused = await team.post(`${room.plan}/status-changes`, tried(days));
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
    }
    const admin = await room.clinic.person(['administrator']);
    const { headers } = await admin.api.expect(200, admin.api.get('/v1/settings'));
    const tightening = { block: [], maxReviewDays: null, goodFaithAttempts: 3, daysBetweenAttempts: 7 };
    const settings = admin.api.with({ 'if-match': headers.get('etag') ?? '' });
    await settings.expect(200, settings.patch('/v1/settings', { rulePackTightening: tightening }));
    const apart = tried(['2026-11-01', '2026-11-07', '2026-11-14']);
    const tooClose = await team.post(`${room.plan}/status-changes`, apart);
    expect([tooClose.status, tooClose.body.errors[0].message]).toEqual([
      422,
      'must name 3 days, each 7 days or more after the one before',
    ]);
    const wrong = { ...end, openItems: [{ elementId: room.goalId, outcome: 'stopped' }] };
    expect((await room.patient.api.post(`${room.plan}/status-changes`, wrong)).status).toBe(422);
    const openItems = [{ elementId: room.goalId, outcome: 'completed', reason: 'I do go out' }];
    const ended = await room.patient.api.expect(
      201,
      room.patient.api.post(`${room.plan}/status-changes`, { ...end, openItems }),
    );
    expect(ended.body).toMatchObject({ to: 'revoked', otherSide: null });
    const [goal] = (await team.get(room.plan)).body.goals;
    expect(goal).toMatchObject({ lifecycleStatus: 'completed', endReason: 'I do go out' });
  });

  it('is read as it stood at any moment', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { api } = room.patient;
    const then = (await api.expect(200, api.get(room.plan))).body;
    const log = await api.expect(200, api.get(`${room.plan}/proposals`));
    expect(log.body.items).toHaveLength(1);
    const moment = new Date().toISOString();
    await agreeOn(room, [{ op: 'goal.revise', goalId, statement: 'Another wording' }]);

    const asOf = await api.expect(200, api.get(`${room.plan}?asOf=${moment}`));
    expect(asOf.body.goals).toEqual(then.goals);
    expect(asOf.body).toMatchObject({ revision: then.revision, openProposals: null });
    expect((await api.get(room.plan)).body.goals[0].statement).toBe('Another wording');
    expect((await api.get(`${room.plan}?asOf=2020-01-01T00:00:00Z`)).status).toBe(404);
    expect((await api.get(`${room.plan}?asOf=2999-01-01T00:00:00Z`)).status).toBe(422);
    const wrong = await api.get(`${room.plan}?asOf=yesterday`);
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '/asOf']);
  });
});
