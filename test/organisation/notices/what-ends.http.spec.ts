import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { aCourtsOrder } from '../../support/court-order.js';
import type { Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Whoever was told that something begins hears that it ends, by whatever way it does; whoever was not hears nothing. */
describe('what ends', () => {
  let service: TestApp;
  let room: Room & { goalId: string };
  let record: string;
  let officer: Person;
  let admin: Person;

  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aCompleteRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    officer = await room.clinic.person(['privacy_officer'], { name: 'Officer' });
    admin = await room.clinic.person(['administrator'], { name: 'Admin' });
  });
  afterAll(() => service.close());

  const post = async ({ api }: Person, path: string, body: object = {}): Promise<any> => {
    const answer = await api.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  /** What somebody was told of a kind: what about, and in which sentence. */
  const told = async ({ api }: Person, kind: string): Promise<{ aboutId: string; sentence: string }[]> =>
    (await api.expect(200, api.get(`/v1/me/notices?kind=${kind}`))).body.items;
  const about = async (who: Person, kind: string): Promise<string[]> =>
    (await told(who, kind)).map(({ aboutId }) => aboutId);
  const day = (days: number): string =>
    new Date(service.clock.now().getTime() + days * dayMs).toISOString().slice(0, 10);
  const round = (): Promise<void> =>
    service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
  const set = async (sql: string, ...parameters: unknown[]): Promise<void> => {
    const { rowCount } = await (await database()).query(sql, [room.clinic.tenantId, ...parameters]);
    expect(rowCount).toBeGreaterThan(0);
  };

  it('an order of a court: lifted, or over by its day, once, and only where the patient was told of it', async () => {
    const { patient } = room;
    const orders = `${record}/court-orders`;
    const lifted = await post(officer, orders, aCourtsOrder());
    const silent = await post(officer, orders, aCourtsOrder({ toldOn: null, notToldReason: 'It is sealed' }));
    for (const { id } of [lifted, silent])
      await post(officer, `${orders}/${id}/ending`, { reason: 'Vacated' });
    const lapsing = await post(officer, orders, aCourtsOrder({ expiresOn: day(1) }));
    const unknown = { toldOn: null, notToldReason: 'It is sealed', expiresOn: day(1) };
    await post(officer, orders, aCourtsOrder(unknown));
    await round();
    expect(await about(patient, 'court_order_over')).toEqual([lifted.id]);
    await set(
      'UPDATE court_order SET expires_on = $2 WHERE tenant_id = $1 AND expires_on IS NOT NULL',
      day(-2),
    );
    await round();
    await round();
    await post(officer, `${orders}/${lapsing.id}/ending`, { reason: 'It has run out' });
    expect(await about(patient, 'court_order_over')).toEqual([lapsing.id, lifted.id]);
  });

  it('what is kept from somebody: the patient hears when staff write down that it ends, the team when it is limited', async () => {
    const { patient, clinician } = room;
    const asked = {
      recipientOutside: 'Acme',
      dataClasses: ['plan'],
      words: 'Not to them',
      purposes: ['payment'],
    };
    const restrictions = `${record}/restrictions`;
    const { id } = await post(patient, restrictions, asked);
    await post(officer, `${restrictions}/${id}/agreement`);
    await post(officer, `${restrictions}/${id}/notice`, { notice: 'For later records no more' });
    expect(await about(clinician, 'restriction_limited')).toEqual([id]);
    await post(clinician, `${restrictions}/${id}/ending`, {
      howEnded: 'orally',
      endingWords: 'It is fine now',
    });
    const [heard] = await told(patient, 'restriction_ended');
    expect(heard).toMatchObject({ aboutId: id, sentence: expect.stringContaining('Dana Reyes') });
  });

  it('a cover whose last day is over: the patient, and not the one whom they refused', async () => {
    const { clinic, clinician, patient } = room;
    const mia = await clinic.practitioner('Mia');
    const cover = { kind: 'cover', coverAccountId: mia.accountId, reason: 'Leave', until: day(7) };
    await post(clinician, '/v1/coverages', { ...cover, patientIds: [patient.patientId] });
    const [arranged] = await about(patient, 'cover_arranged');
    await round();
    expect(await about(patient, 'cover_over')).toEqual([]);
    await set(`UPDATE coverage SET starts_at = $2, ends_at = $3 WHERE tenant_id = $1`, day(-9), day(-1));
    await round();
    await round();
    expect(await about(patient, 'cover_over')).toEqual([arranged]);
  });

  it('a clinician who cannot sign in: both sides hear when they can again, by either way', async () => {
    const { clinician, patient } = room;
    const account = `/v1/accounts/${clinician.accountId}`;
    const office = (version: string) => admin.api.with({ 'if-match': version });
    const change = async (roles: string[]): Promise<void> => {
      const { headers } = await admin.api.expect(200, admin.api.get(account));
      const api = office(headers.get('etag') ?? '');
      await api.expect(200, api.patch(account, { roles }));
    };
    await change(['peer_supporter']);
    expect(await about(patient, 'clinician_there_again')).toEqual([]);
    await change(['practitioner']);
    expect(await about(patient, 'clinician_there_again')).toEqual([clinician.accountId]);
    await set(
      `INSERT INTO credential (tenant_id, account_id, password_hash, password_changed_at) VALUES ($1, $2, 'x', now())`,
      clinician.accountId,
    );
    await post(admin, `${account}/disablement`);
    const { headers } = await admin.api.expect(200, admin.api.get(account));
    const renaming = office(headers.get('etag') ?? '');
    await renaming.expect(200, renaming.patch(account, { displayName: 'Dana Okoye' }));
    expect(await about(patient, 'clinician_unavailable')).toHaveLength(2);
    await post(admin, `${account}/reinstatement`);
    expect(await about(patient, 'clinician_there_again')).toHaveLength(2);
  });

  it('a plan in force: held, taken up again, ended; not a draft that nobody was told of', async () => {
    const { clinician, patient, plan, planId } = room;
    const made = await frozen(room);
    await signedByBoth(room, made);
    await post(clinician, `${made.address}/activation`);
    const moves = `${plan}/status-changes`;
    await post(clinician, moves, { move: 'hold', reason: 'Dana is away' });
    await post(clinician, moves, { move: 'resume', reason: 'Dana is back' });
    expect(await about(patient, 'plan_moved')).toEqual([planId, planId]);
    expect(await about(clinician, 'plan_moved')).toEqual([]);
    await post(patient, moves, { move: 'hold', reason: 'I need a rest' });
    expect(await about(clinician, 'plan_moved')).toEqual([planId]);
    expect((await told(patient, 'plan_moved'))[0]?.sentence).not.toContain('away');
  });

  it('being named as somebody close, and holding a key: whoever has it no more', async () => {
    const { clinic, clinician, patient } = room;
    const [friend, sister] = [
      await clinic.person(['natural_support'], { name: 'Friend' }),
      await clinic.person(['natural_support'], { name: 'Sister' }),
    ];
    const supports = `${record}/natural-supports`;
    const naming = { name: 'Friend', relationship: 'friend', mayBeTold: [], accountId: friend.accountId };
    const { id } = await post(patient, supports, naming);
    const api = patient.api.with({ 'if-match': '"1"' });
    await api.expect(200, api.patch(`${supports}/${id}`, { name: 'Sister', accountId: sister.accountId }));
    expect(await about(friend, 'natural_support_ended')).toEqual([id]);
    await post(patient, `${supports}/${id}/ending`);
    expect(await about(sister, 'natural_support_ended')).toEqual([id]);

    for (const { accountId } of [friend, sister])
      await post(patient, `${record}/consents`, {
        ...{ kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support' },
        provisions: [{ recipientAccountId: accountId, dataClasses: ['safety_plan'] }],
      });
    const wanted = { wantedText: 'A quiet room', keyHolderIds: [friend.accountId, clinician.accountId] };
    await post(patient, `${record}/advance-preferences`, wanted);
    const keyHolderIds = [sister.accountId, clinician.accountId];
    const anew = await post(patient, `${record}/advance-preferences`, { ...wanted, keyHolderIds });
    expect(await about(friend, 'advance_key_taken_back')).toEqual([anew.id]);
    for (const who of [sister, clinician]) expect(await about(who, 'advance_key_taken_back')).toEqual([]);
  });

  it('a note that is withheld: the patient hears that its last day is over, and they can read it', async () => {
    const { clinician, patient } = room;
    const notes = `${record}/clinical-notes`;
    const ground = 'told_in_confidence';
    const withholding = { ground, reason: 'A neighbour asked us to', until: day(3) };
    const { id } = await post(clinician, notes, { text: 'A neighbour called', withholding });
    const before = await about(patient, 'note_to_read');
    await set('UPDATE note_withholding SET until = $2 WHERE tenant_id = $1', day(-2));
    await round();
    await round();
    expect(await about(patient, 'note_to_read')).toEqual([id, ...before]);
    await patient.api.expect(200, patient.api.get(`${notes}/${id}`));
  });
});
