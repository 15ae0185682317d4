import { planLimits } from '../../../src/plan/elements/plan-limits.dto.js';
import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('A plan that holds as much as it can', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
    for (let from = 0; from < planLimits.goals; from += planLimits.ops)
      await agreeOn(
        room,
        ops(planLimits.ops, (index) => aGoal(`Goal ${from + index}`)),
        'patient',
      );
  });
  afterAll(() => service.close());

  const ops = (count: number, op: (index: number) => object): object[] =>
    Array.from({ length: count }, (_, index) => op(index));
  const aGoal = (text: string): object => ({ op: 'goal.add', lifeDomain: 'health', ownWords: { text } });
  const today = (): string => service.clock.now().toISOString().slice(0, 10);

  async function goals(): Promise<any[]> {
    const { body } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
    return body.goals.filter(({ lifecycleStatus }: any) => lifecycleStatus !== 'cancelled');
  }

  async function proposing(...wanted: object[]): Promise<any> {
    const { revision } = (await room.patient.api.get(room.plan)).body;
    return room.patient.api.post(`${room.plan}/proposals`, { basePlanRevision: revision, ops: wanted });
  }

  it('says how there is room again, and takes one more then', async () => {
    const refused = await proposing(aGoal('One more'));
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/ops/0']);
    expect(refused.body.detail).toContain('End one');
    const [first] = await goals();
    const letGo = { op: 'goal.end', goalId: first.id, outcome: 'cancelled', reason: 'It is no longer mine' };
    expect((await proposing(letGo, aGoal('One more'))).status).toBe(201);
  });

  it('is put in another order, all goals of it', async () => {
    const goalIds = (await goals()).map(({ id }) => id).reverse();
    await agreeOn(room, [{ op: 'goal.reorder', goalIds }]);
    expect((await goals()).map(({ id }) => id)).toEqual(goalIds);
  });

  it('is looked at in a review, every goal of it and in as many words as a goal may have', async () => {
    await agreeOn(room, [{ op: 'review.set', intervalDays: 60 }]);
    const { body } = await room.patient.api.expect(201, room.patient.api.post(`${room.plan}/reviews`));
    const words = '🌱'.repeat(planLimits.outcomeWords / 2);
    const outcomes = (await goals()).map(({ id }) => ({ goalId: id, outcome: 'going-well', words }));
    expect(outcomes).toHaveLength(planLimits.goals);
    const held = { heldOn: today(), attendees: ['Alex', 'Dana Reyes'], outcomes };
    const { api } = room.clinician;
    const done = await api.expect(200, api.post(`${room.plan}/reviews/${body.id}/record`, held));
    expect(done.body.outcomes).toHaveLength(planLimits.goals);
  });

  it('has goals with as many steps as can be put in order, and no more', async () => {
    const [{ id: goalId }] = await goals();
    const step = (index: number): object => ({
      ...{ op: 'step.add', goalId, description: `Step ${index}`, owner: { kind: 'patient' } },
    });
    for (let from = 0; from < planLimits.steps; from += planLimits.ops)
      await agreeOn(room, ops(planLimits.ops, step));
    expect((await proposing(step(0))).status).toBe(422);
    const stepIds = (await goals())[0].steps.map(({ id }: any) => id).reverse();
    await agreeOn(room, [{ op: 'step.reorder', goalId, stepIds }]);
    expect((await goals())[0].steps.map(({ id }: any) => id)).toEqual(stepIds);
  });

  it('has a wording as long as the person’s own sentence', async () => {
    const another = await aRoom(service);
    const text = 'I want to sleep. '.repeat(60).trim().slice(0, planLimits.sentence);
    await agreeOn(another, [aGoal(text)], 'patient');
    const { body } = await another.patient.api.get(another.plan);
    expect(body.goals[0].statement).toBe(text);
    await agreeOn(another, [{ op: 'goal.revise', goalId: body.goals[0].id, statement: `${text.slice(1)}.` }]);
  });
});
