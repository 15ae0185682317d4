import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const words = 'My neighbour knew on Monday what I said here on Friday.';

describe('complaints about privacy (42 CFR 2.4, 45 CFR 164.530(d))', () => {
  let service: TestApp;
  let room: Room;
  let officer: Person;
  let ada: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    officer = await room.clinic.person(['privacy_officer'], { name: 'Pat Lind' });
    ada = await room.clinic.person(['administrator'], { name: 'Ada' });
  });
  afterAll(() => service.close());

  const complain = async (by: Person, about: Person | null, changes: object = {}): Promise<any> =>
    (
      await by.api.expect(
        201,
        by.api.post('/v1/me/complaints', { words, aboutAccountId: about?.accountId ?? null, ...changes }),
      )
    ).body;
  const outcome = {
    outcome: 'partly_upheld',
    answer: 'The call list was open on the desk. It is locked away now.',
  };
  const settle = (by: Person, id: string): Promise<any> =>
    by.api.post(`/v1/complaints/${id}/outcome`, outcome);
  const kindsFor = async ({ api }: Person): Promise<string[]> =>
    (await api.get('/v1/me/notices')).body.items.map(({ kind }: { kind: string }) => kind);

  it('are by whom, about whom, with what came of them, told to those who decide and answered once', async () => {
    const made = await complain(room.patient, room.clinician);
    expect(made).toMatchObject({
      words,
      about: { displayName: 'Dana Reyes' },
      madeBy: { displayName: 'Alex' },
      onBehalfOf: null,
      outcome: null,
      rights: expect.stringContaining('Nobody may treat you worse'),
    });
    expect(await kindsFor(officer)).toEqual(['complaint_made']);
    expect(await kindsFor(room.clinician)).not.toContain('complaint_made');
    expect((await settle(officer, made.id)).body).toMatchObject({
      ...outcome,
      settledBy: { displayName: 'Pat Lind' },
    });
    expect((await settle(ada, made.id)).status).toBe(409);
    expect(await kindsFor(room.patient)).toContain('complaint_answered');
    const { api } = room.patient;
    const own = await api.expect(200, api.get(`/v1/me/complaints/${made.id}`));
    expect(own.body).toMatchObject(outcome);
  });

  it('about who decides on them are decided by somebody else, and not seen by whom they are about', async () => {
    const made = await complain(room.patient, officer);
    expect(await kindsFor(officer)).toEqual([]);
    expect((await officer.api.get('/v1/complaints')).body.items).toEqual([]);
    for (const answer of [await officer.api.get(`/v1/complaints/${made.id}`), await settle(officer, made.id)])
      expect(answer.status).toBe(404);
    expect((await settle(ada, made.id)).status).toBe(200);
  });

  it('are not decided by who made them, and can be written down for somebody else', async () => {
    const made = await complain(officer, null, { onBehalfOf: 'Mrs Vale, by letter' });
    expect(made.onBehalfOf).toBe('Mrs Vale, by letter');
    expect((await settle(officer, made.id)).status).toBe(403);
    expect((await settle(ada, made.id)).status).toBe(200);
  });

  it('are nobody else’s to read, and name only who works here', async () => {
    const made = await complain(room.patient, null);
    await room.clinician.api.expect(404, room.clinician.api.get(`/v1/me/complaints/${made.id}`));
    await room.clinician.api.expect(403, room.clinician.api.get('/v1/complaints'));
    const other = await room.clinic.patient();
    const wrong = await other.api.post('/v1/me/complaints', {
      words,
      aboutAccountId: room.patient.accountId,
    });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/aboutAccountId']);
    expect(wrong.text).not.toContain('Alex');
  });
});
