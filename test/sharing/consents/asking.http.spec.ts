import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

describe('asking for consent', () => {
  let service: TestApp;
  let room: Room;
  let consents: string;
  let interventionId: string;
  let help: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    consents = `/v1/patients/${room.patient.patientId}/consents`;
    const goalId = await anAgreedGoal(room);
    const content = { type: 'therapy', title: 'Talking therapy', requiresConsent: true };
    const accepted = await agreeOn(room, [{ op: 'intervention.add', goalId, ...content }]);
    interventionId = accepted.ops[0].interventionId;
    help = `${room.plan}/interventions/${interventionId}`;
  });
  afterAll(() => service.close());

  const treatment = (changes: object = {}): object => ({
    kind: 'treatment',
    purpose: 'Starting talking therapy',
    purposeCode: 'treatment',
    interventionId,
    explained: {
      options: ['Talking therapy'],
      benefits: ['Many people sleep better after a while'],
      risks: ['Talking about it can stir things up'],
      alternatives: ['Waiting for now'],
    },
    capacityNote: 'We talked it through twice.',
    ...changes,
  });
  const ask = async (changes: object = {}): Promise<any> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post(`${consents}/requests`, treatment(changes)))).body;
  };

  it('opens the help that needs it, with the yes and not before; a no is kept as a no', async () => {
    const { patient, clinician } = room;
    const first = await ask();
    expect(first).toMatchObject({
      status: 'proposed',
      inForce: false,
      decision: null,
      interventionId,
      version: 1,
    });
    const early = await clinician.api.expect(422, clinician.api.post(`${help}/start`));
    expect(early.body.detail).toContain('once the person has consented');
    const refused = await patient.api.expect(
      200,
      patient.api.post(`${consents}/${first.id}/refusal`, { reason: 'Not now' }),
    );
    expect(refused.body).toMatchObject({
      status: 'rejected',
      decision: { move: 'refuse', reason: 'Not now' },
    });
    await clinician.api.expect(422, clinician.api.post(`${help}/start`));

    const second = await ask();
    const answer = { questions: ['How long is it?'], teachBack: 'We meet on Tuesdays and I can stop.' };
    const agreed = await patient.api.expect(
      200,
      patient.api.post(`${consents}/${second.id}/agreement`, answer),
    );
    expect(agreed.body).toMatchObject({
      status: 'active',
      inForce: true,
      decision: { ...answer, move: 'agree', capacity: 'self', by: { displayName: 'Alex' } },
      version: 2,
    });
    const started = await clinician.api.expect(200, clinician.api.post(`${help}/start`));
    expect(started.body.status).toBe('in-progress');
  });

  it('counts for the version of the help that was explained, and no longer once withdrawn', async () => {
    const { patient, clinician } = room;
    const { id } = await ask();
    await patient.api.expect(200, patient.api.post(`${consents}/${id}/agreement`, {}));
    await agreeOn(room, [{ op: 'intervention.revise', interventionId, durationWeeks: 20 }]);
    await clinician.api.expect(422, clinician.api.post(`${help}/start`));
    const again = await ask();
    await patient.api.expect(200, patient.api.post(`${consents}/${again.id}/agreement`, {}));
    await clinician.api.expect(200, clinician.api.post(`${help}/start`));
    await clinician.api.expect(200, clinician.api.post(`${help}/pause`));
    const withdrawn = await patient.api.expect(200, patient.api.post(`${consents}/${again.id}/withdrawal`));
    expect(withdrawn.body.notice).toContain('This help is not started again on this consent');
    await clinician.api.expect(422, clinician.api.post(`${help}/start`));
  });

  it('is prepared, put to the person, and taken back, each by whoever it is for', async () => {
    const { patient, clinician } = room;
    const { id } = await ask({ draft: true });
    const at = `${consents}/${id}`;
    await patient.api.expect(409, patient.api.post(`${at}/agreement`, {}));
    await patient.api.expect(403, patient.api.post(`${at}/request`));
    await clinician.api.expect(200, clinician.api.post(`${at}/request`));
    await clinician.api.expect(409, clinician.api.post(`${at}/request`));
    await clinician.api.expect(403, clinician.api.post(`${at}/agreement`, {}));
    await patient.api.expect(409, patient.api.post(`${at}/withdrawal`));
    const voided = await clinician.api.expect(
      200,
      clinician.api.post(`${at}/correction`, { reason: 'Wrong help' }),
    );
    expect(voided.body.status).toBe('entered-in-error');
    const events = await patient.api.expect(200, patient.api.get(`${at}/events?limit=2`));
    expect(events.body.items).toMatchObject([
      {
        number: 3,
        move: 'void',
        from: 'proposed',
        to: 'entered-in-error',
        reason: 'Wrong help',
        capacity: 'professional',
      },
      { number: 2, move: 'ask', from: 'draft', to: 'proposed' },
    ]);
    const rest = await patient.api.get(`${at}/events?cursor=${events.body.next}`);
    expect(rest.body.items).toMatchObject([{ number: 1, move: 'prepare', from: null, to: 'draft' }]);
    const other = await room.clinic.patient();
    await other.api.expect(404, other.api.get(`/v1/patients/${other.patientId}/consents/${id}/events`));
  });

  it('is on the newest edition of the form, and says when people are asked afresh', async () => {
    const { patient, clinic } = room;
    const ada = (await clinic.person(['administrator'])).api;
    const text = { purpose: 'treatment', language: 'en', title: 'Therapy', body: 'What it is' };
    const form = (await ada.expect(201, ada.post('/v1/consent-forms', text))).body;
    const publish = async (asksAgain: boolean): Promise<any> =>
      (await ada.expect(201, ada.post(`/v1/consent-forms/${form.id}/publication`, { asksAgain }))).body;
    const first = await publish(false);
    const given = await ask({ editionId: first.id });
    const waiting = await ask({ editionId: first.id });
    const agreed = await patient.api.expect(200, patient.api.post(`${consents}/${given.id}/agreement`, {}));
    expect(agreed.body.form).toEqual({
      editionId: first.id,
      title: 'Therapy',
      number: 1,
      contentHash: first.contentHash,
      askedAgain: false,
    });
    await ada.expect(
      200,
      ada.with({ 'if-match': '"1"' }).patch(`/v1/consent-forms/${form.id}`, { body: 'What it is now' }),
    );
    await publish(true);
    const late = await patient.api.expect(422, patient.api.post(`${consents}/${waiting.id}/agreement`, {}));
    expect(late.body.errors[0].pointer).toBe('/editionId');
    const still = await patient.api.get(`${consents}/${given.id}`);
    expect(still.body).toMatchObject({ inForce: true, form: { askedAgain: true } });
  });

  it('has words that do not weigh on the person', async () => {
    const { api } = room.clinician;
    const unkind = treatment({ capacityNote: 'He is non-compliant.' });
    const answer = await api.expect(422, api.post(`${consents}/requests`, unkind));
    expect(answer.body.findings[0].phrase).toBe('non-compliant');
    await api.expect(
      201,
      api.post(`${consents}/requests`, { ...unkind, keepWording: { reason: 'His word' } }),
    );
  });

  it('puts every refused attempt on record', async () => {
    const { patient } = room;
    const oneself = {
      kind: 'sharing',
      purpose: 'me',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: patient.accountId, dataClasses: ['plan'] }],
    };
    await patient.api.expect(422, patient.api.post(consents, oneself));
    const { id } = await ask();
    await patient.api.expect(409, patient.api.post(`${consents}/${id}/withdrawal`));
    const { rows } = await (
      await database()
    ).query(
      `SELECT action, reason FROM audit_event WHERE tenant_id = $1 AND account_id = $2 AND outcome = 'denied' ORDER BY id`,
      [room.clinic.tenantId, patient.accountId],
    );
    expect(rows).toEqual([
      { action: 'consent.give', reason: 'broken-rule' },
      { action: 'consent.withdraw', reason: 'conflict' },
    ]);
  });
});
