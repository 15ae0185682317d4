import { all, answered, aProtocol, asked, dayFrom, gad7, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type Person } from '../world.js';

describe('answers that a patient gave on paper', () => {
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

  const page = { filledInOn: '2026-01-12', filledInBy: 'Alex, in the waiting room' };
  const type = (
    path: string,
    answers: object[],
    by: Person = room.clinician,
    more: object = {},
  ): Promise<any> => by.api.post(`${path}/paper-answers`, { answers, ...page, ...more });
  const typed = async (path: string, answers: object[]): Promise<any> =>
    (await room.clinician.api.expect(200, type(path, answers))).body;
  const notices = async ({ api }: Person): Promise<any[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items;
  const kinds = async (person: Person): Promise<string[]> => (await notices(person)).map(({ kind }) => kind);
  const read = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(path))).body;

  it('are kept as what they are: who filled in the page, when, and who typed it', async () => {
    const { path } = await asked(room, gad7);
    const whole = await typed(path, all(7, 2));
    expect(whole).toMatchObject({ status: 'completed', openItems: [], help: null });
    const { items } = await read(room.patient, `${path}/answers`);
    const typedBy = { accountId: room.clinician.accountId, displayName: 'Dana Reyes' };
    for (const answer of items) expect(answer.fromPaper).toEqual({ ...page, typedBy });
    const measure = await read(room.patient, `${record}/measures/${whole.measureId}`);
    expect(measure).toMatchObject({ total: 14, answeredOn: page.filledInOn, fromPaper: true });
    expect(await kinds(room.patient)).toContain('answers_recorded');
  });

  it('are corrected by the patient, whose own answer counts from then on', async () => {
    const { path } = await asked(room, gad7);
    await typed(path, all(7, 2));
    const { measureId } = await answered(room, path, [{ item: 1, value: 0 }]);
    const measure = await read(room.clinician, `${record}/measures/${measureId}`);
    expect(measure).toMatchObject({ total: 12, fromPaper: false });
    const { items } = await read(room.clinician, `${path}/answers`);
    expect(items[0]).toMatchObject({ item: 1, value: 0, fromPaper: null, isCurrent: true });
    expect(items.find(({ item, isCurrent }: any) => item === 1 && !isCurrent).fromPaper).toMatchObject(page);
  });

  it('come to no total while one is missing, and what is skipped on the page is not 0', async () => {
    const { path } = await asked(room, gad7);
    const part = await typed(path, [...all(6, 1), { item: 7, value: null }]);
    expect(part).toMatchObject({ status: 'in-progress', openItems: [7], measureId: null });
  });

  it('are heard where they are about safety: also by whoever typed them, and the patient finds help', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await typed(path, [{ item: 9, value: 1 }]);
    const { items } = await read(room.clinician, `${record}/alerts`);
    expect(items).toMatchObject([{ state: 'open', answer: 'Several days' }]);
    const [told] = (await notices(room.clinician)).filter(({ kind }) => kind === 'safety_answer_on_paper');
    expect(told.sentence).toMatch(/^A patient has answered a question on paper/);
    expect((await read(room.patient, path)).help).toMatchObject({ helpCard: '/v1/help-card' });
    await typed(path, [{ item: 9, value: 0 }]);
    expect((await read(room.clinician, `${record}/alerts`)).items).toMatchObject([{ state: 'open' }]);
  });

  it('are typed in by the care team alone, and nothing is half done', async () => {
    const { path } = await asked(room, gad7);
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['measures']);
    expect((await type(path, all(7, 1), peer)).status).toBe(403);
    expect((await type(path, all(7, 1), room.patient)).status).toBe(403);
    expect((await type(path, all(7, 1), await room.clinic.practitioner())).status).toBe(404);
    expect(
      (
        await type(path, [
          { item: 1, value: 1 },
          { item: 8, value: 1 },
        ])
      ).status,
    ).toBe(422);
    for (const wrong of [{ filledInOn: dayFrom(room, 2) }, { filledInBy: ' ' }, { filledInOn: undefined }])
      expect([400, 422]).toContain((await type(path, all(7, 1), room.clinician, wrong)).status);
    expect((await read(room.patient, `${path}/answers`)).items).toEqual([]);
    const pool = await database();
    const halfSaid = pool.query(
      `INSERT INTO questionnaire_answer (tenant_id, id, patient_id, questionnaire_id, item, answered_by, answered_at, filled_in_by)
       SELECT tenant_id, gen_random_uuid(), patient_id, id, 1, asked_by, now(), 'Alex' FROM questionnaire WHERE patient_id = $1`,
      [room.patient.patientId],
    );
    await expect(halfSaid).rejects.toThrow(/answer_from_paper_whole/);
  });
});
