import { EscalationWorker } from '../../../src/support/alerts/escalation.worker.js';
import { all, answered, aProtocol, asked, phq9 } from '../../support/measures-room.js';
import { agreeOn, anAgreedGoal, aRoomIn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';
import { statementsOf } from '../statements.js';

const goal = (statement: string, more: object = {}): object => ({
  ...{ op: 'goal.add', statement, lifeDomain: 'health' },
  ...more,
});
const day = 24 * 60 * 60 * 1000;

describe('GET /v1/me/morning', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoomIn(await Clinic.open(service));
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  const morning = async (who: Person = room.clinician, query = ''): Promise<any> =>
    (await who.api.expect(200, who.api.get(`/v1/me/morning${query}`))).body;
  const make = async (who: Person, path: string, body: object = {}): Promise<any> =>
    (await who.api.expect(201, who.api.post(path, body))).body;
  /** The kinds of which there is something, with how many. */
  const countsFor = async (who: Person = room.clinician): Promise<Record<string, number>> => {
    const { counts } = await morning(who);
    const some = counts.filter(({ count }: any) => count > 0);
    return Object.fromEntries(some.map(({ kind, count }: any) => [kind, count]));
  };
  const ago = (milliseconds: number): string =>
    new Date(service.clock.now().getTime() - milliseconds).toISOString();
  const deny = (dataClasses: string[]): Promise<any> =>
    make(room.patient, `${record()}/consents`, {
      ...{ kind: 'sharing', purpose: 'Mine to say', purposeCode: 'peer_support' },
      provisions: [{ effect: 'deny', recipientAccountId: room.clinician.accountId, dataClasses }],
    });
  /** Something of every kind but a version. */
  const aFullMorning = async (): Promise<void> => {
    const { clinician, patient, plan } = room;
    const goalId = await anAgreedGoal(room);
    await aProtocol(room);
    await make(patient, `${plan}/proposals`, { basePlanRevision: 1, ops: [goal('Walk')] });
    await make(patient, `${plan}/comments`, { kind: 'question', text: 'When?', elementId: goalId });
    await make(patient, `${record()}/setbacks`, { occurredAt: ago(60_000), noticedBy: 'patient' });
    const { path } = await asked(room, phq9);
    await answered(room, path, [...all(8, 1), { item: 9, value: 1 }]);
    const peer = await room.clinic.person(['peer_supporter']);
    const asking = { kind: 'sharing', purpose: 'To plan', purposeCode: 'peer_support' };
    const provisions = [{ effect: 'permit', recipientAccountId: peer.accountId, dataClasses: ['progress'] }];
    await make(clinician, `${record()}/consents/requests`, { ...asking, provisions });
  };

  it('counts each kind among one’s patients, with the first few of each', async () => {
    await aFullMorning();
    const one = { alert: 1, proposal: 1, question: 1, setback: 1, questionnaire: 1, consent: 1 };
    expect(await countsFor()).toEqual({ ...one, no_safety_plan: 1 });
    const { items, day: today } = await morning();
    expect(today).toBe(ago(0).slice(0, 10));
    const { patientId } = room.patient;
    const displayName = `Alex Test ${patientId.slice(-4)}`;
    expect(items.map(({ kind }: any) => kind)).toEqual([
      ...['alert', 'proposal', 'question', 'setback', 'questionnaire', 'consent', 'no_safety_plan'],
    ]);
    for (const item of items) expect(item).toMatchObject({ patientId, displayName });
    expect(items[0]).toMatchObject({ id: expect.any(String), dueAt: expect.any(String) });
    expect(items[1]).toMatchObject({ planId: room.planId, dueAt: expect.any(String) });
    expect(items.at(-1)).toMatchObject({ id: null, planId: null, since: null });
  });

  it('is one statement, however many patients there are, beside who asks and whose caseload it is', async () => {
    for (let more = 0; more < 3; more++) await room.clinic.patient([room.clinician]);
    const statements = await statementsOf(`actor_id = '${room.clinician.accountId}'`, () => morning());
    expect(statements.filter((text) => text.includes('today AS'))).toHaveLength(1);
    expect(statements).toHaveLength(3);
  });

  it('says of an alert whether one is asked to get in touch, and has those first', async () => {
    const { clinic, clinician: dana } = room;
    const colleague = await aRoomIn(clinic);
    await clinic.join(colleague.patient.patientId, dana);
    await clinic.join(room.patient.patientId, colleague.clinician);
    await aProtocol(room);
    for (const each of [colleague, room]) {
      const { path } = await asked(each, phq9);
      await answered(each, path, [...all(8, 1), { item: 9, value: 1 }]);
    }
    const alerts = async (who: Person): Promise<[string, boolean][]> =>
      (await morning(who)).items
        .filter(({ kind }: any) => kind === 'alert')
        .map(({ patientId, asksYou }: any) => [patientId, asksYou]);
    const [mine, theirs] = [room.patient.patientId, colleague.patient.patientId];
    expect(await alerts(dana)).toEqual([
      [mine, true],
      [theirs, false],
    ]);
    expect(await alerts(colleague.clinician)).toEqual([
      [theirs, true],
      [mine, false],
    ]);
    const { items } = await morning(dana);
    expect(items.find(({ kind }: any) => kind === 'questionnaire').asksYou).toBeNull();
    service.clock.forward(31 * 60_000);
    await service.app.get(EscalationWorker, { strict: false }).visit(clinic.tenantId);
    expect(await alerts(await clinic.signIn(dana))).toEqual([
      [theirs, true],
      [mine, true],
    ]);
  });

  it('asks for the signature whose turn it is, and then for putting into force what is signed', async () => {
    const whole = await aCompleteRoom(service);
    const version = await frozen(whole);
    const { items } = await morning(whole.clinician);
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'version', id: version.version.id, planId: whole.planId }),
    );
    await signedByBoth(whole, version);
    expect(await countsFor(whole.clinician)).toEqual({ version: 1, no_safety_plan: 1 });
    const { api } = whole.clinician;
    await api.expect(200, api.post(`${version.address}/activation`));
    expect(await countsFor(whole.clinician)).toEqual({ no_safety_plan: 1 });
  });

  describe('of somebody who supervises', () => {
    let whole: Room;
    let sue: Person;
    beforeEach(async () => {
      whole = await aCompleteRoom(service);
      sue = await joined('Sue', { role: 'supervisor' });
    });
    const joined = async (name: string, as: object): Promise<Person> => {
      const person = await whole.clinic.practitioner(name);
      const team = `/v1/patients/${whole.patient.patientId}/care-team`;
      await make(whole.clinician, team, { accountId: person.accountId, ...as });
      return person;
    };
    const signed = ({ api }: Person, { version, address }: any, more: object = {}): Promise<any> =>
      api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash, ...more }));
    const waiting = async (who: Person): Promise<string[]> =>
      (await morning(who)).items
        .filter(({ kind }: any) => kind === 'version')
        .map(({ patientId, id }: any) => `${patientId} ${id}`);
    const waitsToday = async ({ api }: Person): Promise<string[]> =>
      (await api.expect(200, api.get(`/v1/patients/${whole.patient.patientId}/today`))).body.waiting
        .filter(({ kind }: any) => kind === 'version')
        .map(({ id }: any) => id);

    it('has the plans that somebody in training signed', async () => {
      const trainee = await joined('Tia', { role: 'member', inTraining: true });
      const made = await frozen(whole);
      await signed(trainee, made);
      await signed(whole.patient, made);
      const plan = `${whole.patient.patientId} ${made.version.id}`;
      expect([await waiting(sue), await waiting(trainee)]).toEqual([[plan], []]);
      await signed(sue, made, { capacity: 'supervisor' });
      // Everybody has signed: whoever of the team comes first puts it into force.
      expect([await waiting(sue), await waiting(trainee)]).toEqual([[plan], [plan]]);
      await trainee.api.expect(200, trainee.api.post(`${made.address}/activation`));
      expect([await waiting(sue), await waiting(trainee)]).toEqual([[], []]);
    });

    it('has the plans that only they can go on with, without the patient’s signature', async () => {
      const made = await frozen(whole);
      const pool = await database();
      await pool.query("UPDATE plan_version SET frozen_at = frozen_at - interval '5 days' WHERE id = $1", [
        made.version.id,
      ]);
      await signed(whole.clinician, made);
      const plan = `${whole.patient.patientId} ${made.version.id}`;
      const { api } = whole.clinician;
      for (const days of [3, 2, 1]) {
        expect(await waiting(sue)).toEqual([]);
        const unable = { outcome: 'unable', method: 'in-person', reason: 'Asleep after the night' };
        const late = {
          occurredOn: ago(days * day).slice(0, 10),
          lateReason: 'Written down after the weekend',
        };
        await api.expect(200, api.post(`${made.address}/signature-attempts`, { ...unable, ...late }));
      }
      expect([await waiting(sue), await waitsToday(sue)]).toEqual([[plan], [made.version.id]]);
      expect([await waiting(whole.clinician), await waitsToday(whole.clinician)]).toEqual([[], []]);
      // However often they were asked: their signature still counts.
      expect(await waitsToday(whole.patient)).toEqual([made.version.id]);
      await signed(whole.patient, made);
      expect(await waitsToday(whole.patient)).toEqual([]);
      await api.expect(200, api.post(`${made.address}/activation`));
      expect([await waiting(sue), await waitsToday(sue)]).toEqual([[], []]);
    });
  });

  it('has reviews that are due within a week or overdue', async () => {
    const { planId } = room;
    const pool = await database();
    const set = (days: number): Promise<unknown> =>
      pool.query(`UPDATE care_plan SET status = 'active', next_review_on = $2 WHERE id = $1`, [
        planId,
        ago(-days * day).slice(0, 10),
      ]);
    await set(8);
    expect((await countsFor()).review).toBeUndefined();
    await set(7);
    expect((await morning()).items).toContainEqual(
      expect.objectContaining({ kind: 'review', planId, dueOn: ago(-7 * day).slice(0, 10) }),
    );
    await set(-20);
    expect((await countsFor()).review).toBe(1);
  });

  it('counts as new what is so since yesterday, by the clock of the organisation, or as many days as asked for', async () => {
    await make(room.patient, `${record()}/setbacks`, { occurredAt: ago(60_000), noticedBy: 'patient' });
    expect((await countsFor()).setback).toBe(1);
    service.clock.forward(3 * day);
    const dana = await room.clinic.signIn(room.clinician);
    expect((await countsFor(dana)).setback).toBeUndefined();
    const { counts, newSince } = await morning(dana, '?days=4');
    expect(counts).toContainEqual({ kind: 'setback', count: 1 });
    expect(newSince.slice(0, 10)).toBe(ago(4 * day).slice(0, 10));
  });

  it('shows of every kind as many as asked for, and counts them all', async () => {
    const { clinic, clinician } = room;
    for (let more = 0; more < 3; more++) await clinic.patient([clinician]);
    const { counts, items } = await morning(clinician, '?first=2');
    expect(counts).toContainEqual({ kind: 'no_safety_plan', count: 4 });
    expect(items.filter(({ kind }: any) => kind === 'no_safety_plan')).toHaveLength(2);
    const wrong = await clinician.api.get('/v1/me/morning?first=21&days=0');
    expect([wrong.status, wrong.body.errors.length]).toEqual([400, 2]);
  });

  it('counts nothing of what a patient keeps from whoever asks', async () => {
    await aFullMorning();
    await deny(['journey', 'measures', 'safety_plan']);
    expect(await countsFor()).toEqual({ proposal: 1, question: 1, consent: 1 });
    await deny(['plan']);
    expect(await countsFor()).toEqual({ consent: 1 });
  });

  it('counts nothing labelled for whom that class is closed, and nothing private for anybody', async () => {
    const { patient, plan } = room;
    const occurredAt = ago(60_000);
    await make(patient, `${record()}/setbacks`, { occurredAt, noticedBy: 'patient', visibility: 'only_me' });
    await make(patient, `${record()}/setbacks`, { occurredAt, noticedBy: 'patient', substanceUse: true });
    const ops = [goal('Drink less', { substanceUse: true })];
    await make(patient, `${plan}/proposals`, { basePlanRevision: 0, ops });
    expect(await countsFor()).toEqual({ setback: 1, proposal: 1, no_safety_plan: 1 });
    await deny(['substance_use']);
    expect(await countsFor()).toEqual({ no_safety_plan: 1 });
  });

  it('has the patients of no other team, and those for whom somebody covers', async () => {
    await aFullMorning();
    const other = await room.clinic.practitioner();
    expect(await countsFor(other)).toEqual({});
    const elsewhere = await aRoomIn(await Clinic.open(service));
    expect(await countsFor(elsewhere.clinician)).toEqual({ no_safety_plan: 1 });
    await agreeOn(elsewhere, [goal('Sleep')]);
    await room.clinic.join(room.patient.patientId, other);
    expect((await countsFor(other)).proposal).toBe(1);
  });

  it('is for practitioners', async () => {
    const { clinic, patient } = room;
    for (const role of ['peer_supporter', 'representative', 'administrator'] as const) {
      const { api } = await clinic.person([role]);
      expect((await api.get('/v1/me/morning')).status).toBe(403);
    }
    expect((await patient.api.get('/v1/me/morning')).status).toBe(403);
  });
});
