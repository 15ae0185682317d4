import fc from 'fast-check';
import { CarePlan } from '../../../src/plan/document/care-plan.js';
import { planMoves, planStatuses, type PlanMoveName } from '../../../src/plan/document/plan-life.js';
import { agreeOn, anAgreedGoal, aRoom } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

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
    await team.expect(
      201,
      team.post(`${room.plan}/status-changes`, { move: 'complete', reason: 'We are there' }),
    );
    const late = await api.post(`${room.plan}/proposals`, {
      basePlanRevision: 0,
      ops: [{ op: 'criteria.set', criteria: ['x'] }],
    });
    expect(late.status).toBe(409);
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
