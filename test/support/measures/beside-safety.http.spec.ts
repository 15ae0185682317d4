import { all, answered, aProtocol, asked, dayFrom, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';

const comforting = /mild|easier/;

describe('what a questionnaire comes to beside an answer about safety', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  /** It was hard then, without an answer about safety. */
  async function whoHadItHarder(): Promise<Room> {
    const room = await aRoom(service);
    await aProtocol(room);
    await answered(room, (await asked(room, phq9)).path, [...all(8, 2), { item: 9, value: 0 }]);
    return room;
  }

  /** @returns all that is said of the totals to the two sides, the language left to the reader */
  async function said({ patient, clinician }: Room, language = 'en'): Promise<string[]> {
    const record = `/v1/patients/${patient.patientId}`;
    const sentences: string[] = [];
    for (const reader of [patient, clinician]) {
      const { api } = reader;
      await api.expect(204, api.put('/v1/me/language', { language }));
      const { body: list } = await api.expect(200, api.get(`${record}/measures`));
      const { body: trend } = await api.expect(200, api.get(`${record}/measure-trends/${phq9}`));
      sentences.push(list.items[0].meaning, trend.sentence);
    }
    return sentences;
  }

  it('is never called mild or easier, to either side, in any language', async () => {
    const room = await whoHadItHarder();
    const { path } = await asked(room, phq9);
    await answered(room, path, [...all(8, 0), { item: 9, value: 1 }]);
    for (const sentence of await said(room)) {
      expect(sentence).toContain('answer about safety');
      expect(sentence).not.toMatch(comforting);
    }
    for (const sentence of await said(room, 'es')) {
      expect(sentence).toContain('respuesta sobre la seguridad');
      expect(sentence).not.toMatch(/leve|llevader/);
    }
  });

  it('stays so where the answer was corrected, and where somebody has it in hand', async () => {
    const room = await whoHadItHarder();
    const { path } = await asked(room, phq9);
    await answered(room, path, [...all(8, 0), { item: 9, value: 1 }]);
    await answered(room, path, [{ item: 9, value: 0 }]);
    for (const sentence of await said(room)) expect(sentence).not.toMatch(comforting);
    const { api } = room.clinician;
    const record = `/v1/patients/${room.patient.patientId}`;
    const { body: alerts } = await api.expect(200, api.get(`${record}/alerts`));
    const [{ id, version }] = alerts.items;
    const seen = { said: 'We talked', agreed: 'We talk again', nextContactOn: dayFrom(room, 1) };
    const tagged = api.with({ 'if-match': `"${version}"` });
    await tagged.expect(200, tagged.post(`${record}/alerts/${id}/acknowledgement`, seen));
    for (const sentence of await said(room)) expect(sentence).not.toMatch(comforting);
  });

  it('tells nobody who may read the totals only whether there was such an answer', async () => {
    const room = await whoHadItHarder();
    const { measureId } = await answered(room, (await asked(room, phq9)).path, [
      ...all(8, 0),
      { item: 9, value: 1 },
    ]);
    const peer = await room.clinic.person(['peer_supporter']);
    await room.clinic.share(room.patient.patientId, peer, ['measures']);
    const record = `/v1/patients/${room.patient.patientId}`;
    for (const path of [`measures/${measureId}`, `measure-trends/${phq9}`]) {
      const { text } = await peer.api.expect(200, peer.api.get(`${record}/${path}`));
      expect(text).not.toMatch(/safety/i);
    }
  });

  it('holds for the totals before, while the answer belongs to no total yet', async () => {
    const room = await whoHadItHarder();
    await answered(room, (await asked(room, phq9)).path, all(9, 0));
    expect((await said(room)).every((sentence) => !sentence.includes('safety'))).toBe(true);
    await answered(room, (await asked(room, phq9)).path, [{ item: 9, value: 2 }]);
    for (const sentence of await said(room)) {
      expect(sentence).toContain('answer about safety');
      expect(sentence).not.toMatch(comforting);
    }
  });
});
