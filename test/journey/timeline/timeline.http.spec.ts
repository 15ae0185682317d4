import { LocalDays } from '../../../src/core/days.js';
import { achievementStatuses } from '../../../src/plan/element-words/goal-states.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { completed, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const days = new LocalDays({ timeZone: 'UTC', locale: 'en' });

describe('The timeline', () => {
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

  const made = async ({ api }: Person, address: string, input: object): Promise<any> =>
    (await api.expect(201, api.post(address, input))).body;
  const timeline = async ({ api }: Person, query = ''): Promise<any> =>
    (await api.expect(200, api.get(`${record}/timeline${query}`))).body;
  const ago = (days: number): string =>
    new Date(service.clock.now().getTime() - days * 86_400_000).toISOString();

  it('has what happened on the way in its order, in plain words', async () => {
    const { patient, clinician } = room;
    await made(patient, `${record}/stage-transitions`, {
      perspective: 'self',
      stage: 'rebuilding',
      effectiveAt: ago(9),
      lateReason: 'No connection',
    });
    await made(patient, `${record}/setbacks`, {
      occurredAt: ago(5),
      noticedBy: 'patient',
      lesson: 'I can ask',
    });
    const goalId = await anAgreedGoal(room);
    await made(clinician, `${room.plan}/progress`, {
      goalId,
      note: 'Out twice',
      occurredOn: ago(2).slice(0, 10),
      lateReason: 'Written up later',
    });
    await agreeOn(room, [{ op: 'stage.agree', stage: 'rebuilding' }]);
    const { items } = await timeline(patient);
    expect(items.map(({ kind, sentence }: any) => [kind, sentence])).toEqual([
      ['stage', 'You and your care team see you at “Rebuilding”.'],
      ['progress', 'Out twice'],
      ['setback', 'A hard time, and what you learnt: I can ask'],
      ['stage', 'You see yourself at “Rebuilding”.'],
    ]);
    const { items: some } = await timeline(patient, '?kinds=setback,progress');
    expect(some.map(({ kind }: any) => kind)).toEqual(['progress', 'setback']);
    await patient.api.expect(400, patient.api.get(`${record}/timeline?kinds=gossip`));
  });

  it('tells how something goes in words, whatever of it was noted, and nothing of what was made in error', async () => {
    const { patient } = room;
    const goalId = await anAgreedGoal(room);
    const objective = { measure: 'walks', unit: 'per week', baseline: 0, target: 3 };
    await agreeOn(room, [{ op: 'goal.revise', goalId, objective }]);
    const progress = `${room.plan}/progress`;
    for (const achievementStatus of achievementStatuses)
      await made(patient, progress, { goalId, achievementStatus });
    await made(patient, progress, { goalId, value: 2.5, unit: 'per week' });
    const wrong = await made(patient, progress, { goalId, note: 'Of somebody else' });
    await patient.api.expect(200, patient.api.post(`${progress}/${wrong.id}/void`, { reason: 'A slip' }));

    const { items } = await timeline(patient);
    const sentences = items.map(({ sentence }: any) => sentence);
    expect(sentences).toHaveLength(achievementStatuses.length + 1);
    expect(sentences[0]).toBe('walks: 2.5 per week');
    for (const sentence of sentences.slice(1)) expect(sentence).toMatch(/^It \w[\w ,]+\.$/);
  });

  it('has signatures and reviews', async () => {
    await completed(room);
    await signedByBoth(room, await frozen(room));
    const { items } = await timeline(room.clinician, '?kinds=signature,review');
    expect(items.map(({ sentence }: any) => sentence).sort()).toEqual([
      'Alex signed version 1 of the plan.',
      'Dana Reyes signed version 1 of the plan.',
    ]);
  });

  it('shows a reader what they could read one by one', async () => {
    const { clinic, patient, clinician } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['journey']);
    const goalId = await anAgreedGoal(room);
    await made(clinician, `${room.plan}/progress`, { goalId, note: 'Out twice' });
    for (const visibility of ['only_me', 'care_team', 'shared'])
      await made(patient, `${record}/setbacks`, { occurredAt: ago(1), noticedBy: 'patient', visibility });
    const kinds = async (person: Person): Promise<string[]> =>
      (await timeline(person)).items.map(({ kind }: any) => kind).sort();
    expect(await kinds(patient)).toEqual(['progress', 'setback', 'setback', 'setback']);
    expect(await kinds(clinician)).toEqual(['progress', 'setback', 'setback']);
    expect(await kinds(peer)).toEqual(['setback']);
    await clinic.share(patient.patientId, peer, ['progress']);
    expect(await kinds(peer)).toEqual(['progress', 'setback']);
    await clinician.api.expect(
      200,
      clinician.api.post(`${room.plan}/goals/${goalId}/sensitivity`, { substanceUse: true }),
    );
    expect(await kinds(peer)).toEqual(['setback']);
  });

  it('pages through everything once, also where many things happened at the same moment', async () => {
    const { patient } = room;
    const goalId = await anAgreedGoal(room);
    for (let count = 0; count < 7; count++) {
      await made(patient, `${room.plan}/progress`, { goalId, note: `Note ${count}` });
      await made(patient, `${record}/setbacks`, { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient' });
    }
    const seen: string[] = [];
    let query = '?limit=3';
    for (;;) {
      const { items, next } = await timeline(patient, query);
      seen.push(...items.map(({ id }: any) => id));
      if (!next) break;
      query = `?limit=3&cursor=${next}`;
    }
    const { items: all } = await timeline(patient, '?limit=100');
    expect(seen).toEqual(all.map(({ id }: any) => id));
    expect(new Set(seen).size).toBe(14);
    await patient.api.expect(400, patient.api.get(`${record}/timeline?cursor=WyJub3ciLCJoZXJlIl0`));
  });

  it('tells what was corrected as it is right now', async () => {
    const { patient } = room;
    const { id } = await made(patient, `${record}/stage-transitions`, {
      perspective: 'self',
      stage: 'acceptance',
    });
    await made(patient, `${record}/stage-transitions/${id}/corrections`, {
      stage: 'rebuilding',
      reason: 'A slip',
    });
    const { items } = await timeline(patient);
    expect(items.map(({ stage }: any) => stage.code)).toEqual(['rebuilding']);
  });

  it('reads each kind by an index, so that a page of a long life costs what a page costs', async () => {
    const pool = await database();
    const { rows } = await pool.query(
      `SELECT tablename FROM pg_indexes WHERE indexname LIKE '%_on_timeline' ORDER BY 1`,
    );
    expect(rows.map(({ tablename }: any) => tablename)).toEqual([
      'plan_signature',
      'progress_entry',
      'review',
      'setback',
      'stage_transition',
    ]);
  });

  it('is drawn, with a description for whoever hears it', async () => {
    const { clinic, patient } = room;
    const { api } = await clinic.person(['administrator']);
    const { body: stages } = await api.expect(200, api.get('/v1/stage-catalogues/current'));
    const renamed = stages.stages.map((stage: any) => ({ ...stage, title: `${stage.title} <& on>` }));
    await api.expect(201, api.post('/v1/stage-catalogues', { title: 'Ours', stages: renamed }));
    await made(patient, `${record}/stage-transitions`, {
      perspective: 'self',
      stage: 'rebuilding',
      effectiveAt: ago(30),
      lateReason: 'No connection',
    });
    await made(patient, `${record}/setbacks`, { occurredAt: ago(3), noticedBy: 'patient', intensity: 4 });
    const chart = `${record}/journey/chart`;
    const { body } = await patient.api.expect(200, patient.api.get(`${chart}?from=${ago(10)}`));
    expect(body.series).toEqual([
      { perspective: 'self', stays: [{ stage: 'rebuilding', from: body.from, until: body.to }] },
      { perspective: 'clinician', stays: [] },
      { perspective: 'agreed', stays: [] },
    ]);
    expect(body.setbacks).toEqual([expect.objectContaining({ intensity: 4, state: 'open' })]);
    const { text, headers } = await patient.api.expect(200, patient.api.get(`${chart}.svg`));
    expect(headers.get('content-type')).toContain('image/svg+xml');
    expect(text).toContain(`Rebuilding &lt;&amp; on&gt; from ${days.written(new Date(ago(30)))}`);
    expect(text).not.toContain('<& on>');
    await patient.api.expect(422, patient.api.get(`${chart}?from=${ago(1)}&to=${ago(2)}`));
  });
});
