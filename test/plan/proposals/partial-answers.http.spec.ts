import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const goal = (statement: string, more: object = {}): object => ({
  op: 'goal.add',
  lifeDomain: 'health',
  statement,
  ...more,
});
const statements = (plan: any): string[] => plan.goals.map((each: any) => each.statement);

describe('an answer to a part of a proposal', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  /** The clinician proposes. @returns the proposal and its address */
  async function proposed({ clinician, plan }: Room, ops: object[]): Promise<{ made: any; address: string }> {
    const { revision } = (await clinician.api.get(plan)).body;
    const body = { basePlanRevision: revision, ops };
    const made = (await clinician.api.expect(201, clinician.api.post(`${plan}/proposals`, body))).body;
    return { made, address: `${plan}/proposals/${made.id}` };
  }
  const patientsStance = (element: any): any =>
    element.agreements.find(({ party }: any) => party === 'patient');

  it('accepts three of four and passes the fourth on as one would have it', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const { made, address } = await proposed(room, [goal('Walk'), goal('Sleep'), goal('Work'), goal('Cook')]);
    const counter = {
      ops: [goal('Work on two days', { goalId: made.ops[2].goalId })],
      rationale: 'Five are too many',
    };

    const answer = await patient.api.expect(
      200,
      patient.api.post(`${address}/acceptance`, { ops: [0, 1, 3], rest: { counter } }),
    );

    expect(answer.body).toMatchObject({
      ...{ state: 'accepted', acceptedOps: [0, 1, 3], appliedRevision: 1, restReason: null },
      counteredBy: expect.any(String),
    });
    const read = (await patient.api.get(plan)).body;
    expect(statements(read)).toEqual(['Walk', 'Sleep', 'Cook']);
    const [open] = read.openProposals;
    expect(open).toMatchObject({ id: answer.body.counteredBy, counterTo: made.id, party: 'patient' });
    const last = await clinician.api.post(`${plan}/proposals/${open.id}/acceptance`);
    expect(last.body).toMatchObject({ round: 1, state: 'accepted', rationale: 'Five are too many' });
    expect(statements((await patient.api.get(plan)).body)).toContain('Work on two days');
  });

  it('declines the rest with a reason that the other side reads', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const { address } = await proposed(room, [goal('Walk'), goal('Work')]);
    const rest = { decline: { reason: 'Not this year' } };
    await patient.api.expect(200, patient.api.post(`${address}/acceptance`, { ops: [0], rest }));

    const read = await clinician.api.get(address);
    expect(read.body).toMatchObject({
      state: 'accepted',
      acceptedOps: [0],
      restReason: 'Not this year',
      counteredBy: null,
    });
    expect(statements((await clinician.api.get(plan)).body)).toEqual(['Walk']);
  });

  it('takes no change without the one that it builds on', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const { made, address } = await proposed(room, [goal('Walk')]);
    const { goalId } = made.ops[0];
    const step = { op: 'step.add', goalId, description: 'Buy shoes', owner: { kind: 'patient' } };
    const countered = await patient.api.expect(
      201,
      patient.api.post(`${address}/counter-proposal`, {
        basePlanRevision: 0,
        ops: [goal('Walk twice', { goalId }), step],
      }),
    );
    const rest = { decline: { reason: 'Later' } };
    const answer = `${plan}/proposals/${countered.body.id}/acceptance`;
    const refused = await clinician.api.post(answer, { ops: [1], rest });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/ops/0']);
    expect(refused.body.detail).toContain('builds on another one');
    await clinician.api.expect(200, clinician.api.post(answer, { ops: [0], rest }));
    expect((await patient.api.get(plan)).body.goals[0].steps).toEqual([]);
  });

  it('keeps each reservation with what it is about', async () => {
    const room = await aRoom(service);
    const { patient, plan } = room;
    const { made, address } = await proposed(room, [goal('Walk'), goal('Sleep'), goal('Cook')]);
    const reservations = [
      { op: 0, words: 'Not in the rain' },
      { elementId: made.ops[2].goalId, words: 'No fish' },
    ];
    const answer = await patient.api.expect(200, patient.api.post(`${address}/acceptance`, { reservations }));

    const ids = made.ops.map(({ goalId }: any) => goalId);
    expect(answer.body.reservations).toEqual([
      { elementId: ids[0], words: 'Not in the rain' },
      { elementId: ids[2], words: 'No fish' },
    ]);
    const { goals } = (await patient.api.get(plan)).body;
    expect(goals.map(patientsStance).map(({ stance, words }: any) => [stance, words])).toEqual([
      ['agree-with-reservation', 'Not in the rain'],
      ['agree', null],
      ['agree-with-reservation', 'No fish'],
    ]);
  });

  it('lets no words about something labelled stand on anything else', async () => {
    const room = await aRoom(service);
    const { patient, plan } = room;
    const words = 'I still drink a bottle a day';
    const { made, address } = await proposed(room, [
      goal('A flat of my own'),
      goal('Drink less', { substanceUse: true }),
    ]);
    const whole = await patient.api.post(`${address}/acceptance`, { reservation: words });
    expect([whole.status, whole.body.errors[0].pointer]).toEqual([422, '/reservation']);
    expect(whole.body.errors[0].message).toContain('elementId');

    await patient.api.expect(
      200,
      patient.api.post(`${address}/acceptance`, { reservations: [{ op: 1, words }] }),
    );
    const { goals } = (await patient.api.get(plan)).body;
    expect(JSON.stringify(goals[0])).not.toContain(words);
    expect(patientsStance(goals[1]).words).toBe(words);
    const order = { op: 'goal.reorder', goalIds: made.ops.map(({ goalId }: any) => goalId).reverse() };
    const next = await proposed(room, [order]);
    const both = await patient.api.post(`${next.address}/acceptance`, { reservations: [{ op: 0, words }] });
    expect([both.status, both.body.errors[0].pointer]).toEqual([422, '/reservations/0']);
  });

  it('is still possible where another change has overtaken only a part', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const ids = (await agreeOn(room, [goal('Walk'), goal('Sleep')])).ops.map(({ goalId }: any) => goalId);
    const revise = (goalId: string, statement: string): object => ({ op: 'goal.revise', goalId, statement });
    const { address } = await proposed(room, [revise(ids[0], 'Walk daily'), revise(ids[1], 'Sleep by ten')]);
    const own = await patient.api.post(`${plan}/proposals`, {
      basePlanRevision: 1,
      ops: [revise(ids[0], 'Walk at times')],
    });
    await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${own.body.id}/acceptance`));

    const whole = await patient.api.post(`${address}/acceptance`);
    expect([whole.status, whole.body.freshOps]).toEqual([409, [1]]);
    const rest = { decline: { reason: 'We have agreed on another wording' } };
    const stale = await patient.api.post(`${address}/acceptance`, { ops: [0], rest });
    expect([stale.status, stale.body.conflicts.length]).toEqual([409, 1]);
    await patient.api.expect(200, patient.api.post(`${address}/acceptance`, { ops: [1], rest }));
    expect(statements((await patient.api.get(plan)).body)).toEqual(['Walk at times', 'Sleep by ten']);
    expect((await patient.api.post(`${address}/acceptance`, { ops: [1], rest })).status).toBe(409);
  });

  it('wins once, and two who choose different parts at once do not mix', async () => {
    const room = await aRoom(service);
    const { patient, clinician, clinic, plan } = room;
    const colleague = await clinic.practitioner();
    await clinic.join(patient.patientId, colleague);
    const ops = [goal('Walk'), goal('Sleep'), goal('Cook')];
    const made = await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops }),
    );
    const address = `${plan}/proposals/${made.body.id}/acceptance`;
    const rest = { decline: { reason: 'Later' } };
    const answers = await Promise.all([
      clinician.api.post(address, { ops: [0], rest }),
      colleague.api.post(address, { ops: [1, 2], rest }),
      clinician.api.post(address),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const won = answers.find(({ status }) => status === 200)?.body.acceptedOps ?? [0, 1, 2];
    expect((await patient.api.get(plan)).body.goals).toHaveLength(won.length);
  });

  it('recorded in the room carries reservations, and is contested part by part', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'Alex said yes' };
    const recorded = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/in-session`, {
        ...{ basePlanRevision: 0, inSession, ops: [goal('Walk'), goal('Sleep')] },
        reservations: [{ op: 0, words: 'Not in the rain' }],
      }),
    );
    const contest = `${plan}/proposals/${recorded.body.id}/contest`;
    expect((await patient.api.post(contest)).body.errors[0].pointer).toBe('/objections');
    const objections = [{ op: 1, words: 'I never said that' }];
    const contested = await patient.api.expect(200, patient.api.post(contest, { objections }));
    expect(contested.body.contested).toMatchObject({
      reason: null,
      objections: [{ elementId: recorded.body.ops[1].goalId, words: 'I never said that' }],
    });
    const { goals } = (await patient.api.get(plan)).body;
    expect(goals.map(patientsStance).map(({ stance, words }: any) => [stance, words])).toEqual([
      ['agree-with-reservation', 'Not in the rain'],
      ['disagree', 'I never said that'],
    ]);
  });

  it.each([
    ['nothing about the rest', { ops: [0] }, 422, '/rest'],
    [
      'both ways for the rest',
      { ops: [0], rest: { decline: { reason: 'No' }, counter: { ops: [goal('Other')] } } },
      422,
      '/rest',
    ],
    ['a rest where there is none', { rest: { decline: { reason: 'No' } } }, 422, '/rest'],
    ['a change that is none', { ops: [0, 7], rest: { decline: { reason: 'No' } } }, 422, '/ops/1'],
    ['a change twice', { ops: [0, 0], rest: { decline: { reason: 'No' } } }, 400, '/ops'],
    ['no change at all', { ops: [], rest: { decline: { reason: 'No' } } }, 400, '/ops'],
    ['a rest without reason', { ops: [0], rest: { decline: {} } }, 400, '/rest/decline/reason'],
    [
      'a counter that cannot be',
      { ops: [0], rest: { counter: { ops: [{ op: 'goal.add', lifeDomain: 'home' }] } } },
      422,
      '/rest/counter/ops/0/statement',
    ],
    ['words about nothing', { reservations: [{ words: 'Hm' }] }, 422, '/reservations/0'],
    [
      'words about something else',
      { reservations: [{ elementId: '01999999-0000-7000-8000-000000000000', words: 'Hm' }] },
      422,
      '/reservations/0/elementId',
    ],
    [
      'words about what is left out',
      { ops: [0], rest: { decline: { reason: 'No' } }, reservations: [{ op: 1, words: 'Hm' }] },
      422,
      '/reservations/0/op',
    ],
    [
      'words twice about the same',
      {
        reservations: [
          { op: 0, words: 'Hm' },
          { op: 0, words: 'Ha' },
        ],
      },
      422,
      '/reservations/1',
    ],
  ])('with %s is refused and changes nothing', async (_, body, status, pointer) => {
    const room = await aRoom(service);
    const { patient, plan } = room;
    const { address } = await proposed(room, [goal('Walk'), goal('Sleep')]);
    const answer = await patient.api.post(`${address}/acceptance`, body);
    expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer]);
    const read = (await patient.api.get(plan)).body;
    expect([read.goals, read.openProposals.length]).toEqual([[], 1]);
  });
});
