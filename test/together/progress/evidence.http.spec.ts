import { all, answered, asked, gad7 } from '../../support/measures-room.js';
import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const objective = { measure: 'GAD 7 total', unit: 'points', baseline: 15, target: 5 };
const nobodysId = '01980000-0000-7000-8000-00000000dead';

describe('A questionnaire as evidence of how it is going', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let progress: string;
  let goalId: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    progress = `${room.plan}/progress`;
    goalId = await aGoal({ objective });
  });
  afterAll(() => service.close());

  const aGoal = async (more: object): Promise<string> => {
    const goal = { op: 'goal.add', lifeDomain: 'health', statement: 'Worry less', ...more };
    return (await agreeOn(room, [goal])).ops[0].goalId;
  };
  /** All seven questions answered alike. @returns the id of what that came to */
  const aMeasure = async (value: number, more: object = {}, label: object = {}): Promise<string> => {
    const { path } = await asked(room, gad7, label);
    return (await answered(room, path, all(7, value), more)).measureId;
  };
  const log = (by: Person, body: object): Promise<any> => by.api.post(progress, { goalId, ...body });
  const logged = async (by: Person, body: object): Promise<any> =>
    (await by.api.expect(201, log(by, body))).body;
  const seenBy = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(path))).body;
  const shareWith = async (dataClasses: string[]): Promise<Person> => {
    const person = await room.clinic.person(['peer_supporter']);
    const provisions = [{ recipientAccountId: person.accountId, dataClasses }];
    const yes = { kind: 'sharing', purpose: 'To walk along', purposeCode: 'peer_support', provisions };
    await room.patient.api.expect(201, room.patient.api.post(`${record}/consents`, yes));
    return person;
  };

  it('moves the objective that bears its name, on the day of the answers, and says what it is in plain words', async () => {
    const answeredOn = '2026-01-12';
    const measureId = await aMeasure(1, { answeredOn });
    const entry = await logged(room.clinician, { measureId });
    expect(entry).toMatchObject({ value: 7, unit: 'points', measure: 'GAD 7 total', occurredOn: answeredOn });
    expect(entry).toMatchObject({ lateReason: null, note: null });
    expect(entry.evidence).toMatchObject({ measureId, name: 'GAD-7', total: 7, answeredOn, isCurrent: true });
    expect(entry.evidence.meaning).toMatch(/^7 of 21\. .*It is a screen and no diagnosis/);
    const { values } = await seenBy(room.patient, `${room.plan}/goals/${goalId}/measured-values`);
    expect(values).toMatchObject([{ value: 7, comparable: true }]);
    const { items } = await seenBy(room.patient, `${record}/timeline?kinds=progress`);
    expect(items.map(({ sentence }: any) => sentence)).toEqual(['GAD 7 total: 7 points']);
  });

  it('stands beside words where the goal is measured by something else, or by nothing', async () => {
    const measureId = await aMeasure(0);
    for (const more of [{}, { objective: { ...objective, measure: 'walks, per week' } }]) {
      goalId = await aGoal({ statement: 'Get out more', ...more });
      const entry = await logged(room.patient, { measureId });
      expect(entry).toMatchObject({ value: null, measure: null, evidence: { measureId, total: 0 } });
    }
    const { items } = await seenBy(room.patient, `${record}/timeline?kinds=progress`);
    expect(items[0].sentence).toBe('A questionnaire was named as evidence of how it is going.');
    const spoken = await log(room.patient, { measureId, value: 3, unit: null });
    expect(spoken.status).toBe(422);
  });

  it('is nothing that is incomplete, somebody else’s, corrected since, or contradicted, and nothing is kept then', async () => {
    const { path, id } = await asked(room);
    await answered(room, path, all(6, 1));
    const other = await room.clinic.patient([room.clinician], 'Sam');
    const before = await aRoomOf(other);
    const measureId = (await answered(room, path, [{ item: 7, value: 1 }])).measureId;
    await answered(room, path, [{ item: 7, value: 2 }]);
    for (const wrong of [id, nobodysId, before, measureId]) {
      const refused = await log(room.clinician, { measureId: wrong, note: 'Look' });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/measureId']);
    }
    const { measureId: current } = await seenBy(room.patient, path);
    const contradicted = await log(room.clinician, { measureId: current, value: 3, unit: 'points' });
    expect(contradicted.body.errors[0].pointer).toBe('/value');
    expect((await seenBy(room.patient, progress)).items).toEqual([]);
  });

  it('cannot be slipped under an entry that others read, and goes with the one that takes its place', async () => {
    const measureId = await aMeasure(1);
    const plain = await logged(room.patient, { note: 'A calm week' });
    const slipped = await log(room.patient, { note: 'A calm week', measureId, supersedes: plain.id });
    expect([slipped.status, slipped.body.errors[0].pointer]).toEqual([422, '/measureId']);
    const first = await logged(room.patient, { note: 'Calmer', measureId });
    const second = await logged(room.patient, { note: 'Calmer by far', supersedes: first.id });
    expect(second).toMatchObject({ value: 7, evidence: { measureId } });
    const third = await logged(room.patient, { note: 'Calm', measureId: null, supersedes: second.id });
    expect(third).toMatchObject({ value: null, evidence: null });
  });

  it('leaves no trace for whom the measures are closed, in lists, series, ratings and the timeline', async () => {
    const measureId = await aMeasure(2);
    const named = await logged(room.clinician, {
      measureId,
      note: 'It came to 14',
      achievementStatus: 'improving',
    });
    const classes = ['plan', 'progress', 'journey'];
    const without = await shareWith(classes);
    const withThem = await shareWith([...classes, 'measures']);
    const lists = [progress, `${room.plan}/measured-values`, `${record}/timeline`];
    for (const path of lists) {
      expect(JSON.stringify(await seenBy(without, path))).not.toMatch(/:14|to 14|"evidence":{/);
      expect(JSON.stringify(await seenBy(withThem, path))).toMatch(/:14|to 14/);
    }
    expect((await without.api.get(`${progress}/${named.id}`)).status).toBe(404);
    expect((await without.api.get(`${progress}/${named.id}/offer`)).status).toBe(404);
    expect((await seenBy(withThem, `${progress}/${named.id}`)).evidence).toMatchObject({ total: 14 });
  });

  it('carries the label of the questionnaire, also one that comes later, and loses it with it', async () => {
    const measureId = await aMeasure(2);
    const named = await logged(room.patient, { measureId, note: 'For the record' });
    const reader = await shareWith(['plan', 'progress', 'measures']);
    const { questionnaireId } = await seenBy(room.patient, `${record}/measures/${measureId}`);
    const label = async (substanceUse: boolean): Promise<any> =>
      room.patient.api.post(`${record}/records/${questionnaireId}/sensitivity`, { substanceUse });
    const statusOf = async (): Promise<number> => (await reader.api.get(`${progress}/${named.id}`)).status;
    expect(await statusOf()).toBe(200);
    await room.patient.api.expect(200, label(true));
    expect(await statusOf()).toBe(404);
    expect((await seenBy(room.patient, `${progress}/${named.id}`)).substanceUse).toBe(true);
    await room.patient.api.expect(200, label(false));
    expect(await statusOf()).toBe(200);
    const later = await aMeasure(1, {}, { substanceUse: true });
    const labelled = await logged(room.patient, { measureId: later });
    expect(labelled.substanceUse).toBe(true);
  });

  it('is kept by the database from a statement of anybody to whom the measures are closed', async () => {
    const named = await logged(room.patient, { measureId: await aMeasure(1) });
    const client = await (await database()).connect();
    const { tenantId } = room.clinic;
    const { patientId } = room.patient;
    const seen = async (keptBack: string): Promise<number> => {
      await client.query(`BEGIN; SET LOCAL ROLE concord_app; SET LOCAL concord.scope = 'patient';
        SET LOCAL concord.tenant_id = '${tenantId}'; SET LOCAL concord.patient_id = '${patientId}';
        SET LOCAL concord.measures_kept_back = '${keptBack}'`);
      const { rowCount } = await client.query('SELECT FROM progress_entry WHERE id = $1', [named.id]);
      await client.query('ROLLBACK');
      return rowCount ?? 0;
    };
    expect([await seen(''), await seen(patientId)]).toEqual([1, 0]);
    client.release();
  });

  /** What somebody else's questionnaire came to. */
  async function aRoomOf(other: Room['patient']): Promise<string> {
    const { path } = await asked({ ...room, patient: other });
    return (await answered({ ...room, patient: other }, path, all(7, 1))).measureId;
  }
});
