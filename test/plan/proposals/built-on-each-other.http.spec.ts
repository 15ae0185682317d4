import { newId } from '../../../src/core/ids.js';
import { anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('changes of one proposal that build on each other', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  const sea = newId();
  const aGoal = { op: 'goal.add', lifeDomain: 'community', statement: 'See the sea', localId: sea };
  const aStep = {
    op: 'step.add',
    goalId: sea,
    description: 'Look up the trains',
    owner: { kind: 'patient' },
  };
  const help = { op: 'intervention.add', goalId: sea, type: 'social_support', title: 'A friend comes along' };

  const send = ({ api }: Person, ops: object[], way = ''): Promise<any> =>
    api.post(`${room.plan}/proposals${way}`, {
      basePlanRevision: 0,
      ops,
      ...(way === '/in-session' && {
        inSession: { attendees: ['Alex', 'Dana'], howAgreed: 'Both said yes' },
      }),
    });
  const made = async (ops: object[], way?: string): Promise<any> => {
    const { status, body } = await send(room.clinician, ops, way);
    expect([status, body.detail]).toEqual([201, undefined]);
    return body;
  };
  const accept = (id: string, answer: object = {}): Promise<any> =>
    room.patient.api.post(`${room.plan}/proposals/${id}/acceptance`, answer);

  it('are a goal with its steps and its help, that are agreed to together', async () => {
    const proposal = await made([aGoal, aStep, help]);
    const [goal, step, friend] = proposal.ops;
    expect([step.goalId, friend.goalId]).toEqual([goal.goalId, goal.goalId]);
    expect(goal.goalId).not.toBe(sea);
    expect(JSON.stringify(proposal)).not.toContain(sea);
    expect(proposal.summary[1]).toContain('“See the sea”');
    expect((await accept(proposal.id)).status).toBe(200);
    const plan = (await room.patient.api.get(room.plan)).body;
    expect(plan.goals).toMatchObject([
      { id: goal.goalId, statement: 'See the sea', steps: [{ description: 'Look up the trains' }] },
    ]);
    expect(plan.interventions).toMatchObject([{ goalId: goal.goalId, title: 'A friend comes along' }]);
  });

  it('are written down as agreed in the room in one go', async () => {
    await made([aGoal, aStep], '/in-session');
    const { goals } = (await room.patient.api.get(room.plan)).body;
    expect(goals).toMatchObject([
      { statement: 'See the sea', steps: [{ description: 'Look up the trains' }] },
    ]);
  });

  it('are not accepted one without the other that it builds on', async () => {
    const { id } = await made([aGoal, aStep, help]);
    expect((await accept(id, { ops: [1], rest: { decline: { reason: 'Not yet' } } })).status).toBe(422);
    expect((await accept(id, { ops: [0, 1], rest: { decline: { reason: 'Not yet' } } })).status).toBe(200);
  });

  it('are countered, with steps of one’s own for what the other side suggested and for what one adds', async () => {
    const proposal = await made([aGoal, aStep]);
    const [goal, step] = proposal.ops;
    const hill = newId();
    const ops = [
      { ...aGoal, localId: undefined, goalId: goal.goalId, statement: 'See the sea in spring' },
      { ...aStep, goalId: goal.goalId, stepId: step.stepId, description: 'Ask Robin to come' },
      { ...aGoal, localId: hill, statement: 'Walk up the hill' },
      { ...aStep, goalId: hill, description: 'Find the good shoes' },
    ];
    const path = `${room.plan}/proposals/${proposal.id}/counter-proposal`;
    const { status, body } = await room.patient.api.post(path, { basePlanRevision: 0, ops });
    expect([status, body.detail]).toEqual([201, undefined]);
    expect(body.ops[0].goalId).toBe(goal.goalId);
    expect(body.ops[1]).toMatchObject({ goalId: goal.goalId, stepId: step.stepId });
    expect(body.ops[3].goalId).toBe(body.ops[2].goalId);
  });

  it('name only what comes before them in the same list, each by a name of its own', async () => {
    const refused = async (ops: object[]): Promise<unknown> => {
      const { status, body } = await send(room.clinician, ops);
      return [status, body.errors[0].pointer];
    };
    expect(await refused([aStep, aGoal])).toEqual([422, '/ops/0/goalId']);
    expect(await refused([aGoal, aGoal])).toEqual([422, '/ops/1/localId']);
    const other = await made([aGoal]);
    expect(await refused([aStep])).toEqual([422, '/ops/0/goalId']);
    expect(await refused([{ ...aStep, goalId: other.ops[0].goalId }])).toEqual([422, '/ops/0/goalId']);
    expect(await refused([{ ...aGoal, localId: 'the sea' }])).toEqual([400, '/ops/0/localId']);
  });

  it('name steps and help as well, wherever something is named by its id', async () => {
    const [tickets, friend] = [newId(), newId()];
    await made(
      [
        aGoal,
        { ...aStep, localId: tickets },
        aStep,
        { ...help, localId: friend },
        { op: 'step.revise', stepId: tickets, description: 'Buy the tickets' },
        { op: 'intervention.revise', interventionId: friend, title: 'Robin comes along' },
        { op: 'goal.revise', goalId: sea, statement: 'See the sea in spring' },
      ],
      '/in-session',
    );
    const { goals, interventions } = (await room.patient.api.get(room.plan)).body;
    const steps = [{ description: 'Buy the tickets' }, { description: 'Look up the trains' }];
    expect(goals).toMatchObject([{ statement: 'See the sea in spring', steps }]);
    expect(interventions).toMatchObject([{ title: 'Robin comes along' }]);
  });

  it('leave what they do not name where it is', async () => {
    const goalId = await anAgreedGoal(room);
    const ops = [aGoal, { ...aStep, goalId }];
    const { api } = room.clinician;
    const { body } = await api.expect(201, api.post(`${room.plan}/proposals`, { basePlanRevision: 1, ops }));
    expect(body.ops[1].goalId).toBe(goalId);
  });

  it('are kept back together where what they build on is about substance use', async () => {
    const { ops } = await made([{ ...aGoal, substanceUse: true }, aStep]);
    expect(ops[0].substanceUse).toBe(true);
    const dana = await room.clinic.person(['practitioner', 'peer_supporter']);
    await room.clinic.join(room.patient.patientId, dana);
    const provisions = [
      { effect: 'deny', recipientAccountId: dana.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'not for all', purposeCode: 'peer_support', provisions };
    const { api, patientId } = room.patient;
    await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, no));
    expect((await dana.api.get(`${room.plan}/proposals`)).body.items).toEqual([]);
  });
});
