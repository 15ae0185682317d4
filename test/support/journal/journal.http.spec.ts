import pg from 'pg';
import { scopes } from '../../../src/core/database/transaction-scope.js';
import { aMachine } from '../machine.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import type { Person } from '../world.js';

describe('the journal', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  const write = async (words = 'The lake was still'): Promise<any> =>
    (await room.patient.api.expect(201, room.patient.api.post('/v1/me/journal', { words }))).body;
  const show = (id: string, { accountId }: { accountId: string }): Promise<any> =>
    room.patient.api.post(`/v1/me/journal/${id}/showing`, { accountId });
  const seenBy = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/shown-journal'))).body.items.map(({ id }: any) => id);

  it('is there for its author alone, in every scope of the database that there is', async () => {
    const { clinic, patient, clinician } = room;
    await write();
    const stranger = await clinic.practitioner();
    await clinic.breakGlass(patient.patientId, stranger);
    await clinic.share(patient.patientId, await clinic.person(['peer_supporter']), ['journal']);
    const machine = await aMachine(await clinic.person(['administrator']));
    const officer = await clinic.person(['privacy_officer']);
    const others = [clinician, stranger, officer, machine].map(({ accountId }: any) => accountId);
    const connection = new pg.Client({ connectionString: process.env.CONCORD_TEST_DATABASE_URL });
    await connection.connect();
    try {
      const rowsFor = async (scope: string, actorId: string): Promise<number[]> => {
        const settings = { scope, actor_id: actorId, tenant_id: clinic.tenantId };
        const opened = { patient_id: patient.patientId, caseload: patient.patientId };
        await connection.query('BEGIN');
        for (const [name, value] of Object.entries({ ...settings, ...opened }))
          await connection.query(`SET LOCAL concord.${name} = '${value}'`);
        const statements = [
          'SELECT FROM journal_entry',
          'UPDATE journal_entry SET shown_to = NULL',
          'DELETE FROM journal_entry',
        ];
        const counts: number[] = [];
        for (const each of statements) counts.push((await connection.query(each)).rowCount ?? -1);
        await connection.query('ROLLBACK');
        return counts;
      };
      for (const scope of scopes)
        for (const actorId of [...others, '']) expect(await rowsFor(scope, actorId)).toEqual([0, 0, 0]);
      expect(await rowsFor('tenant', patient.accountId)).toEqual([1, 1, 1]);
    } finally {
      await connection.end();
    }
  });

  it('is kept by patients, and found by nobody else over HTTP', async () => {
    const { clinic, patient, clinician } = room;
    const { id } = await write();
    expect((await patient.api.get('/v1/me/journal')).body.items).toMatchObject([{ id, shownTo: null }]);
    const other = await clinic.patient([clinician], 'Kim');
    expect((await other.api.get(`/v1/me/journal/${id}`)).status).toBe(404);
    for (const { api } of [
      clinician,
      await clinic.person(['peer_supporter']),
      await clinic.person(['administrator']),
    ]) {
      expect((await api.get(`/v1/me/journal/${id}`)).status).toBe(403);
      expect((await api.get(`/v1/me/shown-journal/${id}`)).status).toBe(404);
    }
  });

  it('is shown entry by entry to one person, and taken back at once', async () => {
    const { clinic, clinician } = room;
    const peer = await clinic.person(['peer_supporter']);
    const [one, other] = [await write(), await write('Not for anybody')];
    expect((await show(one.id, peer)).body.shownTo.accountId).toBe(peer.accountId);
    expect(await seenBy(peer)).toEqual([one.id]);
    expect(await seenBy(clinician)).toEqual([]);
    expect((await show(one.id, clinician)).status).toBe(409);
    expect((await peer.api.get(`/v1/me/shown-journal/${other.id}`)).status).toBe(404);
    const takeBack = (): Promise<any> => room.patient.api.post(`/v1/me/journal/${one.id}/taking-back`);
    expect((await takeBack()).status).toBe(200);
    expect(await seenBy(peer)).toEqual([]);
    expect((await peer.api.get(`/v1/me/shown-journal/${one.id}`)).status).toBe(404);
    expect((await takeBack()).body.shownTo).toBeNull();
  });

  it('is taken back from somebody with whatever else they have, when they are not to be told any more', async () => {
    const { clinic, patient, clinician } = room;
    const record = `/v1/patients/${patient.patientId}`;
    const peer = await clinic.person(['peer_supporter'], { name: 'Sam Vale' });
    const { id } = await write();
    await show(id, peer);
    const put = patient.api.post(`${record}/excluded-persons`, { name: 'Sam Vale' });
    const { body: entry } = await patient.api.expect(201, put);
    expect(entry.ties).toMatchObject([{ kind: 'journal_entry', id, canEnd: true }]);
    const list = `${record}/excluded-persons/${entry.id}`;
    const { body: forStaff } = await clinician.api.expect(200, clinician.api.get(`${list}/ties`));
    expect(forStaff.items).toEqual([]);
    const ending = patient.api.post(`${list}/tie-endings`, { tieIds: [id] });
    expect((await patient.api.expect(200, ending)).body).toMatchObject({ ended: [{ id }], notEnded: [] });
    expect(await seenBy(peer)).toEqual([]);
  });

  it('is shown to nobody who is not to be told, to oneself, or who is not here', async () => {
    const { clinic, patient } = room;
    const excluded = await clinic.person(['peer_supporter'], { name: 'Sean Brennan' });
    const list = `/v1/patients/${patient.patientId}/excluded-persons`;
    await patient.api.expect(201, patient.api.post(list, { name: 'Sean Brennan' }));
    const { id } = await write();
    for (const accountId of [excluded.accountId, patient.accountId, room.planId]) {
      const refused = await show(id, { accountId });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/accountId']);
    }
    expect(await seenBy(excluded)).toEqual([]);
  });

  it('is taken along and erased by its author', async () => {
    const { api } = room.patient;
    const [one] = [await write('First'), await write('Second')];
    const peer = await room.clinic.person(['peer_supporter']);
    await show(one.id, peer);
    expect((await api.get('/v1/me/journal-export')).text).toMatch(/Written on[^]*First[^]*Second/);
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    const inSpanish = await api.get('/v1/me/journal-export');
    expect(inSpanish.headers.get('content-language')).toBe('es');
    expect(inSpanish.text).toMatch(/^Escrito el \d+ de \p{L}+ de \d{4}\n\nFirst/u);
    expect((await api.delete(`/v1/me/journal/${one.id}`)).status).toBe(428);
    expect((await api.with({ 'if-match': '"2"' }).delete(`/v1/me/journal/${one.id}`)).status).toBe(204);
    expect((await api.get(`/v1/me/journal/${one.id}`)).status).toBe(404);
    expect(await seenBy(peer)).toEqual([]);
  });
});
