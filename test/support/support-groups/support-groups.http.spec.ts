import pg from 'pg';
import { scopes } from '../../../src/core/database/transaction-scope.js';
import { aMachine, asMachine } from '../machine.js';
import { dayFrom } from '../measures-room.js';
import { aRoom, type Room } from '../room.js';
import { aMeeting, aSupportGroupOfOurs, aYes } from '../support-group.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database, type PatientPerson, type Person } from '../world.js';

const groups = '/v1/support-groups';
const mine = '/v1/me/support-groups';

describe('support groups', () => {
  let service: TestApp;
  let room: Room;
  let facilitator: Person;
  let kim: PatientPerson;
  let address: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    facilitator = await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' });
    kim = await room.clinic.patient([room.clinician], 'Kim');
    address = await founded();
  });
  afterAll(() => service.close());

  const founded = async (more: object = {}): Promise<string> => {
    const founding = facilitator.api.post(groups, { ...aSupportGroupOfOurs, ...more });
    return `${groups}/${(await facilitator.api.expect(201, founding)).body.id}`;
  };
  const asked = async ({ api }: Person, called = 'Sparrow'): Promise<string> =>
    (await api.expect(201, api.post(`${address}/requests`, { ...aYes, called }))).body.id;
  const moved = async ({ api }: Person, path: string, body: object = {}): Promise<any> =>
    (await api.expect(200, api.post(path, body))).body;
  const joined = async (who: Person, called = 'Sparrow'): Promise<string> => {
    const id = await asked(who, called);
    await moved(facilitator, `${address}/places/${id}/admission`);
    return id;
  };
  const shared = async ({ api }: Person, words = 'I walked twice'): Promise<any> =>
    (await api.expect(201, api.post(`${address}/words`, { words }))).body;
  const heardBy = async ({ api }: Person): Promise<[string, string][]> =>
    (await api.expect(200, api.get(`${address}/words`))).body.items.map(({ saidAs, words }: any) => [
      saidAs,
      words,
    ]);
  const placeOf = async ({ api }: Person, id: string): Promise<any> =>
    (await api.expect(200, api.get(`${mine}/${id}`))).body;
  const news = async ({ api }: Person, kind: string): Promise<any[]> =>
    (await api.expect(200, api.get(`/v1/me/notices?kind=${kind}`))).body.items;
  const tell = async (who: Person, path: string): Promise<number> => (await who.api.get(path)).status;

  it('let in who asked and was admitted, and show what each shares under the name that each chose', async () => {
    const id = await asked(room.patient);
    expect(await news(facilitator, 'group_asked')).toMatchObject([{ aboutId: id }]);
    expect(await tell(room.patient, `${address}/words`)).toBe(404);
    await moved(facilitator, `${address}/places/${id}/admission`);
    await joined(kim, 'Otter');
    await shared(room.patient);
    await shared(facilitator, 'Well walked');
    expect(await heardBy(kim)).toEqual([
      ['Robin Hale', 'Well walked'],
      ['Sparrow', 'I walked twice'],
    ]);
    const { text } = await kim.api.get(`${address}/words`);
    expect(text).not.toContain('Alex');
    expect(text).not.toContain(room.patient.accountId);
    expect(await placeOf(room.patient, id)).toMatchObject({ state: 'in', called: 'Sparrow' });
  });

  it('let nobody in under the name of somebody who is in, however it is typed', async () => {
    await joined(room.patient, 'Sparrow');
    const place = await asked(kim, 'sparrow ');
    const admitting = await facilitator.api.post(`${address}/places/${place}/admission`);
    expect([admitting.status, admitting.body.detail]).toEqual([409, expect.stringContaining('this name')]);
    await kim.api.expect(200, kim.api.post(`${mine}/${place}/leaving`));
    await joined(kim, 'Otter');
  });

  it('are listed for whoever facilitates them without those of others', async () => {
    const other = await room.clinic.person(['peer_supporter'], { name: 'Sam Okoro' });
    await other.api.expect(201, other.api.post(groups, { ...aSupportGroupOfOurs, name: 'Mornings' }));
    const namesFor = async ({ api }: Person, query = '?mine=true'): Promise<string[]> =>
      (await api.expect(200, api.get(`${groups}${query}`))).body.items.map(({ name }: any) => name);
    expect(await namesFor(facilitator)).toEqual(['Tuesday evenings']);
    expect(await namesFor(other)).toEqual(['Mornings']);
    expect(await namesFor(room.patient)).toEqual([]);
    expect(await namesFor(other, '')).toEqual(['Mornings', 'Tuesday evenings']);
  });

  it('are joined by an invitation only with one’s own yes to the code of conduct that one has read', async () => {
    const { accountId } = room.patient;
    const inviting = facilitator.api.post(`${address}/places`, { accountId });
    const { id } = (await facilitator.api.expect(201, inviting)).body;
    expect(await news(room.patient, 'group_invited')).toMatchObject([{ aboutId: id }]);
    const admitting = await facilitator.api.post(`${address}/places/${id}/admission`);
    expect(admitting.status).toBe(409);
    const join = (body: object): Promise<any> => room.patient.api.post(`${mine}/${id}/joining`, body);
    expect((await join({ called: 'Sparrow', conductEdition: 1 })).status).toBe(400);
    expect((await join({ ...aYes, conductEdition: 2 })).status).toBe(409);
    expect((await join(aYes)).body).toMatchObject({ state: 'in' });
    const again = await facilitator.api.post(`${address}/places`, { accountId });
    expect(again.status).toBe(409);
  });

  it('take requests only where they say so, and invite patients alone', async () => {
    address = await founded({ takesRequests: false });
    expect((await room.patient.api.post(`${address}/requests`, aYes)).status).toBe(409);
    for (const { accountId } of [room.clinician, { accountId: room.planId }])
      expect((await facilitator.api.post(`${address}/places`, { accountId })).status).toBe(422);
  });

  it('hold no number or address, whoever writes it: in words, in names, in what the group says of itself', async () => {
    const place = await joined(room.patient);
    const number = 'Call me on 0171 555 0199';
    const fault = async ({ api }: Person, path: string, body: object): Promise<string> => {
      const answer = await api.post(path, body);
      return `${answer.status} ${answer.body.errors?.[0]?.pointer}`;
    };
    for (const who of [room.patient, facilitator])
      for (const words of [number, 'Or sam@example.org'])
        expect(await fault(who, `${address}/words`, { words })).toBe('422 /words');
    expect(await heardBy(room.patient)).toEqual([]);
    await shared(room.patient, 'Since 2026-11-20 I walked 3 times');
    expect(await fault(kim, `${address}/requests`, { ...aYes, called: '0171 555 0199' })).toBe('422 /called');
    for (const field of ['name', 'about', 'conduct'])
      expect(await fault(facilitator, groups, { ...aSupportGroupOfOurs, [field]: number })).toBe(
        `422 /${field}`,
      );
    const removal = `${address}/places/${place}/removal`;
    expect(await fault(facilitator, removal, { reason: number })).toBe('422 /reason');
  });

  it('are left and closed to somebody at the same moment, and once', async () => {
    const id = await joined(room.patient);
    const removing = { reason: 'It was told outside' };
    const answers = await Promise.all([
      room.patient.api.post(`${mine}/${id}/leaving`),
      facilitator.api.post(`${address}/places/${id}/removal`, removing),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const ended = await placeOf(room.patient, id);
    expect(['left', 'removed']).toContain(ended.state);
    expect(await moved(room.patient, `${mine}/${id}/leaving`)).toEqual(ended);
  });

  it('are left at once, and what one shared is gone with one', async () => {
    const id = await joined(room.patient);
    await joined(kim, 'Otter');
    await shared(room.patient);
    expect(await moved(room.patient, `${mine}/${id}/leaving`)).toMatchObject({ state: 'left' });
    expect(await heardBy(kim)).toEqual([]);
    expect(await tell(room.patient, `${address}/words`)).toBe(404);
    expect(await tell(room.patient, `${address}/meetings`)).toBe(404);
    const pool = await database();
    const { rowCount } = await pool.query('SELECT FROM group_words WHERE author_id = $1', [
      room.patient.accountId,
    ]);
    expect(rowCount).toBe(0);
    await joined(room.patient);
    expect(await heardBy(room.patient)).toEqual([]);
  });

  it('let each take their own words back, and whoever facilitates them any', async () => {
    await joined(room.patient);
    await joined(kim, 'Otter');
    const [one, other] = [await shared(room.patient), await shared(room.patient, 'Not for here')];
    const takeBack = ({ api }: Person, { id }: any): Promise<any> =>
      api.with({ 'if-match': '"1"' }).delete(`${address}/words/${id}`);
    expect((await takeBack(kim, one)).status).toBe(403);
    expect((await takeBack(room.patient, one)).status).toBe(204);
    expect((await takeBack(facilitator, other)).status).toBe(204);
    expect(await heardBy(kim)).toEqual([]);
  });

  it('remove somebody with a reason that the person reads, and nobody else', async () => {
    const id = await joined(room.patient);
    await joined(kim, 'Otter');
    await shared(room.patient);
    const removal = `${address}/places/${id}/removal`;
    const without = await facilitator.api.post(removal, {});
    expect([without.status, without.body.errors[0].pointer]).toEqual([422, '/reason']);
    await moved(facilitator, removal, { reason: 'It was told outside' });
    expect(await placeOf(room.patient, id)).toMatchObject({
      state: 'removed',
      reason: 'It was told outside',
    });
    expect((await news(room.patient, 'group_news')).length).toBeGreaterThan(0);
    expect(await heardBy(kim)).toEqual([]);
    expect(await tell(room.patient, `${address}/words`)).toBe(404);
    expect(await tell(kim, `${mine}/${id}`)).toBe(404);
  });

  it('ask everybody to accept another code of conduct before they share something again', async () => {
    const id = await joined(room.patient);
    const reworded = await moved(facilitator, `${address}/conduct`, { conduct: 'We listen.' });
    expect(reworded).toMatchObject({ conductEdition: 2 });
    expect((await room.patient.api.post(`${address}/words`, { words: 'Hello' })).status).toBe(409);
    await moved(room.patient, `${mine}/${id}/conduct`, { acceptsConduct: true, conductEdition: 2 });
    await shared(room.patient, 'Hello');
  });

  it('meet by the clock of the organisation, as those know who are in', async () => {
    await joined(room.patient);
    const meeting = { heldOn: dayFrom(room, 7), ...aMeeting };
    const { body } = await facilitator.api.expect(201, facilitator.api.post(`${address}/meetings`, meeting));
    const { body: seen } = await room.patient.api.get(`${address}/meetings/${body.id}`);
    expect(seen).toMatchObject({ ...meeting, timeZone: 'UTC', cancelledAt: null });
    expect(await tell(kim, `${address}/meetings/${body.id}`)).toBe(404);
    expect((await room.patient.api.post(`${address}/meetings`, meeting)).status).toBe(403);
    const off = await moved(facilitator, `${address}/meetings/${body.id}/cancellation`);
    expect(off.cancelledAt).not.toBeNull();
    const again = await moved(facilitator, `${address}/meetings/${body.id}/cancellation`);
    expect(again.cancelledAt).toBe(off.cancelledAt);
  });

  it('are closed for everybody, with what was shared', async () => {
    const id = await joined(room.patient);
    await shared(room.patient);
    const closed = await moved(facilitator, `${address}/closing`);
    expect(closed.state).toBe('closed');
    expect((await moved(facilitator, `${address}/closing`)).closedAt).toBe(closed.closedAt);
    expect(await placeOf(room.patient, id)).toMatchObject({ state: 'closed' });
    expect(await tell(room.patient, `${address}/words`)).toBe(404);
    expect(await heardBy(facilitator)).toEqual([]);
    expect((await kim.api.post(`${address}/requests`, aYes)).status).toBe(409);
  });

  it('open nothing to whoever stands around somebody who is in, nor to those who look after the service', async () => {
    const { clinic, patient, clinician } = room;
    const id = await joined(patient);
    await shared(patient);
    const rescuer = await clinic.practitioner();
    await clinic.breakGlass(patient.patientId, rescuer);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['plan', 'progress', 'journey', 'check_ins', 'journal']);
    for (const who of [clinician, rescuer, peer]) {
      expect(await tell(who, `${address}/words`)).toBe(404);
      expect(await tell(who, `${address}/places`)).toBe(404);
      expect(await tell(who, `${mine}/${id}`)).toBe(403);
    }
    const machine = await aMachine(await clinic.person(['administrator']));
    const signedIn = await asMachine(service, machine);
    for (const path of [groups, `${address}/words`, mine])
      expect((await signedIn.get(path)).status).toBe(403);
    for (const role of ['administrator', 'privacy_officer', 'representative', 'natural_support'] as const) {
      const who = await clinic.person([role]);
      expect([await tell(who, `${address}/words`), await tell(who, `${address}/places`)]).toEqual([403, 403]);
    }
    const { text: log } = await patient.api.get(`/v1/patients/${patient.patientId}/access-log`);
    expect(log).not.toContain('group');
    expect(await tell(kim, `${address}/places`)).toBe(403);
  });

  it('leave no row to anybody but the two, in every scope of the database that there is', async () => {
    const { clinic, patient, clinician } = room;
    address = await founded({ aboutSubstanceUse: true });
    await joined(patient);
    await shared(patient);
    const meeting = { heldOn: dayFrom(room, 7), ...aMeeting };
    await facilitator.api.expect(201, facilitator.api.post(`${address}/meetings`, meeting));
    const officer = await clinic.person(['privacy_officer']);
    const connection = new pg.Client({ connectionString: process.env.CONCORD_TEST_DATABASE_URL });
    await connection.connect();
    const rowsFor = async (scope: string, actorId: string): Promise<number[]> => {
      const settings = { scope, actor_id: actorId, tenant_id: clinic.tenantId, teams: 'open' };
      const opened = { patient_id: patient.patientId, caseload: patient.patientId };
      await connection.query('BEGIN');
      for (const [name, value] of Object.entries({ ...settings, ...opened }))
        await connection.query(`SET LOCAL concord.${name} = '${value}'`);
      const counts: number[] = [];
      for (const table of ['group_place', 'group_words', 'group_meeting'])
        counts.push((await connection.query(`SELECT FROM ${table}`)).rowCount ?? -1);
      counts.push((await connection.query('DELETE FROM group_words')).rowCount ?? -1);
      await connection.query('ROLLBACK');
      return counts;
    };
    try {
      for (const scope of scopes)
        for (const actorId of [clinician.accountId, officer.accountId, kim.accountId, ''])
          expect([scope, ...(await rowsFor(scope, actorId))]).toEqual([scope, 0, 0, 0, 0]);
      expect(await rowsFor('tenant', patient.accountId)).toEqual([1, 1, 1, 1]);
      expect(await rowsFor('tenant', facilitator.accountId)).toEqual([1, 1, 1, 1]);
    } finally {
      await connection.end();
    }
  });

  it.each([
    ['has died', async () => recordDeath()],
    ['is a record that was linked to another', async () => setOnRecord('replaced_by')],
    ['has a closed account', async () => closeAccount()],
  ])('are without whoever %s, and without what they shared', async (_, ends) => {
    await joined(room.patient);
    await joined(kim, 'Otter');
    await shared(room.patient);
    expect((await heardBy(kim)).length).toBe(1);
    await ends();
    expect(await heardBy(kim)).toEqual([]);
    expect(await heardBy(facilitator)).toEqual([]);
    const { body } = await facilitator.api.get(`${address}/places`);
    expect(body.items.map(({ called, state }: any) => [called, state])).toEqual([
      ['Otter', 'in'],
      ['Sparrow', 'left'],
    ]);
  });

  it('are not for whose own record was linked to another, though they sign in as before', async () => {
    await joined(room.patient);
    await setOnRecord('replaced_by');
    expect(await tell(room.patient, `${address}/words`)).toBe(404);
  });

  it('show whoever accompanies the facilitator how much and when, nobody and no word', async () => {
    const { clinic, clinician } = room;
    await joined(room.patient);
    await shared(room.patient);
    const { api } = await clinic.person(['administrator']);
    const naming = api.post(`/v1/peer-supporters/${facilitator.accountId}/supervisor`, {
      accountId: clinician.accountId,
    });
    await api.expect(200, naming);
    const { body, text } = await clinician.api.get('/v1/me/group-supervision');
    expect(body.items).toMatchObject([{ words: 1, meetings: 0, lastOn: dayFrom(room, 0) }]);
    for (const secret of ['Sparrow', 'walked', room.patient.accountId]) expect(text).not.toContain(secret);
    expect(await tell(clinician, `${address}/words`)).toBe(404);
    expect((await (await clinic.practitioner()).api.get('/v1/me/group-supervision')).body.items).toEqual([]);
  });

  async function recordDeath(): Promise<void> {
    const { api } = room.clinician;
    const died = { diedOn: dayFrom(room, -1), knownFrom: 'The family called' };
    await api.expect(201, api.post(`/v1/patients/${room.patient.patientId}/deaths`, died));
  }

  /** Behind the API: through it, it takes two people and another record. */
  async function setOnRecord(column: 'replaced_by'): Promise<void> {
    const pool = await database();
    await pool.query(`UPDATE patient SET ${column} = $2 WHERE id = $1`, [
      room.patient.patientId,
      kim.patientId,
    ]);
  }

  async function closeAccount(): Promise<void> {
    const { api } = await room.clinic.person(['administrator']);
    const { accountId } = room.patient;
    const closing = api.post(`/v1/accounts/${accountId}/disablement`);
    expect((await closing).status).toBe(200);
  }
});
