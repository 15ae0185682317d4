import { answered, aProtocol, asked, gad7, phq9 } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';

/** The least and the most total of each band that was published. */
const bands = [
  ['PHQ-9', phq9, 9, ['none or minimal', 0, 4]],
  ['PHQ-9', phq9, 9, ['mild', 5, 9]],
  ['PHQ-9', phq9, 9, ['moderate', 10, 14]],
  ['PHQ-9', phq9, 9, ['moderately severe', 15, 19]],
  ['PHQ-9', phq9, 9, ['severe', 20, 27]],
  ['GAD-7', gad7, 7, ['minimal', 0, 4]],
  ['GAD-7', gad7, 7, ['mild', 5, 9]],
  ['GAD-7', gad7, 7, ['moderate', 10, 14]],
  ['GAD-7', gad7, 7, ['severe', 15, 21]],
] as const;

describe('what a questionnaire comes to, as it is read', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
    await aProtocol(room);
  });
  afterAll(() => service.close());

  /** As much as each question can take, from the first on. */
  const adding = (total: number, questions: number): object[] =>
    Array.from({ length: questions }, (_, place) => ({
      ...{ item: place + 1, value: Math.max(0, Math.min(3, total - 3 * place)) },
    }));

  it.each(bands)(
    'is of %s the band that was published, at both of its edges',
    async (_, id, questions, band) => {
      const [words, from, to] = band;
      for (const total of [from, to]) {
        const { path } = await asked(room, id);
        const { measureId, help } = await answered(room, path, adding(total, questions));
        for (const { api } of [room.patient, room.clinician]) {
          const address = `/v1/patients/${room.patient.patientId}/measures/${measureId}`;
          const { body } = await api.expect(200, api.get(address));
          expect([body.total, body.band.words, body.band.from, body.band.to]).toEqual([
            total,
            words,
            from,
            to,
          ]);
        }
        expect(help !== null).toBe(id === phq9);
      }
    },
  );
});
