import type { Answer } from '../../support/api.js';
import { aPeerProfile, supportedBy } from '../../support/peer.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const day = 24 * 60 * 60 * 1000;

describe('The journey', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const move = ({ api }: Person, input: object): Promise<Answer> =>
    api.post(`${record}/stage-transitions`, input);
  const moved = async (person: Person, input: object): Promise<any> =>
    (await person.api.expect(201, move(person, input))).body;
  const journey = async ({ api }: Person): Promise<any> =>
    (await api.expect(200, api.get(`${record}/journey`))).body;

  it('shows each side where it sees the person, and since when they differ', async () => {
    const { patient, clinician } = room;
    expect(await journey(patient)).toMatchObject({
      self: null,
      clinician: null,
      agreed: null,
      divergence: null,
    });
    await moved(patient, { perspective: 'self', stage: 'rebuilding', words: 'I am back at work' });
    await moved(clinician, { perspective: 'clinician', stage: 'active_treatment' });
    const seen = await journey(patient);
    expect(seen).toMatchObject({
      self: { stage: { code: 'rebuilding', title: 'Rebuilding' }, words: 'I am back at work', paused: false },
      clinician: { stage: { code: 'active_treatment' }, by: { displayName: 'Dana Reyes' } },
      agreed: null,
      divergence: { days: 0, conversationDue: false, since: seen.clinician.since },
    });
  });

  it('invites to a conversation after the days that the organisation has set, and settles nothing by itself', async () => {
    const { clinic, patient, clinician } = room;
    const since = new Date(service.clock.now().getTime() - 14 * day).toISOString();
    const late = { effectiveAt: since, lateReason: 'We had no access' };
    await moved(patient, { perspective: 'self', stage: 'rebuilding', ...late });
    await moved(clinician, { perspective: 'clinician', stage: 'acceptance', ...late });
    expect((await journey(patient)).divergence).toMatchObject({ days: 14, conversationDue: false });
    const { api } = await clinic.person(['administrator']);
    const { body, headers } = await api.expect(200, api.get('/v1/settings'));
    expect(body.divergenceDays).toBe(30);
    const changing = api.with({ 'if-match': headers.get('etag') ?? '' });
    await api.expect(200, changing.patch('/v1/settings', { divergenceDays: 14 }));
    const seen = await journey(clinician);
    expect(seen.divergence).toMatchObject({ since, conversationDue: true });
    expect(seen.self.stage.code).toBe('rebuilding');
    expect(seen.clinician.stage.code).toBe('acceptance');
  });

  it('speaks of the difference to each side from its own, and to whoever only reads of the two', async () => {
    const { clinic, patient, clinician } = room;
    const peer = await clinic.person(['peer_supporter']);
    await peer.api.expect(200, peer.api.post('/v1/me/peer-profile', aPeerProfile));
    await supportedBy(room, peer, ['journey']);
    await moved(patient, { perspective: 'self', stage: 'rebuilding' });
    await moved(clinician, { perspective: 'clinician', stage: 'acceptance' });
    const prompt = async (person: Person): Promise<string> => (await journey(person)).divergence.prompt;
    expect(await prompt(patient)).toMatch(/^You and your care team/);
    expect(await prompt(clinician)).toMatch(/^The two of you/);
    expect(await prompt(peer)).toMatch(/^The person and their care team/);
  });

  it('leads from any stage to any other, and says how', async () => {
    const { patient } = room;
    const self = { perspective: 'self' };
    expect(await moved(patient, { ...self, stage: 'seeking_help' })).toMatchObject({
      kind: 'begin',
      fromStage: null,
    });
    expect(await moved(patient, { ...self, stage: 'diagnosis_and_treatment' })).toMatchObject({
      kind: 'advance',
    });
    const leap = { ...self, stage: 'rebuilding' };
    const { body } = await patient.api.expect(422, move(patient, leap));
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/reason' })]);
    expect(await moved(patient, { ...leap, reason: 'A new job' })).toMatchObject({ kind: 'leap' });
    const back = { ...self, stage: 'acceptance' };
    for (const kind of [undefined, 'leap', 'advance']) {
      const { body: problem } = await patient.api.expect(
        422,
        move(patient, { ...back, kind, reason: 'Tired' }),
      );
      expect(problem.errors[0].pointer).toBe('/kind');
      expect(problem.detail).toContain('is a way back. Say which: “return”');
      expect(problem.detail).toContain('“setback”');
    }
    expect((await patient.api.expect(422, move(patient, { ...back, kind: 'return' }))).body.detail).toContain(
      'nobody has to give a reason',
    );
    expect(await moved(patient, { ...back, kind: 'return', declinedToSay: true })).toMatchObject({
      kind: 'return',
      declinedToSay: true,
      acknowledgedBy: [expect.objectContaining({ party: 'patient' })],
    });
    expect(await moved(patient, { ...self, kind: 'pause' })).toMatchObject({
      kind: 'pause',
      toStage: 'acceptance',
    });
    expect((await journey(patient)).self).toMatchObject({ paused: true, stage: { code: 'acceptance' } });
    await patient.api.expect(409, move(patient, { ...self, stage: 'active_treatment' }));
    await moved(patient, { ...self, kind: 'resume' });
    await moved(patient, { ...self, kind: 'restart', stage: 'recognition', reason: 'From anew' });
    const { body: list } = await patient.api.expect(
      200,
      patient.api.get(`${record}/stage-transitions?perspective=self`),
    );
    expect(list.items.map(({ kind }: any) => kind)).toEqual([
      'restart',
      'resume',
      'pause',
      'return',
      'leap',
      'advance',
      'begin',
    ]);
  });

  it('lets each side speak for itself and nobody else', async () => {
    const { clinic, patient, clinician } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['journey']);
    const { body } = await clinician.api.expect(
      403,
      move(clinician, { perspective: 'self', stage: 'acceptance' }),
    );
    expect(body.detail).toContain('Only the patient’s side says where they see themselves');
    await patient.api.expect(403, move(patient, { perspective: 'clinician', stage: 'acceptance' }));
    const agreed = await patient.api.expect(
      422,
      move(patient, { perspective: 'agreed', stage: 'acceptance' }),
    );
    expect(agreed.body.detail).toContain('stage.agree');
    await peer.api.expect(403, move(peer, { perspective: 'clinician', stage: 'acceptance' }));
    await moved(patient, { perspective: 'self', stage: 'acceptance' });
    expect((await journey(peer)).self.stage.code).toBe('acceptance');
    const tried = await database();
    const { rows } = await tried.query(
      `SELECT count(*)::int AS denied FROM audit_event WHERE tenant_id = $1 AND action = 'journey.assert' AND outcome = 'denied'`,
      [clinic.tenantId],
    );
    expect(rows[0].denied).toBe(3);
  });

  it('refuses what cannot be, and says what to do', async () => {
    const { patient, clinician } = room;
    const self = { perspective: 'self', stage: 'acceptance' };
    const at = (days: number): string => new Date(service.clock.now().getTime() + days * day).toISOString();
    const refused = async (input: object, pointer: string): Promise<void> => {
      const { body } = await patient.api.expect(422, move(patient, { ...self, ...input }));
      expect(body.errors[0].pointer).toBe(pointer);
    };
    await refused({ effectiveAt: at(1) }, '/effectiveAt');
    await refused({ effectiveAt: at(-3) }, '/lateReason');
    await refused({ stage: 'cured' }, '/stage');
    await refused({ kind: 'advance' }, '/kind');
    await refused({ setbackId: room.planId }, '/setbackId');
    await moved(patient, { ...self, effectiveAt: at(-3), lateReason: 'No connection' });
    await refused({ stage: 'active_treatment', effectiveAt: at(-5), lateReason: 'Forgot' }, '/effectiveAt');
    await refused({ stage: 'recognition', kind: 'setback' }, '/setbackId');
    const hurting = { perspective: 'clinician', stage: 'acceptance', words: 'Alex is non-compliant' };
    const { body } = await clinician.api.expect(422, move(clinician, hurting));
    expect(body.type).toContain('wording');
  });

  it('keeps what was recorded when it is corrected, and counts the correction in its place', async () => {
    const { patient, clinician } = room;
    const wrong = await moved(patient, { perspective: 'self', stage: 'acceptance' });
    const later = await moved(patient, { perspective: 'self', kind: 'pause' });
    const corrections = `${record}/stage-transitions/${wrong.id}/corrections`;
    const correction = { stage: 'rebuilding', reason: 'I clicked the wrong one' };
    const { body: right } = await patient.api.expect(201, patient.api.post(corrections, correction));
    expect(right).toMatchObject({
      kind: 'correction',
      supersedes: wrong.id,
      toStage: 'rebuilding',
      number: 3,
    });
    const { body: before } = await patient.api.expect(
      200,
      patient.api.get(`${record}/stage-transitions/${wrong.id}`),
    );
    expect(before).toEqual({ ...wrong, supersededBy: right.id });
    expect(later.toStage).toBe('acceptance');
    expect((await journey(patient)).self).toMatchObject({ stage: { code: 'rebuilding' }, paused: true });
    await patient.api.expect(409, patient.api.post(corrections, correction));
    await clinician.api.expect(
      403,
      clinician.api.post(`${record}/stage-transitions/${right.id}/corrections`, correction),
    );
  });

  it('agrees on a stage by proposal, with the acknowledgement of both', async () => {
    const { patient, clinician } = room;
    await agreeOn(room, [{ op: 'stage.agree', stage: 'active_treatment', words: 'We both see it so' }]);
    const seen = await journey(patient);
    expect(seen.agreed).toMatchObject({ stage: { code: 'active_treatment' }, words: 'We both see it so' });
    const { body } = await patient.api.expect(
      200,
      patient.api.get(`${record}/stage-transitions/${seen.agreed.transitionId}`),
    );
    expect(body).toMatchObject({
      perspective: 'agreed',
      kind: 'begin',
      acknowledgedBy: [
        { party: 'clinician', by: { accountId: clinician.accountId }, inSession: false },
        { party: 'patient', by: { accountId: patient.accountId }, inSession: false },
      ],
    });
    await patient.api.expect(
      409,
      patient.api.post(`${record}/stage-transitions/${body.id}/corrections`, {
        stage: 'rebuilding',
        reason: 'x',
      }),
    );
  });

  it('has one stage proposal at a time, which another agreement overtakes', async () => {
    const { patient, clinician } = room;
    const proposals = `${room.plan}/proposals`;
    const { body: plan } = await patient.api.expect(200, patient.api.get(room.plan));
    const propose = (stage: string): object => ({
      basePlanRevision: plan.revision,
      ops: [{ op: 'stage.agree', stage }],
    });
    const { body: open } = await patient.api.expect(201, patient.api.post(proposals, propose('rebuilding')));
    expect(open.summary).toEqual(['agrees on the stage “Rebuilding”']);
    const second = await clinician.api.expect(409, clinician.api.post(proposals, propose('acceptance')));
    expect(second.body.detail).toContain('A stage is being proposed already');
    const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'We spoke it through' };
    await clinician.api.expect(
      201,
      clinician.api.post(`${proposals}/in-session`, { ...propose('acceptance'), inSession }),
    );
    const { body: overtaken } = await patient.api.expect(200, patient.api.get(`${proposals}/${open.id}`));
    expect(overtaken).toMatchObject({
      state: 'stale',
      conflicts: [expect.objectContaining({ field: 'stage' })],
    });
    const { agreed: now } = await journey(patient);
    const { body: transition } = await patient.api.expect(
      200,
      patient.api.get(`${record}/stage-transitions/${now.transitionId}`),
    );
    expect(transition.acknowledgedBy).toEqual([
      expect.objectContaining({ party: 'clinician', inSession: false }),
      expect.objectContaining({ party: 'patient', by: null, inSession: true }),
    ]);
  });

  it('takes a stage proposal again once the last one has lapsed', async () => {
    const { patient } = room;
    const propose = (basePlanRevision: number): object => ({
      basePlanRevision,
      ops: [{ op: 'stage.agree', stage: 'rebuilding' }],
    });
    await patient.api.expect(201, patient.api.post(`${room.plan}/proposals`, propose(0)));
    const pool = await database();
    await pool.query(`UPDATE proposal SET expires_at = now() - interval '1 minute' WHERE tenant_id = $1`, [
      room.clinic.tenantId,
    ]);
    await patient.api.expect(201, patient.api.post(`${room.plan}/proposals`, propose(0)));
  });

  it('asks for what the organisation has set before the care team or both name a stage, never of the person', async () => {
    const { clinic, patient, clinician } = room;
    const { api } = await clinic.person(['administrator']);
    const { body: current } = await api.expect(200, api.get('/v1/stage-catalogues/current'));
    const { title, stages, mapping } = current;
    const of = { stage: 'rebuilding' };
    const conditions = [
      { ...of, requires: 'agreed_goal' },
      { ...of, requires: 'recent_review', withinDays: 90 },
      { ...of, requires: 'active_consent', consentKind: 'sharing' },
    ];
    await api.expect(201, api.post('/v1/stage-catalogues', { title, stages, mapping, conditions }));
    const missing = async (): Promise<string[]> => {
      const answer = await clinician.api.expect(422, move(clinician, { perspective: 'clinician', ...of }));
      return answer.body.missing.map(({ requires }: any) => requires);
    };
    expect(await missing()).toEqual(['agreed_goal', 'recent_review', 'active_consent']);
    await moved(patient, { perspective: 'self', ...of });
    const goalId = await anAgreedGoal(room);
    expect(await missing()).toEqual(['recent_review', 'active_consent']);
    const { body: review } = await clinician.api.expect(201, clinician.api.post(`${room.plan}/reviews`, {}));
    const heldOn = service.clock.now().toISOString().slice(0, 10);
    const held = { heldOn, attendees: ['Alex'], outcomes: [{ goalId, outcome: 'going-well' }] };
    const next = new Date(service.clock.now().getTime() + 30 * day).toISOString().slice(0, 10);
    await clinician.api.expect(
      200,
      clinician.api.post(`${room.plan}/reviews/${review.id}/record`, { ...held, nextReviewOn: next }),
    );
    await clinic.share(patient.patientId, await clinic.person(['peer_supporter']));
    await moved(clinician, { perspective: 'clinician', ...of });
  });

  it('is acknowledged by the other side, once', async () => {
    const { patient, clinician } = room;
    const { id } = await moved(patient, { perspective: 'self', stage: 'acceptance' });
    const acknowledgement = `${record}/stage-transitions/${id}/acknowledgement`;
    await clinician.api.expect(200, clinician.api.post(acknowledgement));
    const { body } = await clinician.api.expect(200, clinician.api.post(acknowledgement));
    expect(body.acknowledgedBy.map(({ party }: any) => party)).toEqual(['clinician', 'patient']);
  });

  it('suggests what may fit where the person is', async () => {
    const { api } = room.patient;
    const suggestions = async (): Promise<any> =>
      (await api.expect(200, api.get(`${record}/journey/suggestions`))).body;
    expect(await suggestions()).toEqual({
      perspective: null,
      stage: null,
      techniques: [],
      reviewQuestions: [],
    });
    await moved(room.patient, { perspective: 'self', stage: 'sustaining_wellness' });
    const { perspective, techniques, reviewQuestions } = await suggestions();
    expect(perspective).toBe('self');
    expect(techniques.map(({ code }: any) => code)).toContain('warning_signs_card');
    expect(reviewQuestions.length).toBeGreaterThan(0);
  });

  it('cannot be rewritten, not even with SQL', async () => {
    const pool = await database();
    const { rows } = await pool.query(
      `SELECT DISTINCT privilege_type FROM (
         SELECT privilege_type, table_name, NULL AS column_name FROM information_schema.role_table_grants WHERE grantee = 'concord_app'
         UNION SELECT privilege_type, table_name, column_name FROM information_schema.role_column_grants WHERE grantee = 'concord_app') granted
       WHERE coalesce(column_name, '') NOT IN ('label', 'labelled_itself')
         AND table_name IN ('stage_transition', 'stage_acknowledgement', 'stage_catalogue') ORDER BY 1`,
    );
    expect(rows.map(({ privilege_type }: any) => privilege_type)).toEqual(['INSERT', 'SELECT']);
  });
});
