import { dayFormat } from '../../../src/core/language/days-in-words.js';
import { agreeOn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('Getting the patient’s signature', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const today = (): string => service.clock.now().toISOString().slice(0, 10);
  const attempt = (more: object = {}): object => ({
    outcome: 'unable',
    method: 'in-person',
    occurredOn: today(),
    reason: 'They were asleep after the night',
    ...more,
  });
  const dayOff = (moment: string, days: number): string =>
    new Date(Date.parse(moment) + days * dayMs).toISOString().slice(0, 10);

  async function onTeam(room: Room, join: object, name = 'Sue'): Promise<Person> {
    const person = await room.clinic.practitioner(name);
    const { api } = room.clinician;
    const body = { accountId: person.accountId, ...join };
    await api.expect(201, api.post(`/v1/patients/${room.patient.patientId}/care-team`, body));
    return person;
  }

  const settings = async ({ clinic }: Room, tightening: object, pack = 'recovery-core'): Promise<void> => {
    const pool = await database();
    await pool.query(
      'UPDATE tenant_setting SET rule_pack = $2, rule_pack_tightening = $3 WHERE tenant_id = $1',
      [clinic.tenantId, pack, { block: [], maxReviewDays: null, ...tightening }],
    );
  };

  /** As if it had been frozen some days ago. */
  async function frozenBefore(room: Room, days: number): Promise<any> {
    const made = await frozen(room);
    const pool = await database();
    await pool.query(
      "UPDATE plan_version SET frozen_at = frozen_at - $2::int * interval '1 day' WHERE id = $1",
      [made.version.id, days],
    );
    return made;
  }

  const sign = (person: Person, { version, address }: any, more: object = {}): Promise<any> =>
    person.api.post(`${address}/signatures`, { contentHash: version.contentHash, ...more });
  const notObtained = {
    patientSignatureNotObtained: 'They are too unwell to read it, and agreed by nodding.',
  };

  it('three attempts at once are one day’s: the way without it opens after attempts on different days', async () => {
    const room = await aCompleteRoom(service);
    const supervisor = await onTeam(room, { role: 'supervisor' });
    const made = await frozenBefore(room, 5);
    const { address, version } = made;
    await room.clinician.api.expect(200, sign(room.clinician, made));
    const { api } = room.clinician;
    await Promise.all(
      [1, 2, 3].map(() => api.expect(200, api.post(`${address}/signature-attempts`, attempt()))),
    );
    const once = await supervisor.api.post(`${address}/activation`, notObtained);
    expect([once.status, once.body.withoutPatient]).toEqual([
      422,
      expect.objectContaining({ counted: 1, needed: 3, isEnough: false, nextOn: dayOff(today(), 1) }),
    ]);
    expect(once.body.detail).toContain(dayFormat('en').format(new Date(dayOff(today(), 1))));
    for (const days of [-2, -1]) {
      const late = { occurredOn: dayOff(today(), days), lateReason: 'Written down after the weekend' };
      await api.expect(200, api.post(`${address}/signature-attempts`, attempt(late)));
    }
    const { body } = await api.expect(200, api.get(address));
    expect(body.withoutPatient).toMatchObject({ counted: 3, isEnough: true });
    expect(body.whatComesNext).toContain('supervisor');
    const done = await supervisor.api.expect(200, supervisor.api.post(`${address}/activation`, notObtained));
    expect([done.body.state, version.number]).toEqual(['in-force', 1]);
  });

  it('a no is not gone past, whatever else is tried; the talk leads on', async () => {
    const room = await aCompleteRoom(service);
    const supervisor = await onTeam(room, { role: 'supervisor' });
    const made = await frozenBefore(room, 9);
    await room.clinician.api.expect(200, sign(room.clinician, made));
    const path = `${made.address}/signature-attempts`;
    const { api } = room.patient;
    const no = { outcome: 'declined', method: 'portal', reason: 'It does not say what I need' };
    expect((await api.post(path, attempt())).body.errors[0].pointer).toBe('/outcome');
    const { body } = await api.expect(200, api.post(path, attempt(no)));
    expect(body.withoutPatient).toMatchObject({ counted: 0, saidNoOn: today() });
    expect(body.whatComesNext).toContain('talk about it');
    for (const days of [-3, -2, -1]) {
      const late = { occurredOn: dayOff(today(), days), lateReason: 'On a ward round' };
      await room.clinician.api.expect(200, room.clinician.api.post(path, attempt(late)));
    }
    const over = await supervisor.api.post(`${made.address}/activation`, notObtained);
    expect([over.status, over.body.detail]).toEqual([422, expect.stringContaining('nobody goes past a no')]);
    const words = 'I want to go alone first';
    await api.expect(200, api.post(`${room.plan}/agreements/${room.goalId}`, { stance: 'disagree', words }));
    const again = await frozen(room);
    expect(again.version.withoutPatient).toMatchObject({ counted: 0, saidNoOn: null });
    await api.expect(200, sign(room.patient, again));
  });

  it('asks in different ways where the pack wants it', async () => {
    const room = await aCompleteRoom(service);
    await settings(room, { meansOfAttempts: 2 });
    const made = await frozenBefore(room, 5);
    const { api } = room.clinician;
    const path = `${made.address}/signature-attempts`;
    for (const days of [-2, -1, 0]) {
      const late = { occurredOn: dayOff(today(), days), lateReason: 'Noted later' };
      await api.expect(200, api.post(path, attempt(late)));
    }
    expect((await api.get(made.address)).body).toMatchObject({
      withoutPatient: { counted: 3, means: 1, meansNeeded: 2, isEnough: false },
      whatComesNext: expect.stringContaining('2 different ways'),
    });
    await api.expect(200, api.post(path, attempt({ method: 'phone' })));
    expect((await api.get(made.address)).body.withoutPatient.isEnough).toBe(true);
  });

  it('more people sign, in an order, and each is told whose turn it is', async () => {
    const room = await aCompleteRoom(service);
    await settings(room, { signers: ['psychiatrist'], signingOrder: 'patient-first' });
    const psychiatrist = await onTeam(room, { role: 'member', profession: 'psychiatrist' }, 'Pat Doe');
    const made = await frozen(room);
    expect(made.version).toMatchObject({ turn: ['patient'], signingOrder: 'patient-first' });
    const early = await sign(room.clinician, made);
    expect([early.status, early.body.turn]).toEqual([409, ['patient']]);
    await room.patient.api.expect(200, sign(room.patient, made));
    await room.clinician.api.expect(200, sign(room.clinician, made));
    const missing = await room.clinician.api.post(`${made.address}/activation`);
    expect([missing.status, missing.body.missingSigners]).toEqual([422, ['psychiatrist']]);
    expect(missing.body.detail).toContain('psychiatrist');
    await psychiatrist.api.expect(200, sign(psychiatrist, made));
    await room.clinician.api.expect(200, room.clinician.api.post(`${made.address}/activation`));
  });

  it('a supervisor co-signs what somebody in training wrote', async () => {
    const room = await aCompleteRoom(service);
    const trainee = await onTeam(room, { role: 'member', inTraining: true }, 'Toni');
    const supervisor = await onTeam(room, { role: 'supervisor' });
    await agreeOn(room, [{ op: 'goal.revise', goalId: room.goalId, value: 'Being among people' }]);
    const { body: version } = await trainee.api.expect(201, trainee.api.post(`${room.plan}/versions`));
    expect(version.missingSigners).toEqual(['patient', 'professional', 'supervisor']);
    const made = { version, address: `${room.plan}/versions/${version.id}` };
    await trainee.api.expect(200, sign(trainee, made));
    await room.patient.api.expect(200, sign(room.patient, made));
    const before = await room.clinician.api.post(`${made.address}/activation`);
    expect([before.status, before.body.missingSigners]).toEqual([422, ['supervisor']]);
    await supervisor.api.expect(200, sign(supervisor, made, { capacity: 'supervisor' }));
    const { body } = await room.clinician.api.expect(
      200,
      room.clinician.api.post(`${made.address}/activation`),
    );
    expect(body.signatures.map(({ inTraining }: any) => inTraining)).toEqual([true, false, false]);
  });

  it('somebody in training who covers is co-signed as well, and so is a team that they lead for the time', async () => {
    const room = await aCompleteRoom(service);
    const other = await room.clinic.patient([room.clinician], 'Sam');
    const trainee = await room.clinic.practitioner('Toni');
    const joining = { accountId: trainee.accountId, role: 'member', inTraining: true };
    const { api } = room.clinician;
    await api.expect(201, api.post(`/v1/patients/${other.patientId}/care-team`, joining));
    const until = new Date(service.clock.now().getTime() + 7 * 24 * 60 * 60 * 1000)
      .toISOString()
      .slice(0, 10);
    const cover = { kind: 'cover', coverAccountId: trainee.accountId, reason: 'Dana is on leave', until };
    const covered = { ...cover, patientIds: [room.patient.patientId] };
    await api.expect(201, api.post('/v1/coverages', covered));
    await agreeOn(room, [{ op: 'goal.revise', goalId: room.goalId, value: 'Being among people' }]);
    const { body: version } = await api.expect(201, api.post(`${room.plan}/versions`));
    expect(version.missingSigners).toContain('supervisor');
    const made = { version, address: `${room.plan}/versions/${version.id}` };
    const { body: signed } = await trainee.api.expect(200, sign(trainee, made));
    expect(signed.signatures).toMatchObject([{ inTraining: true }]);
    const next = await room.clinic.practitioner('Ole');
    await api.expect(
      201,
      api.post(`/v1/patients/${other.patientId}/care-team`, { ...joining, accountId: next.accountId }),
    );
    const handOver = { ...covered, kind: 'hand-over', coverAccountId: next.accountId, until: undefined };
    await api.expect(201, api.post('/v1/coverages', handOver));
    const team = `/v1/patients/${room.patient.patientId}/care-team`;
    const { body: places } = await next.api.expect(200, next.api.get(team));
    const theirs = places.items.find(({ accountId }: any) => accountId === next.accountId);
    expect(theirs).toMatchObject({ role: 'lead', inTraining: true });
  });

  it('a stricter rule counts for what waits for signatures, and leaves alone what is in force', async () => {
    const room = await aCompleteRoom(service);
    const made = await frozen(room);
    for (const person of [room.patient, room.clinician]) await person.api.expect(200, sign(person, made));
    await settings(room, { signers: ['supervisor'] });
    const held = await room.clinician.api.post(`${made.address}/activation`);
    expect([held.status, held.body.missingSigners]).toEqual([422, ['supervisor']]);
    await settings(room, {});
    await room.clinician.api.expect(200, room.clinician.api.post(`${made.address}/activation`));
    await settings(room, { signers: ['supervisor'] });
    expect((await room.patient.api.get(made.address)).body.missingSigners).toEqual([]);
  });

  it('the settings take more signers and attempts, never fewer attempts than the pack', async () => {
    const room = await aCompleteRoom(service);
    const admin = await room.clinic.person(['administrator']);
    const { headers } = await admin.api.get('/v1/settings');
    const etag = { 'if-match': headers.get('etag') ?? '' };
    const tightening = { block: [], maxReviewDays: null, signers: ['supervisor'], goodFaithAttempts: 2 };
    const fewer = await admin.api.with(etag).patch('/v1/settings', { rulePackTightening: tightening });
    expect([fewer.status, fewer.body.errors[0].pointer]).toEqual([
      422,
      '/rulePackTightening/goodFaithAttempts',
    ]);
    const more = {
      ...tightening,
      goodFaithAttempts: 4,
      daysBetweenAttempts: 2,
      signingOrder: 'professional-first',
    };
    await admin.api.expect(200, admin.api.with(etag).patch('/v1/settings', { rulePackTightening: more }));
    const { body } = await admin.api.get('/v1/rule-packs/current');
    expect(body).toMatchObject({
      requiredSigners: ['patient', 'professional', 'supervisor'],
      ...{ goodFaithAttempts: 4, daysBetweenAttempts: 2, signingOrder: 'professional-first' },
    });
  });

  it('asks whoever supervises once somebody in training signs or puts it up, until one of them has signed', async () => {
    const room = await aCompleteRoom(service);
    const trainee = await onTeam(room, { role: 'member', inTraining: true }, 'Tia');
    const [sue, una] = [
      await onTeam(room, { role: 'supervisor' }),
      await onTeam(room, { role: 'supervisor' }, 'Una'),
    ];
    const { version, address } = await frozen(room);
    expect(await asked(sue)).toEqual([]);
    const sign = ({ api }: Person, more: object = {}): Promise<any> =>
      api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash, ...more }));
    await sign(trainee);
    for (const who of [sue, una]) expect(await asked(who)).toEqual([[version.id, false]]);
    await sign(room.patient);
    for (const who of [room.patient, room.clinician, trainee]) expect(await asked(who)).toEqual([]);
    await sign(sue, { capacity: 'supervisor' });
    for (const who of [sue, una]) expect(await asked(who)).toEqual([[version.id, true]]);

    await agreeOn(room, [{ op: 'criteria.set', criteria: ['I sleep through'] }]);
    const { body } = await trainee.api.expect(201, trainee.api.post(`${room.plan}/versions`));
    expect((await asked(sue))[0]).toEqual([body.id, false]);
  });

  const asked = async ({ api }: Person): Promise<any[]> => {
    const { items } = (await api.expect(200, api.get('/v1/me/notices'))).body;
    return items
      .filter(({ kind }: any) => kind === 'co_signature_wanted')
      .map(({ aboutId, doneAt }: any) => [aboutId, doneAt !== null]);
  };
  async function askedInVain(room: Room, { address }: any, days: readonly number[]): Promise<void> {
    const { api } = room.clinician;
    for (const each of days) {
      const late = { occurredOn: dayOff(today(), each), lateReason: 'Written down after the weekend' };
      await api.expect(200, api.post(`${address}/signature-attempts`, attempt(late)));
    }
  }

  it('whoever supervises hears that going on without the patient’s signature is now theirs, and that it is not any more', async () => {
    const room = await aCompleteRoom(service);
    const supervisor = await onTeam(room, { role: 'supervisor' });
    const made = await frozenBefore(room, 5);
    await askedInVain(room, made, [-3, -2, -1]);
    expect(await asked(supervisor)).toEqual([]);
    await room.clinician.api.expect(200, sign(room.clinician, made));
    expect(await asked(supervisor)).toEqual([[made.version.id, false]]);
    await room.patient.api.expect(200, sign(room.patient, made));
    expect(await asked(supervisor)).toEqual([[made.version.id, true]]);
  });

  it('the last attempt that it takes tells them, a no takes it back, and putting it into force is the end of it', async () => {
    for (const end of ['no', 'in force']) {
      const room = await aCompleteRoom(service);
      const supervisor = await onTeam(room, { role: 'supervisor' });
      const made = await frozenBefore(room, 5);
      await room.clinician.api.expect(200, sign(room.clinician, made));
      await askedInVain(room, made, [-3, -2]);
      expect(await asked(supervisor)).toEqual([]);
      await askedInVain(room, made, [-1]);
      expect(await asked(supervisor)).toEqual([[made.version.id, false]]);
      const no = attempt({ outcome: 'declined', method: 'portal', reason: 'It does not say what I need' });
      const { api } = end === 'no' ? room.patient : supervisor;
      const [path, body] = end === 'no' ? ['signature-attempts', no] : ['activation', notObtained];
      await api.expect(200, api.post(`${made.address}/${path}`, body));
      expect(await asked(supervisor)).toEqual([[made.version.id, true]]);
    }
  });

  it('where there is an order, a supervisor is asked when it comes to them, also past a signature that was not to be had', async () => {
    const room = await aCompleteRoom(service);
    await settings(room, { signers: ['supervisor'], signingOrder: 'patient-first' });
    const supervisor = await onTeam(room, { role: 'supervisor' });
    const made = await frozenBefore(room, 5);
    await askedInVain(room, made, [-3, -2, -1]);
    expect(await asked(supervisor)).toEqual([]);
    await room.clinician.api.expect(200, sign(room.clinician, made));
    expect(await asked(supervisor)).toEqual([[made.version.id, false]]);
    await supervisor.api.expect(200, sign(supervisor, made, { capacity: 'supervisor' }));
    expect(await asked(supervisor)).toEqual([
      [made.version.id, false],
      [made.version.id, true],
    ]);
    await supervisor.api.expect(200, supervisor.api.post(`${made.address}/activation`, notObtained));
    for (const [, done] of await asked(supervisor)) expect(done).toBe(true);
  });
});
