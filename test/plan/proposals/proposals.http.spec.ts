import { anAgreedGoal, aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('proposals: how anything shared changes', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const morning = {
    op: 'goal.add',
    lifeDomain: 'health',
    ownWords: { text: 'I want to get up in the morning again' },
  };

  it('goes from the person’s own words through a counter-proposal to one goal that both read', async () => {
    const { clinician, patient, plan } = await aRoom(service);

    const made = await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, {
        basePlanRevision: 0,
        rationale: 'Mornings are hardest',
        ops: [morning],
      }),
    );
    expect(made.body).toMatchObject({
      state: 'open',
      party: 'patient',
      proposedBy: { displayName: 'Alex' },
      summary: ['adds the goal “I want to get up in the morning again”'],
    });
    expect(made.headers.get('location')).toBe(`${plan}/proposals/${made.body.id}`);

    const counter = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/${made.body.id}/counter-proposal`, {
        basePlanRevision: 0,
        ops: [
          {
            op: 'goal.add',
            goalId: made.body.ops[0].goalId,
            statement: 'Be up and dressed by nine on five days a week',
            lifeDomain: 'health',
            targetDate: '2027-03-01',
          },
        ],
      }),
    );
    expect(counter.body).toMatchObject({ party: 'clinician', counterTo: made.body.id, state: 'open' });
    expect(counter.body.ops[0].ownWords.text).toBe(morning.ownWords.text);

    const accepted = await patient.api.expect(
      200,
      patient.api.post(`${plan}/proposals/${counter.body.id}/acceptance`, { reservation: 'Not on Sundays' }),
    );
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      appliedRevision: 1,
      answeredBy: { displayName: 'Alex' },
    });

    const [asPatient, asClinician] = await Promise.all([patient.api.get(plan), clinician.api.get(plan)]);
    expect(asPatient.body).toEqual(asClinician.body);
    expect(asPatient.body).toMatchObject({ revision: 1, openProposals: [] });
    expect(asPatient.body.goals).toHaveLength(1);
    expect(asPatient.body.goals[0]).toMatchObject({
      statement: 'Be up and dressed by nine on five days a week',
      ownWords: { text: morning.ownWords.text, saidBy: patient.accountId, dictatedTo: null },
      targetDate: '2027-03-01',
      agreements: [
        { party: 'clinician', stance: 'agree' },
        { party: 'patient', stance: 'agree-with-reservation', words: 'Not on Sundays' },
      ],
    });
    const original = await patient.api.get(`${plan}/proposals/${made.body.id}`);
    expect(original.body).toMatchObject({ state: 'countered', counteredBy: counter.body.id });
  });

  it('lets exactly one of two racing answers win and tells the other what happened', async () => {
    const room = await aRoom(service);
    const colleague = await room.clinic.practitioner();
    await room.clinic.join(room.patient.patientId, colleague);
    const { api } = room.patient;
    const made = await api.expect(
      201,
      api.post(`${room.plan}/proposals`, { basePlanRevision: 0, ops: [morning] }),
    );
    const proposal = `${room.plan}/proposals/${made.body.id}`;

    const answers = await Promise.all([
      room.clinician.api.post(`${proposal}/acceptance`),
      colleague.api.post(`${proposal}/declination`, { reason: 'Let us talk first' }),
      room.clinician.api.post(`${proposal}/acceptance`),
      api.post(`${proposal}/withdrawal`),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const lost = answers.filter(({ status }) => status === 409);
    for (const { body } of lost) expect(body.detail).toMatch(/^(This proposal|The side that made)/);
    const plan = await api.get(room.plan);
    const won = answers.find(({ status }) => status === 200)?.body.state;
    expect(plan.body.goals).toHaveLength(won === 'accepted' ? 1 : 0);
  });

  it('marks other proposals about a changed goal as stale, and says what differs', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const goalId = await anAgreedGoal(room, morning.ownWords.text);
    const revise = (statement: string) => ({
      basePlanRevision: 1,
      ops: [{ op: 'goal.revise', goalId, statement }],
    });
    const first = await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, revise('Get up at ten')),
    );
    const second = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals`, revise('Get up at eight')),
    );

    await clinician.api.expect(200, clinician.api.post(`${plan}/proposals/${first.body.id}/acceptance`));
    const late = await patient.api.post(`${plan}/proposals/${second.body.id}/acceptance`);

    const conflict = {
      elementId: goalId,
      field: 'statement',
      was: `“${morning.ownWords.text}”`,
      is: '“Get up at ten”',
    };
    expect(late.status).toBe(409);
    expect(late.body.conflicts).toEqual([conflict]);
    const read = await patient.api.get(`${plan}/proposals/${second.body.id}`);
    expect(read.body).toMatchObject({ state: 'stale', conflicts: [conflict] });

    const outdated = await clinician.api.post(`${plan}/proposals`, revise('Get up at seven'));
    expect(outdated.status).toBe(409);
    expect(outdated.body.detail).toContain('revision 2');
  });

  it('ends a goal only together, and never revises an ended one', async () => {
    const room = await aRoom(service);
    const { patient, clinician, plan } = room;
    const goalId = await anAgreedGoal(room, morning.ownWords.text);
    const end = { basePlanRevision: 1, ops: [{ op: 'goal.end', goalId, outcome: 'completed' }] };
    const made = await clinician.api.expect(201, clinician.api.post(`${plan}/proposals`, end));
    await patient.api.expect(200, patient.api.post(`${plan}/proposals/${made.body.id}/acceptance`));

    const read = await patient.api.get(plan);
    expect(read.body.goals[0]).toMatchObject({ lifecycleStatus: 'completed', achievementStatus: 'achieved' });
    const revise = { basePlanRevision: 2, ops: [{ op: 'goal.revise', goalId, statement: 'Something else' }] };
    const refused = await clinician.api.post(`${plan}/proposals`, revise);
    expect(refused.status).toBe(409);
  });

  it('is answered by the other side, and withdrawn by its own', async () => {
    const { patient, clinician, plan } = await aRoom(service);
    const made = await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [morning] }),
    );
    const proposal = `${plan}/proposals/${made.body.id}`;

    const own = await patient.api.post(`${proposal}/acceptance`);
    expect([own.status, own.body.detail]).toEqual([
      403,
      'A proposal is answered by the other side. You can withdraw it and make a new one.',
    ]);
    expect((await clinician.api.post(`${proposal}/withdrawal`)).status).toBe(403);
    const withdrawn = await patient.api.post(`${proposal}/withdrawal`);
    expect([withdrawn.status, withdrawn.body.state]).toEqual([200, 'withdrawn']);
  });

  it('lapses when nobody answers in time', async () => {
    const { clinic, patient, clinician, plan } = await aRoom(service);
    const made = await patient.api.expect(
      201,
      patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [morning] }),
    );
    const month = 31 * 24 * 60 * 60 * 1000;
    service.clock.forward(month);
    const [patientLater, clinicianLater] = [await clinic.signIn(patient), await clinic.signIn(clinician)];

    const late = await clinicianLater.api.post(`${plan}/proposals/${made.body.id}/acceptance`);
    const list = await patientLater.api.get(`${plan}/proposals?state=expired`);
    const read = await patientLater.api.get(plan);
    service.clock.forward(-month);

    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('lapsed')]);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
    expect(read.body.openProposals).toEqual([]);
  });

  describe('refuses, and says where and why', () => {
    it.each([
      ['an unknown kind of change', { op: 'goal.burn' }, 400, '/ops/0/op'],
      ['a field that is none', { ...morning, tenantId: 'x' }, 400, '/ops/0/tenantId'],
      ['blank own words', { ...morning, ownWords: { text: '   ' } }, 400, '/ops/0/ownWords/text'],
      ['a goal without words', { op: 'goal.add', lifeDomain: 'home' }, 422, '/ops/0/statement'],
      ['an unknown area of life', { ...morning, lifeDomain: 'work' }, 400, '/ops/0/lifeDomain'],
      ['a date that does not exist', { ...morning, targetDate: '2027-02-30' }, 400, '/ops/0/targetDate'],
      [
        'a target before the start',
        { ...morning, startDate: '2027-02-02', targetDate: '2027-02-01' },
        422,
        '/ops/0/targetDate',
      ],
      [
        'a goal of nowhere',
        { op: 'goal.end', goalId: '01999999-0000-7000-8000-000000000000', outcome: 'completed' },
        422,
        '/ops/0/goalId',
      ],
    ])('%s', async (_, op, status, pointer) => {
      const { patient, plan } = await aRoom(service);
      const answer = await patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [op] });

      expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer]);
      expect((await patient.api.get(`${plan}/proposals`)).body.items).toEqual([]);
    });

    it('own words that staff did not have confirmed, and takes those that were', async () => {
      const { patient, clinician, plan } = await aRoom(service);
      const claimed = await clinician.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [morning] });
      expect([claimed.status, claimed.body.errors[0].pointer]).toEqual([422, '/ops/0/ownWords']);

      const ownWords = { ...morning.ownWords, dictatedAndConfirmed: true };
      const dictated = await clinician.api.post(`${plan}/proposals`, {
        basePlanRevision: 0,
        ops: [{ ...morning, ownWords }],
      });
      expect(dictated.body.ops[0].ownWords).toMatchObject({
        saidBy: patient.accountId,
        dictatedTo: clinician.accountId,
      });
    });

    it('a revision that the plan has not reached', async () => {
      const { patient, plan } = await aRoom(service);
      const answer = await patient.api.post(`${plan}/proposals`, { basePlanRevision: 7, ops: [morning] });
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/basePlanRevision']);
    });

    it('a decline without a reason', async () => {
      const { patient, clinician, plan } = await aRoom(service);
      const made = await patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops: [morning] });
      const answer = await clinician.api.post(`${plan}/proposals/${made.body.id}/declination`);
      expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/reason']);
    });
  });

  it('applies several changes together or not at all', async () => {
    const { patient, plan } = await aRoom(service);
    const ops = [
      morning,
      { op: 'goal.end', goalId: '01999999-0000-7000-8000-000000000000', outcome: 'completed' },
    ];
    const answer = await patient.api.post(`${plan}/proposals`, { basePlanRevision: 0, ops });

    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/ops/1/goalId']);
    expect((await patient.api.get(plan)).body.goals).toEqual([]);
  });
});
