import { anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('Looking at a plan together', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const day = (offset = 0): string =>
    new Date(service.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);

  async function anActivePlan(): Promise<Room & { readonly goalId: string }> {
    const room = await aCompleteRoom(service);
    const made = await frozen(room);
    await signedByBoth(room, made);
    await room.clinician.api.expect(200, room.clinician.api.post(`${made.address}/activation`));
    return room;
  }

  const ask = async (
    { patient: { api }, plan }: Room,
    input: object = {},
  ): Promise<{ address: string; body: any }> => {
    const { body } = await api.expect(201, api.post(`${plan}/reviews`, input));
    return { body, address: `${plan}/reviews/${body.id}` };
  };

  const recorded = (goalId: string) => ({
    heldOn: day(),
    attendees: ['Alex', 'Dana Reyes'],
    outcomes: [{ goalId, outcome: 'slower-than-hoped', words: 'Winter is hard' }],
  });

  it('is asked for by the patient, prepared by both, held and recorded, and moves the next one', async () => {
    const room = await anActivePlan();
    const { patient, clinician, plan, goalId } = room;
    const words = 'I would rather start with the park';
    await patient.api.expect(
      200,
      patient.api.post(`${plan}/agreements/${goalId}`, { stance: 'disagree', words }),
    );
    const { address, body } = await ask(room, { reason: 'The steps are too big' });
    expect(body).toMatchObject({ state: 'open', overdue: false, openedParty: 'patient', dueOn: day(14) });
    expect(body.agenda).toEqual([expect.objectContaining({ elementId: goalId, party: 'patient', words })]);

    const hard = { question: 'hard', answer: 'The mornings', shared: false };
    await patient.api.expect(200, patient.api.post(`${address}/answers`, hard));
    const said = async (who: typeof clinician): Promise<string | null> => {
      const read = await who.api.expect(200, who.api.get(address));
      return read.body.answers.find((each: any) => each.party === 'patient' && each.question === 'hard')
        .answer;
    };
    expect([await said(patient), await said(clinician)]).toEqual(['The mornings', null]);

    const missing = await clinician.api.post(`${address}/record`, { ...recorded(goalId), outcomes: [] });
    expect([missing.status, missing.body.errors[0].pointer]).toEqual([422, '/outcomes']);
    expect((await patient.api.post(`${address}/record`, recorded(goalId))).status).toBe(403);
    const done = await clinician.api.expect(200, clinician.api.post(`${address}/record`, recorded(goalId)));
    expect(done.body).toMatchObject({ state: 'recorded', nextReviewOn: day(60), heldOn: day() });
    expect(done.body.agenda).toHaveLength(1);
    expect(await said(clinician)).toBe('The mornings');
    const after = await patient.api.expect(200, patient.api.get(plan));
    expect(after.body.reviewSchedule.nextReviewOn).toBe(day(60));
    expect((await clinician.api.post(`${address}/record`, recorded(goalId))).status).toBe(409);
    expect((await patient.api.post(`${address}/answers`, hard)).status).toBe(409);
  });

  it('names every goal in hand, also what the two did not come to, which says nothing of how it is going', async () => {
    const room = await anActivePlan();
    const { api } = room.clinician;
    const { address } = await ask(room);
    const outcomes = [{ goalId: room.goalId, outcome: 'not-discussed' }];
    await api.expect(200, api.post(`${address}/record`, { ...recorded(room.goalId), outcomes }));
    const { body } = await room.patient.api.expect(200, room.patient.api.get(address));
    expect(body.outcomes).toEqual([{ goalId: room.goalId, outcome: 'not-discussed', words: null }]);
  });

  it('shows how far the measures have come: now while it is prepared, and as it was once it is held', async () => {
    const room = await anActivePlan();
    const { patient, clinician, clinic, plan, goalId } = room;
    const log = async (value: number): Promise<void> => {
      await patient.api.expect(201, patient.api.post(`${plan}/progress`, { goalId, value }));
    };
    const { address, body } = await ask(room);
    expect(body.measured).toEqual([
      expect.objectContaining({ goalId, target: 3, first: null, latest: null }),
    ]);
    await log(1);
    await log(2);
    const prepared = (await clinician.api.expect(200, clinician.api.get(address))).body.measured;
    expect(prepared).toEqual([
      expect.objectContaining({
        first: { value: 1, occurredOn: day() },
        latest: { value: 2, occurredOn: day() },
      }),
    ]);
    expect(prepared[0].sentence).toContain('first 1, now 2. The aim is 3, nearer');
    const done = await clinician.api.expect(200, clinician.api.post(`${address}/record`, recorded(goalId)));
    expect(done.body.measured).toEqual(prepared);

    service.clock.forward(60_000);
    await log(3);
    expect((await patient.api.get(address)).body.measured).toEqual(prepared);
    const listed = (await clinician.api.get(`${plan}/reviews`)).body.items[0];
    expect(listed.measured).toEqual(prepared);

    const guardian = await clinic.person(['representative']);
    await clinician.api.expect(
      201,
      clinician.api.post(`/v1/patients/${patient.patientId}/representatives`, {
        ...{ accountId: guardian.accountId, kind: 'guardian', dataClasses: ['plan'], acts: ['read'] },
        evidence: 'Order of the court, seen by the team',
      }),
    );
    expect((await guardian.api.expect(200, guardian.api.get(address))).body.measured).toEqual([]);
  });

  it('has one preparation at a time, and is called off with a reason', async () => {
    const room = await anActivePlan();
    const { address } = await ask(room);
    const second = await room.clinician.api.post(`${room.plan}/reviews`);
    expect([second.status, second.body.detail]).toEqual([409, expect.stringContaining('already')]);
    const past = await room.patient.api.post(`${room.plan}/reviews`, { dueOn: day(-1) });
    expect([past.status, past.body.errors[0].pointer]).toEqual([422, '/dueOn']);
    await room.patient.api.expect(
      200,
      room.patient.api.post(`${address}/cancellation`, { reason: 'We talked on the phone' }),
    );
    const again = await ask(room);
    const list = await room.patient.api.expect(200, room.patient.api.get(`${room.plan}/reviews`));
    expect(list.body.items.map(({ state }: any) => state)).toEqual(['open', 'cancelled']);
    expect(again.body.state).toBe('open');
  });

  it('is overdue for the team once its day is over, by the schedule or because the patient asked', async () => {
    const room = await anActivePlan();
    const { api } = room.clinician;
    const overdue = async (): Promise<any[]> =>
      (await api.expect(200, api.get('/v1/reviews/overdue'))).body.items;
    await ask(room, { dueOn: day(3) });
    expect(await overdue()).toEqual([]);
    const caseload = async (): Promise<any> => (await api.expect(200, api.get('/v1/caseload'))).body.items[0];
    expect(await caseload()).toMatchObject({
      nextReviewOn: day(60),
      reviewOverdue: false,
      reviewRequested: true,
    });

    // Sessions end long before; the clock is set for everyone in this file, so each signs in again.
    service.clock.forward(5 * 86_400_000);
    const later = await room.clinic.signIn(room.clinician);
    const { body } = await later.api.expect(200, later.api.get('/v1/reviews/overdue'));
    expect(body.items).toEqual([
      expect.objectContaining({
        patientId: room.patient.patientId,
        planId: room.planId,
        requestedByPatient: true,
        daysOverdue: 2,
      }),
    ]);
    const other = await room.clinic.practitioner();
    expect((await other.api.get('/v1/reviews/overdue')).body.items).toEqual([]);
    service.clock.forward(60 * 86_400_000);
    const muchLater = await room.clinic.signIn(room.clinician);
    const { body: entries } = await muchLater.api.expect(200, muchLater.api.get('/v1/caseload'));
    expect(entries.items[0].reviewOverdue).toBe(true);
  });

  it('is between the two', async () => {
    const room = await aRoom(service);
    await anAgreedGoal(room);
    const { address } = await ask(room);
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['plan']);
    expect((await peer.api.get(address)).status).toBe(403);
    expect((await (await room.clinic.practitioner()).api.get(address)).status).toBe(404);
  });
});
