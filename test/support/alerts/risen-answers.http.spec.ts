import { EscalationWorker } from '../../../src/support/alerts/escalation.worker.js';
import { anInstrumentOfOurs } from '../instrument.js';
import { answered, aProtocol, asked, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

const minute = 60_000;
const item9 = (value: number): { item: number; value: number }[] => [{ item: 9, value }];

describe('an answer about safety that is corrected upwards', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  beforeEach(async () => {
    service = await startTestApp();
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterEach(() => service.close());

  const asksOf = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices?toDo=true'))).body.items
      .map(({ kind }: any) => kind)
      .filter((kind: string) => kind.startsWith('safety'));
  const alerts = async (): Promise<any[]> =>
    (await room.clinician.api.expect(200, room.clinician.api.get(`${record}/alerts`))).body.items;
  const steps = ({ events }: any): unknown[] =>
    events.map(({ kind, answer, told }: any) => [kind, answer, told.length]);
  const escalate = (): Promise<void> =>
    service.app.get(EscalationWorker, { strict: false }).visit(room.clinic.tenantId);
  const later = async (minutes: number): Promise<void> => {
    service.clock.forward(minutes * minute);
    const { clinic, clinician, patient } = room;
    const signedIn = { clinician: await clinic.signIn(clinician), patient: await clinic.signIn(patient) };
    room = { ...room, ...signedIn } as Room;
  };

  it('shows what is hardest of all that was said, and what was said last, and asks anew who is to read it', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, item9(1));
    const [first] = await alerts();
    expect(first).toMatchObject({ answer: 'Several days', latestAnswer: 'Several days' });
    await later(5);
    await answered(room, path, item9(3));
    const [risen] = await alerts();
    expect(risen).toMatchObject({ answer: 'Nearly every day', latestAnswer: 'Nearly every day', step: 1 });
    expect(risen.dueAt).toBe(first.dueAt);
    expect(await asksOf(room.clinician)).toEqual(['safety_answer', 'safety_answer']);
    await answered(room, path, item9(0));
    await answered(room, path, item9(2));
    const [lower] = await alerts();
    expect(lower).toMatchObject({ state: 'open', answer: 'Nearly every day', dueAt: risen.dueAt });
    expect(lower.latestAnswer).toBe('More than half the days');
    expect(steps(lower)).toEqual([
      ['raised', 'Several days', 1],
      ['answered_higher', 'Nearly every day', 1],
      ['answered_again', 'Not at all', 0],
      ['answered_again', 'More than half the days', 0],
    ]);
    expect(await asksOf(room.clinician)).toHaveLength(2);
  });

  it('reaches also those to whom it had gone on, sooner and never later, and then goes on', async () => {
    const colleague = await room.clinic.practitioner('Robin Vale');
    await room.clinic.join(room.patient.patientId, colleague);
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, item9(1));
    await later(31);
    await escalate();
    const [before] = await alerts();
    await answered(room, path, item9(2));
    const [risen] = await alerts();
    expect(risen).toMatchObject({ state: 'open', step: 2, answer: 'More than half the days' });
    expect(risen.dueAt < before.dueAt).toBe(true);
    expect(risen.events.at(-1)).toMatchObject({ kind: 'answered_higher', step: 2, dueAt: risen.dueAt });
    const named = risen.events.at(-1).told.map(({ displayName }: any) => displayName);
    expect(named.sort()).toEqual([room.clinician.name, 'Robin Vale'].sort());
    for (const person of [room.clinician, await room.clinic.signIn(colleague)])
      expect(await asksOf(person)).toContain('safety_answer');
    await later(31);
    await escalate();
    expect((await alerts())[0].events.at(-1).kind).toBe('nobody_left');
  });

  it('is acknowledged as it was read: what came meanwhile is read first', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, item9(1));
    const [seen] = await alerts();
    const nextContactOn = service.clock.now().toISOString().slice(0, 10);
    const spoken = { said: 'I called.', agreed: 'We speak.', nextContactOn };
    const { api } = room.clinician;
    const acknowledge = ({ id, version }: any): Promise<any> =>
      api.with({ 'if-match': `"${version}"` }).post(`${record}/alerts/${id}/acknowledgement`, spoken);
    await answered(room, path, item9(3));
    expect((await acknowledge(seen)).status).toBe(412);
    expect((await api.post(`${record}/alerts/${seen.id}/acknowledgement`, spoken)).status).toBe(428);
    const [risen] = await alerts();
    expect(risen).toMatchObject({ state: 'open', answer: 'Nearly every day', said: null });
    expect(await asksOf(room.clinician)).toHaveLength(2);
    expect((await acknowledge(risen)).status).toBe(200);
    expect((await acknowledge(risen)).status).toBe(409);
  });

  it('is asked about from the start where somebody had acknowledged it', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, item9(1));
    const [first] = await alerts();
    const nextContactOn = service.clock.now().toISOString().slice(0, 10);
    const spoken = { said: 'I called.', agreed: 'We speak.', nextContactOn };
    const { api } = room.clinician;
    const tagged = api.with({ 'if-match': `"${first.version}"` });
    await api.expect(200, tagged.post(`${record}/alerts/${first.id}/acknowledgement`, spoken));
    expect(await asksOf(room.clinician)).toEqual([]);
    await later(5);
    await answered(room, path, item9(3));
    const [anew, seen] = await alerts();
    expect(anew).toMatchObject({ state: 'open', answer: 'Nearly every day', step: 1 });
    expect(anew.dueAt > first.dueAt).toBe(true);
    expect(seen).toMatchObject({ state: 'acknowledged', answer: 'Several days' });
    expect(await asksOf(room.clinician)).toEqual(['safety_answer']);
  });

  it('comes to the administrators where the protocol names nobody any more', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, item9(1));
    await (await database()).query('DELETE FROM alert_protocol WHERE tenant_id = $1', [room.clinic.tenantId]);
    const admin = await room.clinic.person(['administrator']);
    await answered(room, path, item9(2));
    expect((await alerts())[0]).toMatchObject({ state: 'open', answer: 'More than half the days' });
    expect(await asksOf(admin)).toEqual(['safety_answer_unseen']);
  });

  it('stands at its highest whichever of two devices comes first', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    const send = (value: number): Promise<any> =>
      room.patient.api.post(`${path}/answers`, { answers: item9(value) });
    expect((await Promise.all([send(1), send(3)])).map(({ status }) => status)).toEqual([200, 200]);
    const [alert, ...more] = await alerts();
    expect([alert.answer, more]).toEqual(['Nearly every day', []]);
  });

  it('counts for each question by itself, and the hardest of them stands on top', async () => {
    const { api } = await room.clinic.person(['administrator']);
    const safety = anInstrumentOfOurs.items.map((item) => ({ ...item, asksAboutSafety: true }));
    const ours = { ...anInstrumentOfOurs, items: safety };
    const { body: made } = await api.expect(201, api.post('/v1/instruments', ours));
    await api.expect(200, api.post(`/v1/instruments/${made.id}/attestations`, { basis: 'Ours' }));
    await aProtocol(room);
    const { path } = await asked(room, made.id);
    const say = (item: number, value: number): object => ({ item, value });
    await answered(room, path, [say(1, 1), say(3, 0)]);
    await answered(room, path, [say(2, 2)]);
    await answered(room, path, [say(1, 2), say(2, 0)]);
    const [alert] = await alerts();
    const [company, sleep, hardest] = safety.map(({ text }) => text);
    expect(alert).toMatchObject({ question: sleep, answer: 'A lot', latestAnswer: 'No' });
    expect(alert.events.map(({ kind, question }: any) => [kind, question])).toEqual([
      ['raised', company],
      ['answered_again', hardest],
      ['answered_higher', sleep],
      ['answered_higher', company],
      ['answered_again', sleep],
    ]);
  });
});
