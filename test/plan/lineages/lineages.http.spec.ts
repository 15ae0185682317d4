import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('the lineage of own words', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const quote = 'I want to get up in the morning again';
  const objective = { measure: 'mornings up by nine', unit: 'per week', baseline: 1, target: 5 };

  async function propose(
    { plan }: Room,
    by: Room['patient'] | Room['clinician'],
    ops: object[],
    more = {},
  ): Promise<any> {
    const { revision } = (await by.api.expect(200, by.api.get(plan))).body;
    return (
      await by.api.expect(201, by.api.post(`${plan}/proposals`, { basePlanRevision: revision, ops, ...more }))
    ).body;
  }

  const lineage = async ({ plan }: Room, goalId: string, api: Room['patient']['api']): Promise<any> =>
    (await api.expect(200, api.get(`${plan}/goals/${goalId}/lineage`))).body;

  it('tells quote, wordings with who, when and why, and what is measured, up to what stands', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const goalId = await anAgreedGoal(room, quote);
    const declined = await propose(
      room,
      clinician,
      [{ op: 'goal.revise', goalId, statement: 'Improve compliance with rest' }],
      {
        rationale: 'For the form',
      },
    );
    await patient.api.expect(
      200,
      patient.api.post(`${plan}/proposals/${declined.id}/declination`, { reason: 'Not my words' }),
    );
    await agreeOn(room, [{ op: 'goal.revise', goalId, statement: 'Be up in the mornings' }]);
    await agreeOn(room, [{ op: 'goal.revise', goalId, objective }], 'patient');
    const open = await propose(room, patient, [
      { op: 'goal.revise', goalId, objective: { ...objective, target: 6 } },
    ]);

    const told = await lineage(room, goalId, clinician.api);
    const dana = { accountId: clinician.accountId, displayName: 'Dana Reyes' };
    const alex = { accountId: patient.accountId, displayName: 'Alex' };
    expect(told).toMatchObject({
      goalId,
      statement: 'Be up in the mornings',
      objective,
      attainmentScale: null,
    });
    expect(told.quotes).toEqual([
      { text: quote, saidBy: alex, saidAt: expect.any(String), dictatedTo: null, isCurrent: true },
    ]);
    expect(told.wordings).toMatchObject([
      {
        statement: quote,
        changes: ['statement'],
        state: 'accepted',
        revision: 1,
        proposedBy: alex,
        answeredBy: dana,
        hint: null,
      },
      {
        ...{ statement: 'Improve compliance with rest', state: 'declined', revision: null, agreedAt: null },
        ...{ rationale: 'For the form', answerWords: 'Not my words', proposedBy: dana, answeredBy: alex },
        hint: { carried: [], message: expect.stringContaining('a single word') },
      },
      {
        statement: 'Be up in the mornings',
        changes: ['statement'],
        state: 'accepted',
        revision: 2,
        objective: null,
      },
      {
        statement: 'Be up in the mornings',
        changes: ['objective'],
        objective,
        state: 'accepted',
        revision: 3,
      },
      {
        proposalId: open.id,
        changes: ['objective'],
        objective: { target: 6 },
        state: 'open',
        answeredBy: null,
      },
    ]);
    expect(told.hint).toMatchObject({ carried: ['morning'], missing: ['get'] });
    expect(await lineage(room, goalId, patient.api)).toEqual(told);
  });

  it('hints at a wording without a word of the quote when it is proposed and when it is accepted, and stops nobody', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const goalId = await anAgreedGoal(room, 'A flat of my own');
    const made = await propose(room, clinician, [{ op: 'goal.revise', goalId, statement: 'Stable housing' }]);
    const hint = {
      op: 0,
      carried: [],
      missing: ['flat', 'own'],
      message: expect.stringContaining('single word'),
    };
    expect(made.wordingHints).toEqual([hint]);
    const listed = await patient.api.expect(200, patient.api.get(`${plan}/proposals?state=open`));
    expect(listed.body.items[0].wordingHints).toEqual([hint]);
    const accepted = await patient.api.expect(
      200,
      patient.api.post(`${plan}/proposals/${made.id}/acceptance`),
    );
    expect([accepted.body.state, accepted.body.wordingHints]).toEqual(['accepted', [hint]]);
    const kept = await propose(room, clinician, [
      { op: 'goal.revise', goalId, statement: 'My own flat, by spring' },
    ]);
    expect(kept.wordingHints).toEqual([]);

    const add = { op: 'goal.add', lifeDomain: 'home', ownWords: { text: 'More sleep' }, statement: 'Rest' };
    const added = await propose(room, patient, [{ ...add }, { ...add, statement: 'Sleep more' }]);
    expect(added.wordingHints).toMatchObject([{ op: 0, carried: [], missing: ['sleep'] }]);
  });

  it('shows every way a proposal can go, each with the wording as it would have been', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const first = await propose(room, patient, [
      { op: 'goal.add', lifeDomain: 'home', ownWords: { text: 'A flat of my own' } },
    ]);
    const { goalId } = first.ops[0];
    const countered = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/${first.id}/counter-proposal`, {
        basePlanRevision: 0,
        ops: [{ op: 'goal.add', goalId, lifeDomain: 'home', statement: 'A place of one’s own' }],
      }),
    );
    await patient.api.expect(200, patient.api.post(`${plan}/proposals/${countered.body.id}/acceptance`));
    const parts = await propose(room, clinician, [
      { op: 'goal.revise', goalId, statement: 'A room' },
      { op: 'step.add', goalId, description: 'Look at one', owner: { kind: 'patient' } },
    ]);
    await patient.api.expect(
      200,
      patient.api.post(`${plan}/proposals/${parts.id}/acceptance`, {
        ops: [1],
        rest: { decline: { reason: 'A flat, not a room' } },
      }),
    );
    const taken = await propose(room, clinician, [{ op: 'goal.revise', goalId, statement: 'Lodgings' }]);
    await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${taken.id}/withdrawal`));

    const { wordings, quotes } = await lineage(room, goalId, patient.api);
    expect(quotes).toHaveLength(1);
    expect(wordings.map(({ statement, state, answerWords }: any) => [statement, state, answerWords])).toEqual(
      [
        ['A flat of my own', 'countered', null],
        ['A place of one’s own', 'accepted', null],
        ['A room', 'declined', 'A flat, not a room'],
        ['Lodgings', 'withdrawn', null],
      ],
    );
  });

  it('tells a reader outside the conversation what was agreed on and no more', async () => {
    const room = await aRoom(service);
    const { patient, clinician, clinic } = room;
    const goalId = await anAgreedGoal(room, quote);
    await agreeOn(room, [{ op: 'goal.revise', goalId, statement: 'Be up in the mornings' }]);
    await propose(room, clinician, [{ op: 'goal.revise', goalId, statement: 'Canary' }], {
      rationale: 'Canary too',
    });
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);

    const told = await lineage(room, goalId, peer.api);
    expect(told.quotes).toMatchObject([{ text: quote, isCurrent: true }]);
    expect(told.wordings.map(({ statement }: any) => statement)).toEqual([quote, 'Be up in the mornings']);
    for (const wording of told.wordings)
      expect(wording).toMatchObject({
        ...{ state: 'accepted', proposalId: null, party: null, rationale: null, proposedBy: null },
        ...{ answeredBy: null, answerWords: null, agreedInSession: null },
      });
    expect(JSON.stringify(told)).not.toContain('Canary');
  });

  it('keeps a proposal with a labelled part from whom that class is not open, and a labelled goal altogether', async () => {
    const room = await aRoom(service);
    const { patient, clinic, plan, clinician } = room;
    const goalId = await anAgreedGoal(room, 'A flat of my own');
    const labelled = await propose(
      room,
      patient,
      [
        { op: 'goal.revise', goalId, statement: 'A flat of my own, near the park' },
        { op: 'goal.add', lifeDomain: 'health', ownWords: { text: 'Drink less' }, substanceUse: true },
      ],
      { rationale: 'Away from the bars' },
    );
    await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${labelled.id}/acceptance`));
    const representative = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, representative);
    const told = await lineage(room, goalId, representative.api);
    expect(told.wordings.at(-1)).toMatchObject({
      statement: 'A flat of my own, near the park',
      rationale: null,
    });
    expect(JSON.stringify(told)).not.toContain('bars');
    const hidden = labelled.ops[1].goalId;
    await representative.api.expect(404, representative.api.get(`${plan}/goals/${hidden}/lineage`));
    expect((await lineage(room, hidden, patient.api)).statement).toBe('Drink less');
  });
});
