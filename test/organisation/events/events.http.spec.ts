import pg from 'pg';
import { ForgettingWorker } from '../../../src/organisation/events/forgetting.worker.js';
import { newId } from '../../../src/core/ids.js';
import { aRoom, agreeOn, anAgreedGoal, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';
import { fromNow, heardByNow, since } from './hearing.js';
import { Listening, type Heard } from './listening.js';

const day = 24 * 60 * 60 * 1000;

describe('/v1/me/events', () => {
  let service: TestApp;
  let room: Room;
  const open: Listening[] = [];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '6' });
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterEach(() => open.splice(0).forEach((each) => each.close()));
  afterAll(() => service.close());

  const listen = async (who: Person, lastEventId?: string, at = service): Promise<Listening> => {
    const listening = await Listening.to(at.address, who, lastEventId);
    open.push(listening);
    return listening;
  };
  const names = (items: any[]): string[] => items.map(({ name }) => name);
  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  /** @returns the id of the consent */
  const give = async ({ accountId }: Person, effect = 'permit'): Promise<string> => {
    const provisions = [{ effect, recipientAccountId: accountId, dataClasses: ['plan'] }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    const { api } = room.patient;
    return (await api.expect(201, api.post(`${record()}/consents`, consent))).body.id;
  };
  const propose = async ({ api }: Person, text: string): Promise<any> => {
    const { body: plan } = await api.get(room.plan);
    const ops = [{ op: 'goal.add', lifeDomain: 'community', ownWords: { text } }];
    return (
      await api.expect(201, api.post(`${room.plan}/proposals`, { basePlanRevision: plan.revision, ops }))
    ).body;
  };

  it('tells the other side of a plan at once what one side did, by names and ids and no word of it', async () => {
    const [theirs, own] = [await listen(room.clinician), await listen(room.patient)];
    expect([theirs.status, theirs.headers.get('content-type'), theirs.headers.get('cache-control')]).toEqual([
      200,
      'text/event-stream',
      'no-store',
    ]);
    const proposal = await propose(room.patient, 'I want to see the sea');
    const [heard] = (await theirs.until('proposal.made')).filter(({ event }) => event === 'proposal.made');
    expect(heard?.data).toEqual({
      id: heard?.id,
      name: 'proposal.made',
      patientId: room.patient.patientId,
      subjectId: proposal.id,
      at: expect.any(String),
      mine: false,
    });
    expect(JSON.stringify(heard)).not.toContain('sea');
    const mine = (await own.until('proposal.made')).find(({ event }) => event === 'proposal.made');
    expect(mine?.data.mine).toBe(true);
    await room.clinician.api.expect(
      200,
      room.clinician.api.post(`${room.plan}/proposals/${proposal.id}/acceptance`),
    );
    for (const event of ['proposal.answered', 'notice.arrived']) await own.until(event);
  });

  it('tells nobody else: no stranger, no other organisation, no peer to whom the thing is not open', async () => {
    const { clinic } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(room.patient.patientId, peer, ['progress']);
    const elsewhere = await Clinic.open(service);
    const others = [
      peer,
      await clinic.practitioner(),
      await clinic.person(['privacy_officer']),
      await elsewhere.practitioner(),
      await clinic.patient([room.clinician], 'Kim'),
    ];
    const places = await Promise.all(others.map((who) => fromNow(who)));
    await propose(room.patient, 'I want to see the sea');
    for (const [place, who] of others.entries())
      expect(
        (await heardByNow(who, places[place] ?? '')).filter(({ patientId }) => patientId !== null),
      ).toEqual([]);
  });

  it('stops with what opened it, and says that something has changed', async () => {
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    const before = await fromNow(peer);
    const consent = await give(peer);
    const goalId = await anAgreedGoal(room);
    const own = { api: patient.api };
    await own.api.expect(
      200,
      own.api.post(`${room.plan}/goals/${goalId}/priority`, { priority: 'high-priority' }),
    );
    const heard = await heardByNow(peer, before);
    expect(names(heard)).toContain('access.changed');
    expect(heard.find(({ name }) => name === 'access.changed')).toMatchObject({
      patientId: patient.patientId,
    });
    expect(names(heard)).toContain('goal.prioritised');
    const position = await fromNow(peer);
    await own.api.expect(200, own.api.post(`${record()}/consents/${consent}/withdrawal`));
    await own.api.expect(
      200,
      own.api.post(`${room.plan}/goals/${goalId}/priority`, { priority: 'low-priority' }),
    );
    const after = (await heardByNow(peer, position)).filter(({ patientId }) => patientId !== null);
    expect(names(after)).toEqual(['access.changed']);
  });

  it('says to somebody to whom a no is given, and nothing is open, not even that there is a record', async () => {
    const stranger = await room.clinic.person(['peer_supporter']);
    const position = await fromNow(stranger);
    await give(stranger, 'deny');
    expect(await heardByNow(stranger, position)).toEqual([]);
  });

  it('keeps what is labelled from whom that class is not open, and the label itself', async () => {
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    const insider = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['plan', 'progress']);
    await clinic.share(patient.patientId, insider, ['plan', 'progress', 'substance_use']);
    const places = { peer: await fromNow(peer), insider: await fromNow(insider) };
    const ops = [
      {
        op: 'goal.add',
        lifeDomain: 'health',
        ownWords: { text: 'I want to drink less' },
        substanceUse: true,
      },
    ];
    const accepted = await agreeOn(room, ops, 'patient');
    const goalId = accepted.ops[0].goalId;
    await patient.api.expect(
      200,
      patient.api.post(`${room.plan}/goals/${goalId}/priority`, { priority: 'high-priority' }),
    );
    const sees = { stance: 'disagree', words: 'I see this one day by day' };
    await patient.api.expect(200, patient.api.post(`${room.plan}/agreements/${goalId}`, sees));
    const [kept, told] = [await heardByNow(peer, places.peer), await heardByNow(insider, places.insider)];
    expect(told.map(({ subjectId }) => subjectId)).toContain(goalId);
    // Not even that there is something of which they hear no more.
    expect(kept.filter(({ name }) => name !== 'notice.arrived')).toEqual([]);
    expect(names(told)).toEqual(expect.arrayContaining(['goal.prioritised', 'agreement.stated']));
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${goalId}|${accepted.id}|label`));
  });

  it('keeps a check-in and a setback to the patient until they show it', async () => {
    const { api } = room.patient;
    const position = await fromNow(room.clinician);
    await api.expect(201, api.post(`${record()}/check-ins`, { mood: 'low' }));
    const shown = await api.expect(
      201,
      api.post(`${record()}/check-ins`, { mood: 'low', visibility: 'shared' }),
    );
    const heard = (await heardByNow(room.clinician, position)).filter(({ name }) => name === 'check_in.said');
    expect(heard.map(({ subjectId }) => subjectId)).toEqual([shown.body.id]);
  });

  it('is heard on from where one was, with nothing twice and nothing missing, however many write at once', async () => {
    const first = await listen(room.clinician);
    const texts = Array.from({ length: 12 }, (_, n) => `I want to see place ${n}`);
    const made = Promise.all(texts.slice(0, 6).map((text) => propose(room.patient, text)));
    const some = await first.until('proposal.made', 2);
    const place = some.filter(({ event }) => event === 'proposal.made')[1] as Heard;
    first.close();
    const ids = [
      ...(await made),
      ...(await Promise.all(texts.slice(6).map((text) => propose(room.patient, text)))),
    ].map(({ id }) => id as string);
    const second = await listen(room.clinician, place.id);
    const rest = (await second.until('proposal.made', 10)).filter(({ event }) => event === 'proposal.made');
    const before = some.slice(0, some.indexOf(place) + 1).filter(({ event }) => event === 'proposal.made');
    const subjects = [...before, ...rest].map(({ data }) => data.subjectId as string);
    expect(new Set(subjects)).toEqual(new Set(ids));
    expect(subjects).toHaveLength(ids.length);
  });

  it('waits for what is still being written, so that a late commit is not passed over', async () => {
    const position = await fromNow(room.clinician);
    const owner = new pg.Client({ connectionString: process.env.CONCORD_TEST_ADMIN_URL });
    await owner.connect();
    try {
      await owner.query('BEGIN');
      await owner.query(
        `INSERT INTO domain_event (tenant_id, id, name, for_account_id) VALUES ($1, $2, 'me.renamed', $3)`,
        [room.clinic.tenantId, newId(), room.clinician.accountId],
      );
      const { id } = await propose(room.patient, 'I want to see the sea');
      const meanwhile = await since(room.clinician, position);
      expect(meanwhile.items).toEqual([]);
      await owner.query('COMMIT');
      const heard = await heardByNow(room.clinician, meanwhile.position);
      expect(names(heard)[0]).toBe('me.renamed');
      expect(heard.map(({ subjectId }) => subjectId)).toContain(id);
    } finally {
      await owner.end();
    }
  });

  it('reaches whoever listens to another instance, also when the connection was cut on which that one hears', async () => {
    const other = await startTestApp();
    try {
      const listening = await listen(room.clinician, undefined, other);
      const { id } = await propose(room.patient, 'I want to see the sea');
      const heard = await listening.until('proposal.made');
      expect(heard.map(({ data }) => data.subjectId)).toContain(id);
      const pool = await database();
      const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'concord-events'`;
      // It may have been heard without that connection, which is made meanwhile.
      while ((await pool.query(cut)).rowCount === 0);
      await propose(room.patient, 'I want to see the mountains');
      await listening.until('proposal.made', 2);
    } finally {
      open.splice(0).forEach((each) => each.close());
      await other.close();
    }
  });

  it('ends with the session, and with the service', async () => {
    const { api } = room.clinician;
    const listening = await listen(room.clinician);
    await api.expect(204, api.delete(`/v1/sessions/${room.clinician.sessionId}`));
    expect((await listening.untilItEnds()).at(-1)?.event).toBe('signed-out');
    const other = await startTestApp();
    const there = await listen(room.patient, undefined, other);
    await other.close();
    expect((await there.untilItEnds()).at(-1)?.event).toBe('ending');
  });

  it('goes on where another session of the same person is ended, and tells of that one', async () => {
    const elsewhere = await room.clinic.signIn(room.clinician);
    const listening = await listen(room.clinician);
    await elsewhere.api.expect(204, elsewhere.api.delete(`/v1/sessions/${elsewhere.sessionId}`));
    const ended = (await listening.until('session.ended')).find(({ event }) => event === 'session.ended');
    expect(ended?.data.subjectId).toBe(elsewhere.sessionId);
    await propose(room.patient, 'I want to see the sea');
    const heard = await listening.until('proposal.made');
    expect(heard.map(({ event }) => event)).not.toContain('signed-out');
  });

  it('is open to six screens of one person at once', async () => {
    for (let screen = 0; screen < 6; screen += 1) expect((await listen(room.patient)).status).toBe(200);
    const seventh = await listen(room.patient);
    expect([seventh.status, (await seventh.problem()).detail]).toEqual([
      409,
      expect.stringContaining('Close one'),
    ]);
    expect((await listen(room.clinician)).status).toBe(200);
  });

  it.each([
    '',
    'now',
    '1.2',
    '1.2.3',
    '-1.0.ffffffff-ffff-ffff-ffff-ffffffffffff',
    '99999999999999999999.0.ffffffff-ffff-ffff-ffff-ffffffffffff',
    // Nobody writes a number so, and the database would read it as octal.
    '0812.0.ffffffff-ffff-ffff-ffff-ffffffffffff',
    '812.00.ffffffff-ffff-ffff-ffff-ffffffffffff',
  ])('refuses a place that it did not write: "%s"', async (place) => {
    const refused = await room.patient.api.get(`/v1/me/events?after=${place}`);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, 'after']);
  });

  it('is kept for a week, and says so to whoever was away for longer', async () => {
    const position = await fromNow(room.clinician);
    await propose(room.patient, 'I want to see the sea');
    const pool = await database();
    const ofUs = [room.clinic.tenantId];
    await pool.query(
      `UPDATE domain_event SET recorded_at = recorded_at - interval '8 days' WHERE tenant_id = $1`,
      ofUs,
    );
    await service.app.get(ForgettingWorker, { strict: false }).visit(room.clinic.tenantId);
    const { rows } = await pool.query('SELECT FROM domain_event WHERE tenant_id = $1', ofUs);
    expect(rows).toEqual([]);
    const [xact, at, id] = position.split('.');
    const longAgo = [xact, Number(at) - 8 * day, id].join('.');
    expect(await since(room.clinician, longAgo)).toMatchObject({ missed: true, items: [] });
    expect((await since(room.clinician, position)).missed).toBe(false);
    const listening = await listen(room.clinician, longAgo);
    expect((await listening.until('missed')).map(({ event }) => event)).toEqual(['missed']);
  });

  it('answers HEAD without staying open', async () => {
    const { status } = await fetch(`${service.address}/v1/me/events`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${room.patient.token}`, accept: 'text/event-stream' },
    });
    expect(status).toBe(200);
  });
});
