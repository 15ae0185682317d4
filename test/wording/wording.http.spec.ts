import { anAgreedGoal, aRoom } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { database } from '../support/world.js';

describe('words that weigh on people', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const unkind = {
    basePlanRevision: 0,
    rationale: 'Alex refuses his tablets',
    ops: [{ op: 'criteria.set', criteria: ['Sleeps well', 'Is no longer manipulative'] }],
  };

  it('can be looked over by anyone before they are sent', async () => {
    const { patient } = await aRoom(service);
    const { body } = await patient.api.expect(
      200,
      patient.api.post('/v1/wording-checks', { text: 'He suffers from voices' }),
    );
    expect(body).toEqual({
      findings: [
        {
          phrase: 'suffers from',
          start: 3,
          end: 15,
          why: expect.any(String),
          suggestions: expect.arrayContaining(['lives with']),
        },
      ],
    });
    const clean = await patient.api.post('/v1/wording-checks', { text: 'He lives with voices' });
    expect(clean.body).toEqual({ findings: [] });
    for (const text of ['', 7, 'x'.repeat(10_001)]) {
      const refused = await patient.api.expect(400, patient.api.post('/v1/wording-checks', { text }));
      expect(refused.body.errors[0].pointer).toBe('/text');
    }
  });

  it('stop a clinician’s proposal, saying where and what to write instead', async () => {
    const { clinician, patient, plan } = await aRoom(service);
    const { body } = await clinician.api.expect(422, clinician.api.post(`${plan}/proposals`, unkind));
    expect(body.type).toBe('urn:concord:problem:wording');
    expect(body.errors.map(({ pointer }: any) => pointer).sort()).toEqual([
      '/ops/0/criteria/1',
      '/rationale',
    ]);
    expect(body.findings).toContainEqual(
      expect.objectContaining({ pointer: '/rationale', phrase: 'refuses', suggestions: expect.any(Array) }),
    );
    expect((await patient.api.get(`${plan}/proposals`)).body.items).toEqual([]);
  });

  it('stay when the author gives a reason, which both can read', async () => {
    const { clinician, patient, plan } = await aRoom(service);
    const blank = await clinician.api.expect(
      400,
      clinician.api.post(`${plan}/proposals`, { ...unkind, keepWording: { reason: ' ' } }),
    );
    expect(blank.body.errors[0].pointer).toBe('/keepWording/reason');
    const reason = 'Alex calls it refusing and wants it said so';
    const made = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals`, { ...unkind, keepWording: { reason } }),
    );
    const read = await patient.api.get(`${plan}/proposals/${made.body.id}`);
    expect(read.body).toMatchObject({ keepWordingReason: reason, answerKeepWordingReason: null });

    const needless = {
      ...unkind,
      ops: [{ op: 'review.set', intervalDays: 30 }],
      rationale: 'To keep in touch',
    };
    const plainly = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals`, { ...needless, keepWording: { reason } }),
    );
    expect(plainly.body.keepWordingReason).toBeNull();
  });

  it('are the patient’s own to use, also when staff write them down', async () => {
    const { clinician, patient, plan } = await aRoom(service);
    const text = 'I am an addict and I failed everyone';
    const goal = { op: 'goal.add', lifeDomain: 'self', ownWords: { text } };
    await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, rationale: text, ops: [goal] }),
    );
    const dictated = {
      ...goal,
      ownWords: { text, dictatedAndConfirmed: true },
      statement: 'A life without heroin',
    };
    await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [dictated] }),
    );
  });

  it('are looked for in answers, stances and what is recorded from the room', async () => {
    const room = await aRoom(service);
    const { clinician, patient, plan } = room;
    const goalId = await anAgreedGoal(room);
    const offer = { basePlanRevision: 1, ops: [{ op: 'goal.revise', goalId, statement: 'Go out daily' }] };
    const { body: made } = await patient.api.expect(201, patient.api.post(`${plan}/proposals`, offer));
    const proposal = `${plan}/proposals/${made.id}`;
    const keepWording = { reason: 'His own word' };

    const no = { reason: 'You are not motivated' };
    const refused = await clinician.api.expect(422, clinician.api.post(`${proposal}/declination`, no));
    expect(refused.body.errors[0].pointer).toBe('/reason');
    const maybe = { reservation: 'Not while in denial' };
    await clinician.api.expect(422, clinician.api.post(`${proposal}/acceptance`, maybe));
    const accepted = await clinician.api.expect(
      200,
      clinician.api.post(`${proposal}/acceptance`, { ...maybe, keepWording }),
    );
    expect(accepted.body).toMatchObject({
      answerKeepWordingReason: 'His own word',
      answerWords: maybe.reservation,
    });

    const stance = { stance: 'disagree', words: 'He is hostile' };
    const agreements = `${plan}/agreements/${goalId}`;
    const stood = await clinician.api.expect(422, clinician.api.post(agreements, stance));
    expect(stood.body.errors[0].pointer).toBe('/words');
    await clinician.api.expect(200, clinician.api.post(agreements, { ...stance, keepWording }));
    await patient.api.expect(
      200,
      patient.api.post(agreements, { stance: 'disagree', words: 'They are hostile' }),
    );
    const kept = await (
      await database()
    ).query(
      `SELECT op->'stances'->0->>'party' AS party, op->>'keepWordingReason' AS reason
       FROM plan_revision, json_array_elements(ops) op
       WHERE op->>'op' = 'stance.state' AND json_array_length(op->'stances') = 1 AND op->'elementIds'->>0 = $1
       ORDER BY party`,
      [goalId],
    );
    expect(kept.rows).toEqual([
      { party: 'clinician', reason: 'His own word' },
      { party: 'patient', reason: null },
    ]);

    const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'He stopped being difficult to manage' };
    const recorded = { basePlanRevision: 2, ops: [{ op: 'review.set', intervalDays: 30 }], inSession };
    const room422 = await clinician.api.expect(
      422,
      clinician.api.post(`${plan}/proposals/in-session`, recorded),
    );
    expect(room422.body.errors[0].pointer).toBe('/inSession/howAgreed');
  });
});
