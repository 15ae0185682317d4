import { aRoom, anAgreedGoal, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

/** Whoever acts for a patient says something for them, and puts nothing that they have said otherwise. */
describe('the own words of a patient, to whom acts for them', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let toni: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const authority = {
      ...{ accountId: toni.accountId, kind: 'guardian', evidence: 'Order, seen' },
      dataClasses: ['plan', 'progress', 'journey', 'decisions', 'check_ins', 'safety_plan'],
      acts: ['read', 'take_part'],
    };
    await made(room.clinician, 'representatives', authority);
  });
  afterAll(() => service.close());

  const made = async ({ api }: Person, path: string, body: object): Promise<any> =>
    (await api.expect(201, api.post(`${record}/${path}`, body))).body;
  const read = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(`${record}/${path}`))).body;
  const refused = async (asking: Promise<any>): Promise<void> => {
    const { status, body } = await asking;
    expect([status, body.detail]).toEqual([403, expect.stringContaining('somebody’s own words')]);
  };
  const at = ({ api }: Person, version: number): Person['api'] => api.with({ 'if-match': `"${version}"` });
  const hard = (): object => ({
    ...{ occurredAt: service.clock.now().toISOString(), noticedBy: 'patient', triggers: ['The phone'] },
    lesson: 'I can call my sister',
  });

  it('stay in a hard time as they told it, with what was learnt; what is missing can be said', async () => {
    const { id } = await made(room.patient, 'setbacks', hard());
    const path = `${record}/setbacks/${id}`;
    const change = (who: Person, body: object, version: number): any => at(who, version).patch(path, body);
    await refused(change(toni, { triggers: ['Laziness'] }, 1));
    await refused(change(toni, { intensity: 9 }, 1));
    await refused(change(toni, { lesson: 'Listen to me' }, 1));
    await refused(change(toni, { lesson: null }, 1));
    await refused(toni.api.post(`${path}/integration`, { lesson: 'Listen to me' }));
    await refused(toni.api.post(`${path}/correction`, { reason: 'It was nothing' }));
    expect(await read(room.patient, `setbacks/${id}`)).toMatchObject({
      ...{ triggers: ['The phone'], lesson: 'I can call my sister', state: 'open', version: 1 },
    });
    await toni.api.expect(200, change(toni, { whatHelped: 'We walked' }, 1));
    await toni.api.expect(200, change(toni, { whatHelped: 'We walked to the lake' }, 2));
    const said = await room.patient.api.expect(200, change(room.patient, { whatHelped: 'The lake' }, 3));
    expect(said.body.whatHelped).toBe('The lake');
    await refused(change(toni, { whatHelped: 'The walk' }, 4));
    await toni.api.expect(200, toni.api.post(`${path}/integration`, {}));
  });

  it('stay on the page about them, with the label of each; who acts for them adds to it', async () => {
    const nothing = { strengths: [], values: [], preferences: [], barriers: [], hopes: [] };
    const write = async (who: Person, body: object): Promise<any> => {
      const { headers } = await who.api.expect(200, who.api.get(`${room.plan}/about-me`));
      const match = { 'if-match': headers.get('etag') ?? '' };
      return who.api.with(match).put(`${room.plan}/about-me`, { ...nothing, ...body });
    };
    const patients = { strengths: ['Stubborn'], hopes: ['A dog'] };
    await toni.api.expect(200, write(toni, { hopes: ['A quiet home'] }));
    await toni.api.expect(200, write(toni, { hopes: ['A calm home'] }));
    await room.patient.api.expect(200, write(room.patient, patients));
    await refused(write(toni, { ...patients, strengths: [] }));
    await refused(write(toni, { ...patients, hopes: ['A cat'] }));
    const more = { ...patients, strengths: ['Stubborn', 'Kind'] };
    const { body } = await toni.api.expect(200, write(toni, more));
    expect(body).toMatchObject({ ...more, writtenBy: room.patient.accountId });
    await refused(write(toni, patients));
    await room.patient.api.expect(200, write(room.patient, { hopes: ['A cat'] }));
  });

  it('stay where they say what is to be heeded with somebody close to them', async () => {
    const sister = { name: 'Sam Vale', relationship: 'sister', mayBeTold: [] };
    const said = { boundaries: 'Call her only when I say so' };
    const { id } = await made(room.patient, 'natural-supports', { ...sister, ...said });
    const path = (each: string): string => `${record}/natural-supports/${each}`;
    const change = (who: Person, body: object, version: number): any =>
      at(who, version).patch(path(id), body);
    await refused(change(toni, { boundaries: 'Call her about anything' }, 1));
    await refused(change(toni, { boundaries: null }, 1));
    await toni.api.expect(200, change(toni, { ...said, relationship: 'older sister' }, 1));
    await room.patient.api.expect(200, change(room.patient, { boundaries: null }, 2));
    await toni.api.expect(200, change(toni, { boundaries: 'After six' }, 3));
    await toni.api.expect(200, change(toni, { boundaries: 'After seven' }, 4));
    await room.patient.api.expect(200, change(room.patient, { boundaries: 'On Sundays' }, 5));
    await refused(change(toni, { boundaries: 'After seven' }, 6));
    const own = await made(toni, 'natural-supports', { ...sister, name: 'Lee Aunt', ...said });
    await toni.api.expect(200, at(toni, 1).patch(path(own.id), { boundaries: 'Any time' }));
  });

  it('are not those of who acts for them, who tells and takes back what they told', async () => {
    const { id } = await made(toni, 'setbacks', hard());
    const path = `${record}/setbacks/${id}`;
    await toni.api.expect(200, at(toni, 1).patch(path, { triggers: ['The noise'], lesson: 'A quiet room' }));
    await room.patient.api.expect(200, at(room.patient, 2).patch(path, { lesson: 'My own room' }));
    await refused(at(toni, 3).patch(path, { lesson: 'A quiet room' }));
    await toni.api.expect(200, toni.api.post(`${path}/correction`, { reason: 'Another day' }));
  });

  it('stay where they see themselves on the way', async () => {
    const said = { perspective: 'self', stage: 'rebuilding', words: 'I cook again' };
    const { id } = await made(room.patient, 'stage-transitions', said);
    const correction = { stage: 'recognition', reason: 'I see it otherwise', words: 'He does not' };
    await refused(toni.api.post(`${record}/stage-transitions/${id}/corrections`, correction));
    expect(JSON.stringify(await read(room.patient, 'journey'))).toContain('I cook again');
    const own = await made(toni, 'stage-transitions', { ...said, stage: 'sustaining_wellness' });
    await made(toni, `stage-transitions/${own.id}/corrections`, {
      stage: 'growth_and_meaning',
      reason: 'A slip',
    });
  });

  it('stay what matters to them in a decision', async () => {
    const { id } = await made(room.clinician, 'decisions', { question: 'How do I sleep?' });
    const matters = `${record}/decisions/${id}/what-matters`;
    await toni.api.expect(200, toni.api.put(matters, { words: 'Quiet nights' }));
    const own = await room.patient.api.expect(
      200,
      at(room.patient, 2).put(matters, { words: 'That I can drive' }),
    );
    await refused(at(toni, own.body.version).put(matters, { words: 'Quiet nights' }));
    expect((await read(room.patient, `decisions/${id}`)).whatMatters.words).toBe('That I can drive');
  });

  it('stay where they say that they see it differently', async () => {
    const goalId = await anAgreedGoal(room);
    const stance = `${room.plan}/agreements/${goalId}`;
    const state = ({ api }: Person, body: object): any => api.post(stance, body);
    await toni.api.expect(200, state(toni, { stance: 'agree-with-reservation', words: 'In summer' }));
    const no = { stance: 'disagree', words: 'It is not mine any more' };
    await room.patient.api.expect(200, state(room.patient, no));
    for (const other of [{ stance: 'agree' }, { stance: 'disagree', words: 'It is too much' }])
      await refused(state(toni, other));
    const { agreements } = (await room.patient.api.expect(200, room.patient.api.get(stance))).body;
    expect(agreements.find(({ party }: any) => party === 'patient')).toMatchObject(no);
  });
});
