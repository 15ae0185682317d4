import { anInstrumentOfOurs } from '../instrument.js';
import { all, answered, aProtocol, asked, dayFrom, gad7, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('questionnaires that patients are asked to answer', () => {
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

  const notices = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: any) => kind);
  const refused = async (sent: Promise<any>): Promise<string> => {
    const { status, body } = await sent;
    return `${status} ${body.errors?.[0]?.pointer}`;
  };

  it('are answered bit by bit, and come to a total when the last question has an answer', async () => {
    const { path } = await asked(room);
    expect(await notices(room.patient)).toContain('questionnaire_asked');
    const begun = await answered(room, path, all(5, 2));
    expect(begun).toMatchObject({ status: 'in-progress', openItems: [6, 7], measureId: null, help: null });
    const done = await answered(room, path, [
      { item: 6, value: 1 },
      { item: 7, value: 0 },
    ]);
    expect(done).toMatchObject({ status: 'completed', openItems: [] });
    const { api } = room.clinician;
    const { body: measure } = await api.expect(200, api.get(`${record}/measures/${done.measureId}`));
    expect(measure).toMatchObject({ total: 11, band: { words: 'moderate' }, isCurrent: true });
    expect(measure.meaning).toBe(
      '11 of 21. Whoever made it calls totals from 10 to 14 “moderate”. It is a screen and no diagnosis: talk about it together.',
    );
    expect(await notices(room.clinician)).toContain('questionnaire_answered');
  });

  it('are told of once as answered, also where a question that does not count is answered after the rest', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    await answered(room, path, all(8, 1));
    await answered(room, path, [{ item: 9, value: 1 }]);
    await answered(room, path, [{ item: 10, value: 0 }]);
    await answered(room, path, [{ item: 2, value: 3 }]);
    const told = (await notices(room.clinician)).filter((kind) => kind === 'questionnaire_answered');
    expect(told).toHaveLength(1);
  });

  it('never count what is skipped as 0: there is no total, also at the end', async () => {
    const { path } = await asked(room);
    const skipped = await answered(room, path, [...all(6, 0), { item: 7, value: null }]);
    expect(skipped).toMatchObject({ status: 'in-progress', openItems: [7], measureId: null });
    const complete = (): Promise<any> => room.patient.api.post(`${path}/completion`);
    expect((await room.patient.api.expect(200, complete())).body).toMatchObject({
      ...{ status: 'completed', openItems: [7], measureId: null },
    });
    expect((await complete()).status).toBe(409);
    expect((await room.clinician.api.get(`${record}/measures`)).body.items).toEqual([]);
    expect((await answered(room, path, [{ item: 7, value: 3 }])).measureId).not.toBeNull();
  });

  it('keep every answer: one that is corrected adds another total, and the one before stays', async () => {
    const { path } = await asked(room);
    const first = await answered(room, path, all(7, 1));
    const second = await answered(room, path, [{ item: 3, value: 3 }]);
    expect(second.measureId).not.toBe(first.measureId);
    const again = await answered(room, path, [{ item: 3, value: 3 }]);
    expect(again.measureId).toBe(second.measureId);
    const { api } = room.clinician;
    const { body: measures } = await api.expect(200, api.get(`${record}/measures`));
    expect(measures.items.map(({ total, isCurrent }: any) => [total, isCurrent])).toEqual([
      [9, true],
      [7, false],
    ]);
    const { body } = await api.expect(200, api.get(`${path}/answers?limit=100`));
    const third = body.items.filter(({ item }: any) => item === 3);
    expect(third.map(({ value, isCurrent }: any) => [value, isCurrent])).toEqual([
      [3, true],
      [3, false],
      [1, false],
    ]);
    expect(third[0]).toMatchObject({
      question: 'Worrying too much about different things',
      answer: 'Nearly every day',
    });
  });

  it('refuse what is no question, no answer, or twice, and keep nothing of it', async () => {
    const { path } = await asked(room);
    const send = (answers: object[], more: object = {}): Promise<string> =>
      refused(room.patient.api.post(`${path}/answers`, { answers, ...more }));
    expect(await send([{ item: 1, value: 4 }])).toBe('422 /answers/0/value');
    expect(await send([...all(3, 1), { item: 8, value: 1 }])).toBe('422 /answers/3/item');
    expect(await send([...all(1, 1), ...all(1, 2)])).toBe('422 /answers/1/item');
    expect(await send([])).toBe('400 /answers');
    expect(await send(all(7, 1), { answeredOn: dayFrom(room, 2) })).toBe('422 /answeredOn');
    const { body } = await room.patient.api.get(path);
    expect(body).toMatchObject({ status: 'requested', openItems: [1, 2, 3, 4, 5, 6, 7] });
  });

  it('are asked once at a time, until a day that has not gone, and only where they may be used', async () => {
    await asked(room);
    const ask = (body: object): Promise<any> =>
      room.clinician.api.post(`${record}/questionnaires`, { dueOn: dayFrom(room, 3), ...body });
    expect((await ask({ instrumentId: gad7 })).status).toBe(409);
    const admin = await room.clinic.person(['administrator']);
    const ours = await admin.api.expect(201, admin.api.post('/v1/instruments', anInstrumentOfOurs));
    const answer = await ask({ instrumentId: ours.body.id });
    expect([answer.status, answer.body.detail]).toEqual([
      422,
      'Nobody has vouched yet that your clinic may use “Our evenings”. An administrator says on what ground: POST /v1/instruments/{instrumentId}/attestations.',
    ]);
    const attest = { basis: 'Ours' };
    await admin.api.expect(200, admin.api.post(`/v1/instruments/${ours.body.id}/attestations`, attest));
    expect(await refused(ask({ instrumentId: ours.body.id, dueOn: dayFrom(room, -2) }))).toBe('422 /dueOn');
    expect(await refused(ask({ instrumentId: room.planId }))).toBe('422 /instrumentId');
    await room.clinician.api.expect(201, ask({ instrumentId: ours.body.id }));
  });

  it('are withdrawn by the care team, told of, and not answered any more', async () => {
    const { path } = await asked(room);
    const withdraw = (): Promise<any> => room.clinician.api.post(`${path}/withdrawal`);
    expect((await room.clinician.api.expect(200, withdraw())).body.status).toBe('withdrawn');
    expect((await withdraw()).body.status).toBe('withdrawn');
    const told = (await notices(room.patient)).filter((kind: string) => kind === 'questionnaire_withdrawn');
    expect(told).toHaveLength(1);
    const late = await room.patient.api.post(`${path}/answers`, { answers: all(1, 1) });
    expect([late.status, late.body.detail]).toEqual([
      409,
      'You need not answer these questions any more: your care team has taken them back.',
    ]);
    await asked(room);
  });

  it('are answered on two devices one after the other, and nothing is lost', async () => {
    const { path } = await asked(room);
    const { api } = room.patient;
    const halves = [all(7, 1).slice(0, 4), all(7, 1).slice(4)];
    const sent = await Promise.all(halves.map((answers) => api.post(`${path}/answers`, { answers })));
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await api.get(path);
    expect(body).toMatchObject({ status: 'completed', openItems: [] });
    expect((await api.get(`${record}/measures`)).body.items).toHaveLength(1);
  });

  it('open their totals by consent over measures and no other, and their answers to the patient and the team alone', async () => {
    const { clinic, patient, clinician } = room;
    const { path } = await asked(room);
    await answered(room, path, all(7, 1));
    const [peer, other] = [await clinic.person(['peer_supporter']), await clinic.person(['peer_supporter'])];
    await clinic.share(patient.patientId, peer, ['measures']);
    await clinic.share(patient.patientId, other, ['plan', 'progress', 'journey', 'check_ins']);
    const seen = async ({ api }: Person): Promise<number[]> => {
      const addresses = [`${record}/measures`, path, `${path}/answers`, `${record}/alerts`];
      const answers = [];
      for (const address of addresses) answers.push((await api.get(address)).status);
      return answers;
    };
    expect(await seen(patient)).toEqual([200, 200, 200, 200]);
    expect(await seen(clinician)).toEqual([200, 200, 200, 200]);
    expect(await seen(peer)).toEqual([200, 200, 403, 403]);
    expect(await seen(other)).toEqual([403, 403, 403, 403]);
    expect(await seen(await clinic.practitioner())).toEqual([404, 404, 404, 404]);
    expect((await peer.api.post(`${path}/answers`, { answers: all(1, 1) })).status).toBe(403);
    expect((await clinician.api.post(`${path}/answers`, { answers: all(1, 1) })).status).toBe(403);
    expect(JSON.stringify((await peer.api.get(path)).body)).not.toContain('"answer"');
  });

  it('keep what is labelled from whom that class is not open', async () => {
    const { clinic, patient } = room;
    const { path } = await asked(room, gad7, { substanceUse: true });
    const { measureId } = await answered(room, path, all(7, 1));
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['measures']);
    expect((await peer.api.get(path)).status).toBe(404);
    expect((await peer.api.get(`${record}/measures/${measureId}`)).status).toBe(404);
    expect((await room.clinician.api.get(`${record}/measures/${measureId}`)).body.substanceUse).toBe(true);
  });

  it('have no total that counts while an answer is taken out again, in the trend neither, until all are there', async () => {
    const { path } = await asked(room);
    await answered(room, path, all(7, 2));
    const reopened = await answered(room, path, [{ item: 3, value: null }]);
    expect(reopened).toMatchObject({ status: 'in-progress', openItems: [3], measureId: null });
    const { api } = room.clinician;
    const current = async (): Promise<boolean[]> =>
      (await api.expect(200, api.get(`${record}/measures`))).body.items.map(
        ({ isCurrent }: any) => isCurrent,
      );
    const totals = async (): Promise<number[]> =>
      (await api.expect(200, api.get(`${record}/measure-trends/${gad7}`))).body.points.map(
        ({ total }: any) => total,
      );
    expect([await current(), await totals()]).toEqual([[false], []]);
    expect(await answered(room, path, [{ item: 3, value: 1 }])).toMatchObject({ status: 'completed' });
    expect([(await current()).filter(Boolean), await totals()]).toEqual([[true], [13]]);
  });

  it('say how the totals went in plain words, and never that nothing has changed', async () => {
    await aProtocol(room);
    const trend = async (): Promise<any> =>
      (await room.patient.api.expect(200, room.patient.api.get(`${record}/measure-trends/${phq9}`))).body;
    expect((await trend()).sentence).toBe('There is no total yet.');
    const { path } = await asked(room, phq9);
    await answered(room, path, [...all(8, 2), { item: 9, value: 0 }], { answeredOn: dayFrom(room, -40) });
    const { path: later } = await asked(room, phq9);
    await answered(room, later, [...all(8, 1), { item: 9, value: 0 }]);
    const { points, change, sentence, figures } = await trend();
    expect(points.map(({ total }: any) => total)).toEqual([16, 8]);
    expect(change).toEqual({ from: 16, to: 8, isMoreThanChance: true, isEasier: true });
    expect(sentence).toMatch(/^From 16 on .* to 8 on .*by these answers things have become easier\.$/);
    expect(figures.find(({ kind }: any) => kind === 'reliable_change').source.sureness).toBe('read');
  });
});
