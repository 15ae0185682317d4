import pg from 'pg';
import { dataClasses } from '../../../src/access/access-matrix.js';
import { scopes } from '../../../src/core/database/transaction-scope.js';
import { dayFrom } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

const day = 24 * 60 * 60 * 1000;
const text = 'We spoke of the summer at the lake';

describe('notes of counselling', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let notes: string;
  let consents: string;
  let mia: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    [notes, consents] = [`${record}/counselling-notes`, `${record}/counselling-consents`];
    mia = await room.clinic.practitioner('Mia Lund');
    await room.clinic.join(room.patient.patientId, mia);
  });
  afterAll(() => service.close());

  const written = async (): Promise<string> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post(notes, { text }))).body.id;
  };
  const opened = async ({ accountId }: { accountId: string }, days = 30): Promise<string> => {
    const { api } = room.patient;
    const giving = api.post(consents, { accountId, endsOn: dayFrom(room, days) });
    return (await api.expect(201, giving)).body.id;
  };
  const seen = async ({ api }: Person, id: string): Promise<[number, unknown]> => {
    const { status, body } = await api.get(`${notes}/${id}`);
    const list = await api.get(notes);
    if (list.status === 200) expect(list.body.items.length).toBe(status === 200 ? 1 : 0);
    return [status, body.text];
  };
  const heard = async ({ api }: Person, kind: string): Promise<number> =>
    (await api.expect(200, api.get(`/v1/me/notices?kind=${kind}`))).body.items.length;

  it('are read by their author, and by the patient that they are there', async () => {
    const id = await written();
    expect(await seen(room.clinician, id)).toEqual([200, text]);
    expect(await seen(mia, id)).toEqual([404, undefined]);
    expect(await seen(room.patient, id)).toEqual([200, null]);
  });

  it('are shown to the patient by their author alone, who hears of it', async () => {
    const id = await written();
    expect((await mia.api.post(`${notes}/${id}/showing`)).status).toBe(404);
    expect((await room.patient.api.post(`${notes}/${id}/showing`)).status).toBe(403);
    expect((await room.clinician.api.post(`${notes}/${id}/showing`)).status).toBe(200);
    expect(await seen(room.patient, id)).toEqual([200, text]);
    expect(await heard(room.patient, 'counselling_note_shown')).toBe(1);
    expect(await seen(mia, id)).toEqual([404, undefined]);
    expect((await room.clinician.api.post(`${notes}/${id}/showing`)).status).toBe(409);
  });

  it('are opened to the one person whom a consent for that alone names, and closed at once', async () => {
    const id = await written();
    const lena = await room.clinic.practitioner('Lena Ek');
    await room.clinic.join(room.patient.patientId, lena);
    const consentId = await opened(mia);
    expect(await seen(mia, id)).toEqual([200, text]);
    expect(await heard(mia, 'counselling_notes_opened')).toBe(1);
    expect(await seen(lena, id)).toEqual([404, undefined]);
    const withdrawing = room.patient.api.post(`${consents}/${consentId}/withdrawal`);
    expect((await withdrawing).body.withdrawnAt).not.toBeNull();
    expect(await seen(mia, id)).toEqual([404, undefined]);
    expect(await heard(mia, 'counselling_notes_closed')).toBe(1);
    const again = await room.patient.api.post(`${consents}/${consentId}/withdrawal`);
    expect([again.status, again.body.withdrawnAt === null]).toEqual([200, false]);
    expect(await heard(mia, 'counselling_notes_closed')).toBe(1);
  });

  it('are closed again after the last day, and can be opened anew', async () => {
    const id = await written();
    await opened(mia, 2);
    service.clock.forward(4 * day);
    expect(await seen(await room.clinic.signIn(mia), id)).toEqual([404, undefined]);
    const { api } = await room.clinic.signIn(room.patient);
    const again = api.post(consents, { accountId: mia.accountId, endsOn: dayFrom(room, 7) });
    await api.expect(201, again);
    expect(await seen(await room.clinic.signIn(mia), id)).toEqual([200, text]);
  });

  it('are opened by no consent to everything, no emergency, and nobody who acts for the patient', async () => {
    const id = await written();
    const { clinic, patient, clinician } = room;
    const outside = await clinic.practitioner();
    await clinic.share(patient.patientId, outside, [...dataClasses]);
    expect(await seen(outside, id)).toEqual([404, undefined]);
    const rescuer = await clinic.practitioner();
    await clinic.breakGlass(patient.patientId, rescuer);
    expect((await rescuer.api.get(notes)).status).toBe(403);
    const guardian = await clinic.person(['representative']);
    const authority = clinician.api.post(`${record}/representatives`, {
      ...{ accountId: guardian.accountId, kind: 'guardian', dataClasses: [...dataClasses] },
      ...{ acts: ['read', 'take_part', 'consent'], evidence: 'Order of the court' },
    });
    await clinician.api.expect(201, authority);
    for (const path of [notes, `${notes}/${id}`, consents])
      expect((await guardian.api.get(path)).status).toBe(403);
    const giving = { accountId: mia.accountId, endsOn: dayFrom(room, 7) };
    expect((await guardian.api.post(consents, giving)).status).toBe(403);
    for (const path of ['timeline', 'clinical-notes', 'disclosures', 'access-log'])
      expect((await patient.api.get(`${record}/${path}`)).text).not.toContain('summer');
  });

  it('are closed with the notes of practitioners, when the patient says no to those', async () => {
    const id = await written();
    await opened(mia);
    const { api } = room.patient;
    const denial = api.post(`${record}/consents`, {
      ...{ kind: 'sharing', purpose: 'Not this', purposeCode: 'care_coordination' },
      provisions: [{ effect: 'deny', recipientAccountId: mia.accountId, dataClasses: ['clinical_notes'] }],
    });
    await api.expect(201, denial);
    expect((await seen(mia, id))[0]).toBe(403);
  });

  it.each([
    [
      'somebody to whom no notes are open',
      async () => (await room.clinic.practitioner()).accountId,
      '/accountId',
    ],
    ['a peer', async () => (await room.clinic.person(['peer_supporter'])).accountId, '/accountId'],
    ['oneself', () => Promise.resolve(room.patient.accountId), '/accountId'],
  ])('name nobody but a practitioner who reads notes here: not %s', async (_, who, pointer) => {
    const refused = await room.patient.api.post(consents, {
      accountId: await who(),
      endsOn: dayFrom(room, 7),
    });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('are opened for a year at most, and to one person once', async () => {
    const { accountId } = mia;
    const long = await room.patient.api.post(consents, { accountId, endsOn: dayFrom(room, 400) });
    expect([long.status, long.body.errors[0].pointer]).toEqual([422, '/endsOn']);
    await opened(mia);
    const again = await room.patient.api.post(consents, { accountId, endsOn: dayFrom(room, 7) });
    expect(again.status).toBe(409);
  });

  it('are taken back as an error by their author, and shown to nobody then', async () => {
    const id = await written();
    await opened(mia);
    const takeBack = ({ api }: Person): Promise<any> => api.post(`${notes}/${id}/correction`);
    const twice = [await takeBack(room.clinician), await takeBack(room.clinician)];
    expect(twice.map(({ status, body }) => [status, body.version])).toEqual([
      [200, 2],
      [200, 2],
    ]);
    expect((await takeBack(mia)).status).toBe(403);
    for (const who of [room.clinician, mia]) expect(await seen(who, id)).toEqual([200, null]);
  });

  it('have their text for nobody else in any scope of the database that there is', async () => {
    await written();
    const { clinic, patient, clinician } = room;
    const connection = new pg.Client({ connectionString: process.env.CONCORD_TEST_DATABASE_URL });
    await connection.connect();
    const rowsFor = async (scope: string, actorId: string): Promise<number> => {
      const settings = { scope, actor_id: actorId, tenant_id: clinic.tenantId, teams: 'open' };
      const around = { patient_id: patient.patientId, caseload: patient.patientId };
      await connection.query('BEGIN');
      for (const [name, value] of Object.entries({ ...settings, ...around }))
        await connection.query(`SET LOCAL concord.${name} = '${value}'`);
      const { rowCount } = await connection.query('SELECT FROM counselling_note_text');
      await connection.query('ROLLBACK');
      return rowCount ?? -1;
    };
    try {
      for (const scope of scopes)
        for (const actorId of [mia.accountId, patient.accountId, ''])
          expect([scope, await rowsFor(scope, actorId)]).toEqual([scope, 0]);
      expect(await rowsFor('patient', clinician.accountId)).toBe(1);
      await opened(mia);
      expect(await rowsFor('patient', mia.accountId)).toBe(1);
    } finally {
      await connection.end();
    }
  });
});
