import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const objective = { measure: 'walks outside, per week', unit: 'walks', baseline: 0, target: 3 };

describe('goals that are measured, and that move', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  async function aMeasuredGoal(more: object = { objective }): Promise<Room & { goalId: string }> {
    const room = await aRoom(service);
    const goal = { op: 'goal.add', lifeDomain: 'health', statement: 'Get out more', ...more };
    return { ...room, goalId: (await agreeOn(room, [goal])).ops[0].goalId };
  }

  it('keep a series of values beside baseline and target, without what was made in error', async () => {
    const { patient, clinician, plan, goalId } = await aMeasuredGoal();
    const log = async (who: typeof patient | typeof clinician, body: object): Promise<any> =>
      (await who.api.expect(201, who.api.post(`${plan}/progress`, { goalId, ...body }))).body;
    const first = await log(patient, {
      value: 1,
      unit: 'walks',
      occurredOn: '2026-11-01',
      lateReason: 'From my diary',
    });
    await log(clinician, { value: 0, unit: 'walks' });
    const wrong = await log(patient, { value: 20, unit: 'walks', note: 'A slip of the thumb' });
    expect(first).toMatchObject({
      value: 1,
      unit: 'walks',
      measure: objective.measure,
      enteredInError: false,
    });

    const voiding = `${plan}/progress/${wrong.id}/void`;
    expect((await clinician.api.post(voiding, { reason: 'Too many' })).status).toBe(409);
    const gone = await patient.api.expect(200, patient.api.post(voiding, { reason: 'I meant 2' }));
    expect(gone.body).toMatchObject({ value: 20, enteredInError: true });
    expect((await patient.api.post(voiding, { reason: 'Again' })).status).toBe(409);

    const series = await clinician.api.expect(
      200,
      clinician.api.get(`${plan}/goals/${goalId}/measured-values`),
    );
    expect(series.body).toMatchObject({ id: goalId, objective });
    expect(series.body.values.map(({ value, party, comparable }: any) => [value, party, comparable])).toEqual(
      [
        [1, 'patient', true],
        [0, 'clinician', true],
      ],
    );
    expect((await patient.api.get(`${plan}/measured-values`)).body.goals).toEqual([series.body]);

    await agreeOn({ patient, clinician, plan } as Room, [
      { op: 'goal.revise', goalId, objective: { ...objective, unit: 'hours' } },
    ]);
    const later = await patient.api.get(`${plan}/goals/${goalId}/measured-values`);
    expect(later.body.values.map(({ comparable }: any) => comparable)).toEqual([false, false]);
  });

  it.each([
    ['another unit', { objective }, { value: 2, unit: 'miles' }, '/unit', 'walks'],
    ['no unit where there is one', { objective }, { value: 2 }, '/unit', 'walks'],
    [
      'a unit where there is none',
      { objective: { ...objective, unit: null } },
      { value: 2, unit: 'walks' },
      '/unit',
      'left out',
    ],
    ['a value for a goal without a measure', {}, { value: 2 }, '/value', 'measure'],
    ['a unit without a value', { objective }, { note: 'Good', unit: 'walks' }, '/unit', 'value'],
    ['nothing at all', { objective }, {}, '/note', 'value'],
  ])('refuse %s with a sentence', async (_, goal, entry, pointer, word) => {
    const { patient, plan, goalId } = await aMeasuredGoal(goal);
    const answer = await patient.api.post(`${plan}/progress`, { goalId, ...entry });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
    expect(answer.body.detail).toContain(word);
  });

  it('move when somebody moves them: progress offers, and changes nothing', async () => {
    const room = await aMeasuredGoal();
    const { patient, clinician, plan, goalId } = room;
    const goal = async (): Promise<any> => (await patient.api.get(`${plan}/goals/${goalId}`)).body;
    const move = (who: typeof patient | typeof clinician, body: object): Promise<any> =>
      who.api.post(`${plan}/goals/${goalId}/status-changes`, body);
    const noted = await patient.api.expect(
      201,
      patient.api.post(`${plan}/progress`, {
        goalId,
        achievementStatus: 'achieved',
        note: 'Three walks, four weeks running',
      }),
    );
    expect(await goal()).toMatchObject({ lifecycleStatus: 'accepted', achievementStatus: 'in-progress' });

    expect((await move(patient, { move: 'start' })).body.lifecycleStatus).toBe('active');
    expect((await move(clinician, { move: 'hold', reason: 'A broken foot' })).body.lifecycleStatus).toBe(
      'on-hold',
    );
    const twice = await move(clinician, { move: 'hold' });
    expect([twice.status, twice.body.detail]).toEqual([409, expect.stringContaining('is on hold')]);
    expect((await move(patient, { move: 'resume' })).body.lifecycleStatus).toBe('active');
    expect((await move(patient, { move: 'complete' })).status).toBe(400);

    const offer = await patient.api.expect(200, patient.api.get(`${plan}/progress/${noted.body.id}/offer`));
    expect(offer.body.proposal.ops).toEqual([{ op: 'goal.end', goalId, outcome: 'completed' }]);
    const made = await patient.api.expect(201, patient.api.post(`${plan}/proposals`, offer.body.proposal));
    expect(await goal()).toMatchObject({ lifecycleStatus: 'active' });
    await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${made.body.id}/acceptance`));
    expect(await goal()).toMatchObject({ lifecycleStatus: 'completed', achievementStatus: 'achieved' });
    const after = await patient.api.get(`${plan}/progress/${noted.body.id}/offer`);
    expect(after.body.proposal).toBeNull();
    expect((await move(patient, { move: 'resume' })).status).toBe(409);
  });

  it('say together how it is going', async () => {
    const room = await aMeasuredGoal();
    const { patient, plan, goalId } = room;
    const noted = await patient.api.post(`${plan}/progress`, { goalId, achievementStatus: 'worsening' });
    const offer = await patient.api.get(`${plan}/progress/${noted.body.id}/offer`);
    expect(offer.body.proposal.ops).toEqual([{ op: 'goal.assess', goalId, achievementStatus: 'worsening' }]);
    await agreeOn(room, offer.body.proposal.ops, 'patient');
    expect((await patient.api.get(`${plan}/goals/${goalId}`)).body.achievementStatus).toBe('worsening');
  });
});
