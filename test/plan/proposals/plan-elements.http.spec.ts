import { dayFormat } from '../../../src/core/language/days-in-words.js';
import { agreeOn, anAgreedGoal, aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('the elements of a plan', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const byPatient = { kind: 'patient' };

  it('takes steps, interventions, review schedule and discharge criteria in one proposal, each said in plain words', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { patient, clinician, plan } = room;
    const inTenWeeks = service.clock.now().getTime() + 70 * 24 * 60 * 60 * 1000;
    const nextReviewOn = new Date(inTenWeeks).toISOString().slice(0, 10);
    const sam = await patient.api.expect(
      201,
      patient.api.post(`${plan}/supports`, { name: 'Sam', relationship: 'sister' }),
    );

    const accepted = await agreeOn(room, [
      { op: 'step.add', goalId, description: 'Walk to the shop', owner: byPatient, dueDate: '2027-03-03' },
      {
        op: 'step.add',
        goalId,
        description: 'Come along',
        owner: { kind: 'support', supportId: sam.body.id },
      },
      {
        op: 'intervention.add',
        goalId,
        type: 'therapy',
        title: 'Talking therapy',
        frequency: { times: 1, per: 'week' },
        durationWeeks: 12,
        responsible: { kind: 'team_member', accountId: clinician.accountId },
      },
      { op: 'review.set', intervalDays: 90, nextReviewOn },
      { op: 'criteria.set', criteria: ['I leave the house every day'] },
    ]);

    expect(accepted.summary).toEqual([
      'adds a step “Walk to the shop” to “I want to get out more”, done by Alex, due March 3, 2027',
      'adds a step “Come along” to “I want to get out more”, done by Sam',
      'adds “Talking therapy” to “I want to get out more”, once a week, for 12 weeks, with Dana Reyes',
      `plans a review every 90 days, the next on ${dayFormat('en').format(new Date(nextReviewOn))}`,
      'sets what should be true before care ends: “I leave the house every day”',
    ]);
    const read = await patient.api.get(plan);
    expect(read.body.revision).toBe(2);
    expect(
      read.body.goals[0].steps.map((step: any) => [step.position, step.description, step.status]),
    ).toEqual([
      [1, 'Walk to the shop', 'accepted'],
      [2, 'Come along', 'accepted'],
    ]);
    expect(read.body.interventions[0]).toMatchObject({
      title: 'Talking therapy',
      status: 'not-started',
      agreements: [
        { party: 'clinician', stance: 'agree' },
        { party: 'patient', stance: 'agree' },
      ],
    });
    expect(read.body.reviewSchedule).toMatchObject({ intervalDays: 90, nextReviewOn });
    expect(read.body.dischargeCriteria.criteria).toEqual(['I leave the house every day']);
  });

  it('lets whoever owns a step just do it, and nobody else', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { patient, clinician, plan } = room;
    await agreeOn(room, [
      { op: 'step.add', goalId, description: 'Mine', owner: byPatient },
      {
        op: 'step.add',
        goalId,
        description: 'Yours',
        owner: { kind: 'team_member', accountId: clinician.accountId },
      },
    ]);
    const [mine, yours] = (await patient.api.get(plan)).body.goals[0].steps;

    const started = await patient.api.expect(200, patient.api.post(`${plan}/steps/${mine.id}/start`));
    expect(started.body.status).toBe('in-progress');
    const done = await patient.api.expect(200, patient.api.post(`${plan}/steps/${mine.id}/completion`));
    expect(done.body).toMatchObject({ status: 'completed', finishedAt: expect.any(String) });
    expect((await patient.api.post(`${plan}/steps/${yours.id}/start`)).status).toBe(403);
    expect((await clinician.api.post(`${plan}/steps/${yours.id}/completion`)).body.status).toBe('completed');
  });

  it('ends a goal only when it is said what becomes of its open steps', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    await agreeOn(room, [{ op: 'step.add', goalId, description: 'Walk to the shop', owner: byPatient }]);
    const { clinician, plan } = room;

    const silent = await clinician.api.post(`${plan}/proposals`, {
      basePlanRevision: 2,
      ops: [{ op: 'goal.end', goalId, outcome: 'completed' }],
    });
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([422, '/ops/0/openSteps']);

    await agreeOn(room, [
      { op: 'goal.end', goalId, outcome: 'cancelled', reason: 'Moving away', openSteps: 'cancelled' },
    ]);
    const { body } = await clinician.api.get(plan);
    expect(body.goals[0]).toMatchObject({ lifecycleStatus: 'cancelled', endReason: 'Moving away' });
    expect(body.goals[0].steps[0].status).toBe('cancelled');
  });

  it('measures a goal with an objective or a scale, never both, and never towards where it already is', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { clinician, plan } = room;
    const objective = { measure: 'walks a week', baseline: 1, target: 1 };
    const levels = { muchLess: 'a', less: 'b', expected: 'c', more: 'd', muchMore: 'e' };
    const revise = (changes: object) =>
      clinician.api.post(`${plan}/proposals`, {
        basePlanRevision: 1,
        ops: [{ op: 'goal.revise', goalId, ...changes }],
      });

    const flat = await revise({ objective });
    expect([flat.status, flat.body.errors[0].pointer]).toEqual([422, '/ops/0/objective/target']);
    const both = await revise({ objective: { ...objective, target: 5 }, attainmentScale: levels });
    expect([both.status, both.body.errors[0].pointer]).toEqual([422, '/ops/0/attainmentScale']);
    expect((await revise({ attainmentScale: levels })).status).toBe(201);
  });

  it('puts goals and steps in another order, naming each exactly once', async () => {
    const room = await aRoom(service);
    const first = await anAgreedGoal(room, 'First');
    const second = await anAgreedGoal(room, 'Second');
    const { clinician, plan } = room;
    const half = await clinician.api.post(`${plan}/proposals`, {
      basePlanRevision: 2,
      ops: [{ op: 'goal.reorder', goalIds: [second] }],
    });
    expect([half.status, half.body.errors[0].pointer]).toEqual([422, '/ops/0/goalIds']);

    await agreeOn(room, [{ op: 'goal.reorder', goalIds: [second, first] }]);
    const { body } = await clinician.api.get(plan);
    expect(body.goals.map(({ statement }: any) => statement)).toEqual(['Second', 'First']);
  });

  it('refuses owners who are neither on the team nor named as supports', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const stranger = await room.clinic.practitioner();
    const answer = await room.clinician.api.post(`${room.plan}/proposals`, {
      basePlanRevision: 1,
      ops: [
        {
          op: 'step.add',
          goalId,
          description: 'x',
          owner: { kind: 'team_member', accountId: stranger.accountId },
        },
      ],
    });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/ops/0/owner']);
  });

  it('records what was agreed in the room at once, and lets the patient contest it', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { patient, clinician, plan } = room;
    const recorded = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/in-session`, {
        basePlanRevision: 1,
        ops: [{ op: 'goal.revise', goalId, statement: 'Go out on three days a week' }],
        inSession: { attendees: ['Alex', 'Dana Reyes'], howAgreed: 'Alex said yes' },
      }),
    );
    expect(recorded.body).toMatchObject({
      state: 'accepted',
      appliedRevision: 2,
      inSession: { howAgreed: 'Alex said yes' },
    });

    const contest = `${plan}/proposals/${recorded.body.id}/contest`;
    expect((await clinician.api.post(contest, { reason: 'x' })).status).toBe(403);
    const contested = await patient.api.expect(
      200,
      patient.api.post(contest, { reason: 'Three is too many' }),
    );
    expect(contested.body.contested).toMatchObject({
      by: { displayName: 'Alex' },
      reason: 'Three is too many',
    });
    const { body } = await patient.api.get(plan);
    expect(body.goals[0].agreements).toContainEqual(
      expect.objectContaining({ party: 'patient', stance: 'disagree', words: 'Three is too many' }),
    );
    expect((await patient.api.post(contest, { reason: 'again' })).status).toBe(409);
  });

  it('takes an overtaken proposal up again on the plan as it stands', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { patient, clinician, plan } = room;
    const late = await clinician.api.post(`${plan}/proposals`, {
      basePlanRevision: 1,
      ops: [{ op: 'goal.revise', goalId, targetDate: '2030-05-05' }],
    });
    await agreeOn(room, [{ op: 'goal.revise', goalId, statement: 'See friends' }], 'patient');
    expect((await patient.api.post(`${plan}/proposals/${late.body.id}/acceptance`)).status).toBe(409);

    const again = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/${late.body.id}/rebase`),
    );
    expect(again.body).toMatchObject({ state: 'open', baseRevision: 2, rebasedFrom: late.body.id });
    await patient.api.expect(200, patient.api.post(`${plan}/proposals/${again.body.id}/acceptance`));
    const { body } = await patient.api.get(plan);
    expect(body.goals[0]).toMatchObject({ statement: 'See friends', targetDate: '2030-05-05' });
  });

  it('adds the same goal only once, however the conversation went', async () => {
    const { patient, clinician, plan } = await aRoom(service);
    const add = { op: 'goal.add', lifeDomain: 'home', ownWords: { text: 'A quiet home' } };
    const made = await patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [add] });
    const counterOps = [
      { op: 'goal.add', goalId: made.body.ops[0].goalId, lifeDomain: 'home', statement: 'Quiet nights' },
    ];
    const counter = await clinician.api.post(`${plan}/proposals/${made.body.id}/counter-proposal`, {
      basePlanRevision: 0,
      ops: counterOps,
    });
    const again = await patient.api.expect(201, patient.api.post(`${plan}/proposals/${made.body.id}/rebase`));
    await patient.api.expect(200, patient.api.post(`${plan}/proposals/${counter.body.id}/acceptance`));

    const second = await clinician.api.post(`${plan}/proposals/${again.body.id}/acceptance`);
    expect([second.status, second.body.detail]).toEqual([409, expect.stringContaining('has this already')]);
  });

  it('offers a facilitator once the two have gone back and forth as often as the tenant allows', async () => {
    const { patient, clinician, plan } = await aRoom(service);
    const ops = [{ op: 'goal.add', lifeDomain: 'home', statement: 'A quiet home' }];
    let last = await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops }),
    );
    const offers = [last.body.facilitatorOffered];
    for (let round = 1; round <= 6; round += 1) {
      const { api } = round % 2 === 1 ? clinician : patient;
      const counter = `${plan}/proposals/${last.body.id}/counter-proposal`;
      last = await api.expect(201, api.post(counter, { basePlanRevision: 0, ops }));
      offers.push(last.body.facilitatorOffered);
    }
    expect(offers).toEqual([false, false, false, false, false, false, true]);
  });

  it('keeps each side’s stance and priority beside the other’s', async () => {
    const room = await aRoom(service);
    const goalId = await anAgreedGoal(room);
    const { patient, clinician, plan } = room;

    await patient.api.expect(
      200,
      patient.api.post(`${plan}/goals/${goalId}/priority`, { priority: 'high-priority' }),
    );
    const both = await clinician.api.post(`${plan}/goals/${goalId}/priority`, { priority: 'low-priority' });
    expect(both.body.priorities).toEqual([
      { party: 'clinician', priority: 'low-priority' },
      { party: 'patient', priority: 'high-priority' },
    ]);

    const wordless = await clinician.api.post(`${plan}/agreements/${goalId}`, { stance: 'disagree' });
    expect([wordless.status, wordless.body.errors[0].pointer]).toEqual([422, '/words']);
    const stated = await clinician.api.post(`${plan}/agreements/${goalId}`, {
      stance: 'disagree',
      words: 'Too soon, I fear',
    });
    expect(stated.body.agreements).toEqual([
      expect.objectContaining({ party: 'clinician', stance: 'disagree', words: 'Too soon, I fear' }),
      expect.objectContaining({ party: 'patient', stance: 'agree' }),
    ]);
  });
});
