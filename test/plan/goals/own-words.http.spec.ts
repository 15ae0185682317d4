import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { completed } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('own words that come later', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const text = 'I want to sleep\nthrough the night';
  const bare = {
    op: 'goal.add',
    lifeDomain: 'health',
    statement: 'Sleep better',
    objective: { measure: 'nights slept through, per week', baseline: 1, target: 4 },
  };
  const blockers = async ({ clinician, plan }: Room): Promise<any[]> =>
    (await clinician.api.expect(200, clinician.api.get(`${plan}/completeness`))).body.gaps.filter(
      ({ severity }: any) => severity === 'block',
    );

  it('free a plan whose goal was proposed by the clinician, by the way that the answer names', async () => {
    const room = await completed(await aRoom(service));
    const { patient, clinician, plan } = room;
    const { goalId } = (await agreeOn(room, [bare])).ops[0];
    const refused = await clinician.api.expect(422, clinician.api.post(`${plan}/versions`));
    const [gap] = refused.body.gaps;
    expect(gap).toMatchObject({ code: 'own-words', elementId: goalId });
    expect(await blockers(room)).toEqual([gap]);

    const [method, path] = gap.waysOut[0].request.split(' ');
    const address = path
      .replace('{patientId}', patient.patientId)
      .replace('{planId}', room.planId)
      .replace('{goalId}', gap.elementId);
    const said = await patient.api.expect(200, patient.api.send(method, address, { text }));

    expect(said.body.ownWords).toEqual({
      ...{ text, saidBy: patient.accountId, dictatedTo: null },
      saidAt: expect.any(String),
    });
    expect(said.body.statement).toBe('Sleep better');
    expect(await blockers(room)).toEqual([]);
    await clinician.api.expect(201, clinician.api.post(`${plan}/versions`));
  });

  it('are said once and never replaced, whoever comes second, and at once', async () => {
    const room = await aRoom(service);
    const { patient, plan } = room;
    const { goalId } = (await agreeOn(room, [bare])).ops[0];
    const address = `${plan}/goals/${goalId}/own-words`;
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map((one) => patient.api.post(address, { text: one })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const won = answers.find(({ status }) => status === 200)?.body.ownWords.text;
    expect((await patient.api.get(plan)).body.goals[0].ownWords.text).toBe(won);
    const lost = answers.find(({ status }) => status === 409)?.body.detail;
    expect(lost).toContain('goal.revise');
  });

  it('that were dictated wait for the person’s yes, and stand as theirs then', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const { goalId } = (await agreeOn(room, [bare])).ops[0];
    await patient.api.post(`${plan}/agreements/${goalId}`, {
      stance: 'agree-with-reservation',
      words: 'Not in summer',
    });
    const quote = (more: object): object => ({
      basePlanRevision: 1,
      ops: [{ op: 'goal.quote', goalId, ownWords: { text, ...more } }],
    });
    const claimed = await clinician.api.post(`${plan}/proposals`, quote({}));
    expect([claimed.status, claimed.body.errors[0].pointer]).toEqual([422, '/ops/0/ownWords']);
    const made = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals`, quote({ dictatedAndConfirmed: true })),
    );
    expect((await patient.api.get(plan)).body.goals[0].ownWords).toBeNull();

    await patient.api.expect(200, patient.api.post(`${plan}/proposals/${made.body.id}/acceptance`));
    const [goal] = (await patient.api.get(plan)).body.goals;
    expect(goal.ownWords).toMatchObject({ text, saidBy: patient.accountId, dictatedTo: clinician.accountId });
    expect(goal.agreements).toContainEqual(
      expect.objectContaining({ party: 'patient', stance: 'agree-with-reservation', words: 'Not in summer' }),
    );
  });

  it('that were dictated in the room can be contested, and stand apart then', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const { goalId } = (await agreeOn(room, [bare])).ops[0];
    const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'Alex dictated it and heard it read' };
    const ops = [{ op: 'goal.quote', goalId, ownWords: { text, dictatedAndConfirmed: true } }];
    const recorded = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/in-session`, { basePlanRevision: 1, ops, inSession }),
    );
    const contest = { reason: 'I never said that' };
    await patient.api.expect(200, patient.api.post(`${plan}/proposals/${recorded.body.id}/contest`, contest));
    const [goal] = (await patient.api.get(plan)).body.goals;
    expect(goal.agreements).toContainEqual(
      expect.objectContaining({ party: 'patient', stance: 'disagree', words: 'I never said that' }),
    );
  });

  it('are nobody else’s to say, and need a goal of this plan', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const { goalId } = (await agreeOn(room, [bare])).ops[0];
    const address = `${plan}/goals/${goalId}/own-words`;
    expect((await clinician.api.post(address, { text })).status).toBe(403);
    expect((await patient.api.post(address, { text: ' ' })).body.errors[0].pointer).toBe('/text');
    const own = { basePlanRevision: 1, ops: [{ op: 'goal.quote', goalId, ownWords: { text } }] };
    const proposed = await patient.api.post(`${plan}/proposals`, own);
    expect([proposed.status, proposed.body.detail]).toEqual([422, expect.stringContaining('own-words')]);
    const nowhere = `${plan}/goals/01999999-0000-7000-8000-000000000000/own-words`;
    expect((await patient.api.post(nowhere, { text })).status).toBe(404);
    const ended = {
      basePlanRevision: 1,
      ops: [{ op: 'goal.end', goalId, outcome: 'cancelled', reason: 'Enough' }],
    };
    const made = await patient.api.expect(201, patient.api.post(`${plan}/proposals`, ended));
    await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${made.body.id}/acceptance`));
    expect((await patient.api.post(address, { text })).status).toBe(409);
  });

  it('come with what a setback offers the person who learnt from it, and can follow where another wrote it', async () => {
    const room = await completed(await aRoom(service));
    const { patient, clinician, plan } = room;
    for (const [by, reader, quoted, lesson] of [
      [patient, patient, true, 'I need a day off after bad nights'],
      [patient, clinician, false, 'I ask for company on the first evening'],
      [clinician, patient, false, 'A walk before breakfast keeps the day'],
    ] as const) {
      const setbacks = `/v1/patients/${patient.patientId}/setbacks`;
      const told = {
        occurredAt: service.clock.now().toISOString(),
        whatHelped: 'A friend',
        lesson,
        intensity: 4,
      };
      const made = await by.api.expect(
        201,
        by.api.post(setbacks, { ...told, noticedBy: by === patient ? 'patient' : 'care_team' }),
      );
      const { body } = await reader.api.expect(200, reader.api.get(`${setbacks}/${made.body.id}/offer`));
      const other = reader === patient ? clinician : patient;
      const proposal = await reader.api.expect(201, reader.api.post(`${plan}/proposals`, body.proposal));
      await other.api.expect(200, other.api.post(`${plan}/proposals/${proposal.body.id}/acceptance`));
      const goal = (await patient.api.get(plan)).body.goals.at(-1);
      expect(goal.ownWords?.text ?? null).toBe(quoted ? lesson : null);
      if (!quoted)
        await patient.api.expect(
          200,
          patient.api.post(`${plan}/goals/${goal.id}/own-words`, { text: lesson }),
        );
    }
    expect((await blockers(room)).map(({ code }) => code)).not.toContain('own-words');
  });
});
