import type { PoolClient } from 'pg';
import { MajorityWorker } from '../../../src/people/representatives/majority.worker.js';
import { aRoom, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const minute = 60_000;
const day = 24 * 60 * 60 * 1000;
const evidence = 'Order of the court of 2 March, seen by D. Reyes';
const everyAct = ['read', 'take_part', 'consent'];

describe('somebody who acts for a patient', () => {
  let service: TestApp;
  let room: Room;
  let toni: Person;
  let record: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    toni = await room.clinic.person(['representative'], { name: 'Toni' });
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const authorityOf = (changes: object = {}): object => ({
    accountId: toni.accountId,
    kind: 'guardian',
    dataClasses: ['plan', 'progress'],
    acts: everyAct,
    evidence,
    ...changes,
  });
  const recorded = async (changes: object = {}, by: Person = room.clinician): Promise<any> =>
    (await by.api.expect(201, by.api.post(`${record}/representatives`, authorityOf(changes)))).body;
  const appointed = (changes: object = {}): Promise<any> =>
    recorded({ kind: 'patient_appointed', evidence: undefined, ...changes }, room.patient);
  const explained = async (action: string): Promise<any> => {
    const { api } = room.clinician;
    return (await api.get(`${record}/access/explain?accountId=${toni.accountId}&action=${action}`)).body;
  };
  const birthday = async (birthDate: string): Promise<void> => {
    const { api } = await room.clinic.person(['administrator']);
    const { headers } = await api.expect(200, api.get(record));
    const change = api.with({ 'if-match': headers.get('etag') ?? '' }).patch(record, { birthDate });
    await api.expect(200, change);
  };
  const yearsAgo = (years: number): string => {
    const born = service.clock.now();
    born.setUTCFullYear(born.getUTCFullYear() - years);
    return new Date(born.getTime() - day).toISOString().slice(0, 10);
  };
  const setAgeOfMajority = async (ageOfMajority: number): Promise<void> => {
    const { api } = await room.clinic.person(['administrator']);
    const { headers } = await api.expect(200, api.get('/v1/settings'));
    const change = api.with({ 'if-match': headers.get('etag') ?? '' });
    await api.expect(200, change.patch('/v1/settings', { ageOfMajority }));
  };
  const sharing = (dataClasses: string[], recipientAccountId: string): object => ({
    kind: 'sharing',
    purpose: 'company',
    purposeCode: 'peer_support',
    provisions: [{ recipientAccountId, dataClasses }],
  });

  it('reads and takes part on the patient’s side, within the authority and from the very next request', async () => {
    await toni.api.expect(404, toni.api.get(room.plan));
    const authority = await recorded();
    expect(authority).toMatchObject({
      representative: { displayName: 'Toni' },
      status: 'active',
      inForce: true,
      evidence,
    });
    await toni.api.expect(200, toni.api.get(room.plan));
    const { body: plan } = await toni.api.expect(200, toni.api.get(room.plan));
    const ops = [{ op: 'review.set', intervalDays: 30 }];
    const { body: proposal } = await room.clinician.api.expect(
      201,
      room.clinician.api.post(`${room.plan}/proposals`, { basePlanRevision: plan.revision, ops }),
    );
    await toni.api.expect(200, toni.api.post(`${room.plan}/proposals/${proposal.id}/acceptance`));
    await toni.api.expect(403, toni.api.get(`${record}/decisions`));
    expect(await explained('decision.read')).toMatchObject({
      allowed: false,
      relation: 'representative',
      rule: 'authority_insufficient',
      sentence:
        'Toni may not read the shared decisions: their authority to act for the patient does not cover it.',
    });
  });

  it('signs as a representative, by the authority they have', async () => {
    room = await aCompleteRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    toni = await room.clinic.person(['representative'], { name: 'Toni' });
    const { id } = await recorded();
    const { version, address } = await frozen(room);
    const { contentHash } = version;
    const signed = await toni.api.expect(200, toni.api.post(`${address}/signatures`, { contentHash }));
    expect(signed.body.signatures).toMatchObject([
      { party: 'patient', capacity: 'representative', authorityId: id },
    ]);
  });

  it('does no more than the acts they were given', async () => {
    await recorded({ acts: ['read'] });
    await toni.api.expect(200, toni.api.get(room.plan));
    const comment = { elementId: room.planId, kind: 'comment', text: 'Good' };
    await toni.api.expect(403, toni.api.post(`${room.plan}/comments`, comment));
    await toni.api.expect(403, toni.api.post(`${record}/consents`, sharing(['plan'], toni.accountId)));
    await toni.api.expect(
      403,
      toni.api.post(`${record}/representatives`, authorityOf({ accountId: room.clinician.accountId })),
    );
  });

  it('consents within the authority, and never about themself', async () => {
    const { id } = await recorded();
    const robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
    const given = await toni.api.expect(
      201,
      toni.api.post(`${record}/consents`, sharing(['plan'], robin.accountId)),
    );
    expect(given.body.decision).toMatchObject({ capacity: 'representative', authorityId: id });
    await robin.api.expect(200, robin.api.get(room.plan));
    const beyond = await toni.api.post(`${record}/consents`, sharing(['plan', 'measures'], robin.accountId));
    expect(beyond).toMatchObject({ status: 403 });
    expect(beyond.body.detail).toBe('Your authority to act for the patient does not cover measures.');
    await toni.api.expect(
      403,
      toni.api.post(`${record}/consents/preview`, sharing(['measures'], robin.accountId)),
    );
    const { api } = room.patient;
    const no = sharing(['progress'], toni.accountId);
    const denial = {
      ...no,
      provisions: [{ effect: 'deny', recipientAccountId: toni.accountId, dataClasses: ['progress'] }],
    };
    const { body: kept } = await api.expect(201, api.post(`${record}/consents`, denial));
    await toni.api.expect(403, toni.api.post(`${record}/consents/${kept.id}/withdrawal`));
    await toni.api.expect(200, toni.api.post(`${record}/consents/${given.body.id}/withdrawal`));
    await robin.api.expect(404, robin.api.get(room.plan));
    const log = await api.get(`${record}/access-log?limit=100`);
    expect(log.body.items).toContainEqual(
      expect.objectContaining({ action: 'consent.give', outcome: 'denied', relation: 'representative' }),
    );
  });

  it('is narrowed by a no of the patient where the patient chose them, and not where a court did', async () => {
    const { api } = room.patient;
    const no = async (): Promise<any> => {
      const provisions = [{ effect: 'deny', recipientAccountId: toni.accountId, dataClasses: ['plan'] }];
      return (
        await api.expect(201, api.post(`${record}/consents`, { ...sharing([], toni.accountId), provisions }))
      ).body;
    };
    const { id } = await appointed();
    await toni.api.expect(200, toni.api.get(room.plan));
    await no();
    await toni.api.expect(403, toni.api.get(room.plan));
    expect(await explained('plan.read')).toMatchObject({ rule: 'consent_denied' });
    await api.expect(
      200,
      api.post(`${record}/representatives/${id}/ending`, { reason: 'I see to it myself' }),
    );
    await toni.api.expect(404, toni.api.get(room.plan));
    await recorded();
    await toni.api.expect(200, toni.api.get(room.plan));
  });

  it('ends by a person or by its date, at once, and stays on record', async () => {
    const endsAt = new Date(service.clock.now().getTime() + minute).toISOString();
    const { id } = await recorded({ endsAt });
    service.clock.forward(minute);
    await toni.api.expect(404, toni.api.get(room.plan));
    expect(await explained('plan.read')).toMatchObject({
      relation: 'none',
      rule: 'authority_ended',
      sentence: 'Toni may not read the plan: their authority to act for the patient has ended.',
    });
    const again = await recorded({ kind: 'health_care_agent' });
    expect(again.id).not.toBe(id);
    const ending = `${record}/representatives/${again.id}/ending`;
    await room.patient.api.expect(403, room.patient.api.post(ending, { reason: 'Enough' }));
    const ended = await toni.api.expect(200, toni.api.post(ending, { reason: 'I am moving away' }));
    expect(ended.body).toMatchObject({ status: 'ended', endedBy: { displayName: 'Toni' }, inForce: false });
    await toni.api.expect(404, toni.api.get(room.plan));
    const { clinician } = room;
    await clinician.api.expect(409, clinician.api.post(ending, { reason: 'Again' }));
    const corrected = clinician.api.post(`${record}/representatives/${again.id}/correction`, {
      reason: 'Another Toni was meant',
    });
    expect((await clinician.api.expect(200, corrected)).body).toMatchObject({
      status: 'entered-in-error',
      voidReason: 'Another Toni was meant',
    });
    const { body: list } = await clinician.api.get(`${record}/representatives`);
    expect(list.items.map(({ status }: { status: string }) => status)).toEqual(['entered-in-error', 'ended']);
  });

  it('shows what was shown to staff alone', async () => {
    const { id } = await recorded();
    const seenBy = async ({ api }: Person): Promise<any> =>
      (await api.expect(200, api.get(`${record}/representatives/${id}`))).body.evidence;
    expect(await seenBy(room.clinician)).toBe(evidence);
    expect(await seenBy(await room.clinic.person(['administrator']))).toBe(evidence);
    expect(await seenBy(room.patient)).toBeNull();
    expect(await seenBy(toni)).toBeNull();
  });

  it('is a parent until the birthday, whether or not the job has run, and what they gave is asked afresh', async () => {
    const born = service.clock.now();
    born.setUTCFullYear(born.getUTCFullYear() - 18);
    born.setUTCDate(born.getUTCDate() + 1);
    await birthday(born.toISOString().slice(0, 10));
    const parent = { kind: 'parent', dataClasses: ['plan', 'substance_use'] };
    const { id } = await recorded(parent);
    const robin = await room.clinic.person(['peer_supporter']);
    const { body: given } = await toni.api.expect(
      201,
      toni.api.post(`${record}/consents`, sharing(['plan'], robin.accountId)),
    );
    expect(given.toBeDecidedAnew).toBe(false);
    await birthday(new Date(born.getTime() - day).toISOString().slice(0, 10));
    await toni.api.expect(404, toni.api.get(room.plan));
    expect(await explained('plan.read')).toMatchObject({ rule: 'authority_ended' });
    const { api } = room.patient;
    expect((await api.get(`${record}/representatives/${id}`)).body).toMatchObject({
      status: 'active',
      inForce: false,
    });
    expect((await api.get(`${record}/consents/${given.id}`)).body.toBeDecidedAnew).toBe(true);
    const worker = service.app.get(MajorityWorker, { strict: false });
    await worker.goRound();
    const ended = (await api.get(`${record}/representatives/${id}`)).body;
    expect(ended).toMatchObject({
      status: 'ended',
      endedBy: null,
      endReason: 'The patient has come of age.',
    });
    await worker.goRound();
    expect((await api.get(`${record}/representatives/${id}`)).body).toEqual(ended);
    const { body: log } = await api.get(`${record}/access-log?limit=100`);
    const written = log.items.filter((item: any) => item.action === 'representative.end');
    expect(written).toMatchObject([{ outcome: 'written', resourceId: id }]);
    expect((await api.get(`${record}/consents/${given.id}`)).body.toBeDecidedAnew).toBe(true);
    const { clinician } = room;
    const again = clinician.api.post(`${record}/representatives`, authorityOf(parent));
    expect((await clinician.api.expect(422, again)).body.errors[0].pointer).toBe('/kind');
  });

  it('is a parent until the day that the organisation sets, on the very next request', async () => {
    await birthday(yearsAgo(16));
    await recorded({ kind: 'parent' });
    await toni.api.expect(200, toni.api.get(room.plan));
    await setAgeOfMajority(16);
    await toni.api.expect(404, toni.api.get(room.plan));
    await setAgeOfMajority(17);
    await toni.api.expect(200, toni.api.get(room.plan));
  });

  it('is a parent until that day also where it is set at the moment of the recording', async () => {
    await birthday(yearsAgo(16));
    const settings = await (await database()).connect();
    const parameters = [room.clinic.tenantId];
    await settings.query('BEGIN');
    await settings.query('UPDATE tenant_setting SET age_of_majority = 16 WHERE tenant_id = $1', parameters);
    const recording = recorded({ kind: 'parent' });
    await untilHeldUp(recording, settings);
    await settings.query('COMMIT');
    settings.release();
    await recording;
    await toni.api.expect(404, toni.api.get(room.plan));
  });

  it.each<[string, object, string]>([
    ['nobody', { accountId: '0190a000-0000-7000-8000-000000000001' }, '/accountId'],
    ['an authority without reading', { acts: ['consent'] }, '/acts'],
    ['one that is over', { startsAt: '2001-01-01T00:00:00Z', endsAt: '2002-01-01T00:00:00Z' }, '/endsAt'],
    [
      'one that ends before it starts',
      { startsAt: '2031-01-01T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' },
      '/endsAt',
    ],
    ['one that nobody oversees', { endsAt: '2999-01-01T00:00:00Z' }, '/endsAt'],
    ['one without evidence', { evidence: null }, '/evidence'],
    ['one that the patient gives', { kind: 'patient_appointed' }, '/kind'],
    ['a parent of somebody of age', { kind: 'parent' }, '/kind'],
  ])('refuses %s', async (_what, changes, pointer) => {
    const { api } = room.clinician;
    const refused = await api.expect(422, api.post(`${record}/representatives`, authorityOf(changes)));
    expect(refused.body.errors).toEqual([{ pointer, message: expect.any(String) }]);
  });

  it('refuses malformed input by name', async () => {
    const { api } = room.clinician;
    for (const [field, value] of Object.entries({
      accountId: 'Toni',
      kind: 'friend',
      dataClasses: [],
      acts: ['steal'],
      startsAt: 'soon',
      evidence: ' ',
      role: 'lead',
    })) {
      const refused = api.post(`${record}/representatives`, authorityOf({ [field]: value }));
      const { body } = await api.expect(400, refused);
      expect(body.errors.map((error: any) => error.pointer)).toContain(`/${field}`);
    }
  });

  it('refuses whoever is on a side, has no such role, or is asked twice', async () => {
    const { api } = room.clinician;
    const wrong = [
      room.clinician.accountId,
      room.patient.accountId,
      (await room.clinic.person(['peer_supporter'])).accountId,
      (await room.clinic.person(['representative', 'patient'], { patientId: await room.clinic.record() }))
        .accountId,
    ];
    for (const accountId of wrong.slice(0, 3))
      await api.expect(422, api.post(`${record}/representatives`, authorityOf({ accountId })));
    await api.expect(201, api.post(`${record}/representatives`, authorityOf({ accountId: wrong[3] })));
    await recorded();
    await api.expect(409, api.post(`${record}/representatives`, authorityOf()));
  });
});

/** Until a lock of this connection keeps somebody waiting, or the work is done without. */
async function untilHeldUp(work: Promise<unknown>, holder: PoolClient): Promise<void> {
  const state = { isDone: false };
  void work.finally(() => (state.isDone = true));
  const waiting = 'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid)) LIMIT 1';
  while (!state.isDone && (await holder.query(waiting)).rowCount === 0);
}
