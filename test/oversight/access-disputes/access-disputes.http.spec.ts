import { newId } from '../../../src/core/ids.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('asking about an entry of the access log', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let officer: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    officer = await room.clinic.person(['privacy_officer'], { name: 'Pat Lind' });
  });
  afterAll(() => service.close());

  const anEntry = async ({ patient }: Room = room): Promise<string> => {
    const log = patient.api.get(`/v1/patients/${patient.patientId}/access-log?excludeSelf=true`);
    return (await patient.api.expect(200, log)).body.items[0].id;
  };
  const ask = (entry: string, body: object = {}) =>
    room.patient.api.post(`${record}/access-log/${entry}/dispute`, body);
  const kindsFor = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: any) => kind);

  it('reaches the privacy officer, whose answer the patient reads', async () => {
    const entry = await anEntry();
    const words = 'I do not recognise this';
    const { body: asked } = await room.patient.api.expect(201, ask(entry, { words }));
    expect(asked).toMatchObject({
      state: 'open',
      words,
      entry: { id: entry, who: { displayName: 'Dana Reyes' } },
    });
    expect(await kindsFor(officer)).toEqual(['access_disputed']);

    const { body: queue } = await officer.api.expect(200, officer.api.get('/v1/access-disputes'));
    expect(queue.items).toMatchObject([{ id: asked.id, patientId: room.patient.patientId }]);
    const answer = { outcome: 'explained', answer: 'Dana opened the plan that you wrote together.' };
    const answering = () => officer.api.post(`/v1/access-disputes/${asked.id}/answer`, answer);
    await officer.api.expect(200, answering());
    await officer.api.expect(409, answering());

    expect(await kindsFor(room.patient)).toEqual(['dispute_answered']);
    const read = await room.patient.api.expect(200, room.patient.api.get(`${record}/access-disputes`));
    expect(read.body.items).toMatchObject([
      { state: 'explained', answer: answer.answer, settledBy: { displayName: 'Pat Lind' } },
    ]);
    const left = await officer.api.expect(200, officer.api.get('/v1/access-disputes'));
    expect(left.body.items).toEqual([]);
  });

  it('is open once per entry, can be taken back, and then asked again', async () => {
    const entry = await anEntry();
    const { body: asked } = await room.patient.api.expect(201, ask(entry));
    await room.patient.api.expect(409, ask(entry));
    const withdraw = () => room.patient.api.post(`${record}/access-disputes/${asked.id}/withdrawal`);
    expect((await room.patient.api.expect(200, withdraw())).body.state).toBe('withdrawn');
    await room.patient.api.expect(409, withdraw());
    const answer = { outcome: 'explained', answer: 'It was the plan.' };
    await officer.api.expect(409, officer.api.post(`/v1/access-disputes/${asked.id}/answer`, answer));
    await room.patient.api.expect(201, ask(entry));
  });

  it('of two at once is one', async () => {
    const entry = await anEntry();
    const answers = await Promise.all([ask(entry), ask(entry), ask(entry)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('knows no entry of somebody else’s log', async () => {
    const other = await aRoom(service);
    await room.patient.api.expect(404, ask(await anEntry(other)));
    await room.patient.api.expect(404, ask(newId()));
    const { body: asked } = await room.patient.api.expect(201, ask(await anEntry()));
    const elsewhere = `/v1/patients/${other.patient.patientId}/access-disputes/${asked.id}`;
    await other.patient.api.expect(404, other.patient.api.get(elsewhere));
    await other.patient.api.expect(404, other.patient.api.post(`${elsewhere}/withdrawal`));
    await room.clinician.api.expect(403, room.clinician.api.get(`${record}/access-disputes`));
  });

  it('is not answered by whose deed it was', async () => {
    const { api } = officer;
    await api.expect(200, api.get(`${record}/access-log`));
    const { body: asked } = await room.patient.api.expect(201, ask(await anEntry()));
    expect(asked.entry.who.accountId).toBe(officer.accountId);
    const answer = { outcome: 'misuse_confirmed', answer: 'I should not have looked.' };
    await api.expect(403, api.post(`/v1/access-disputes/${asked.id}/answer`, answer));
    const another = await room.clinic.person(['privacy_officer']);
    await another.api.expect(200, another.api.post(`/v1/access-disputes/${asked.id}/answer`, answer));
  });

  it.each([
    { outcome: 'open', answer: 'No' },
    { outcome: 'explained', answer: ' ' },
    { outcome: 'explained' },
  ])('takes no answer like %j', async (answer) => {
    const { body: asked } = await room.patient.api.expect(201, ask(await anEntry()));
    await officer.api.expect(400, officer.api.post(`/v1/access-disputes/${asked.id}/answer`, answer));
  });
});
