import { exportJWK, generateKeyPair } from 'jose';
import { RemindersWorker } from '../../../src/oversight/reminders/reminders.worker.js';
import { aMachine } from '../../support/machine.js';
import { agreeOn } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const dayMs = 24 * 60 * 60 * 1000;
const since = `
  SELECT notice.kind, string_agg(account.display_name, ', ' ORDER BY account.display_name) AS names
  FROM notice JOIN account ON account.tenant_id = notice.tenant_id AND account.id = notice.account_id
  WHERE notice.tenant_id = $1 AND notice.id > $2 GROUP BY notice.kind`;
const last = `SELECT coalesce(max(id::text), '00000000-0000-0000-0000-000000000000') AS id FROM notice WHERE tenant_id = $1`;

describe('what the clock tells', () => {
  let service: TestApp;
  let room: Awaited<ReturnType<typeof aCompleteRoom>>;
  let record: string;
  let mia: Person;
  let peer: Person;
  let toni: Person;
  let officer: Person;
  let admin: Person;

  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aCompleteRoom(service);
    const { clinic, patient } = room;
    record = `/v1/patients/${patient.patientId}`;
    mia = await clinic.practitioner('Mia');
    await clinic.join(patient.patientId, mia);
    peer = await clinic.person(['peer_supporter'], { name: 'Peer' });
    toni = await clinic.person(['representative'], { name: 'Toni' });
    officer = await clinic.person(['privacy_officer'], { name: 'Officer' });
    admin = await clinic.person(['administrator'], { name: 'Admin' });
  });
  afterAll(() => service.close());

  const post = async (who: Person, path: string, body: object = {}): Promise<any> => {
    const answer = await who.api.post(path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
    return answer.body;
  };
  const inDays = (days: number): Date => new Date(service.clock.now().getTime() + days * dayMs);
  const day = (days: number): string => inDays(days).toISOString().slice(0, 10);
  /** Moves what was done through the doors to another time: the database keeps dates, and tests do not wait for them. */
  const set = async (sql: string, ...parameters: unknown[]): Promise<void> => {
    const { rowCount } = await (await database()).query(sql, [room.clinic.tenantId, ...parameters]);
    expect(rowCount).toBeGreaterThan(0);
  };
  const tell = (): Promise<void> =>
    service.app.get(RemindersWorker, { strict: false }).visit(room.clinic.tenantId);
  const told = async (): Promise<Record<string, string>> => {
    const pool = await database();
    const { tenantId } = room.clinic;
    const before = (await pool.query<{ id: string }>(last, [tenantId])).rows[0]?.id;
    await tell();
    const { rows } = await pool.query<{ kind: string; names: string }>(since, [tenantId, before]);
    return Object.fromEntries(rows.map(({ kind, names }) => [kind, names]));
  };
  const toDo = async (who: Person): Promise<string[]> => {
    const { body } = await who.api.expect(200, who.api.get('/v1/me/notices?toDo=true'));
    return body.items.map(({ kind }: any) => kind);
  };

  it('tells nothing where nothing is due', async () => {
    expect(await told()).toEqual({});
  });

  it('a review that is due, then overdue: both sides, once each; done when another day is set', async () => {
    await signedByBoth(room, await frozen(room));
    const { body } = await room.clinician.api.get(`${room.plan}/versions`);
    await post(room.clinician, `${room.plan}/versions/${body.items[0].id}/activation`);
    expect(await told()).toEqual({});
    await set('UPDATE care_plan SET next_review_on = $2 WHERE tenant_id = $1', day(14));
    expect(await told()).toEqual({ review_due: 'Alex, Dana Reyes, Mia' });
    expect(await told()).toEqual({});
    expect(await toDo(mia)).toContain('review_due');
    await set('UPDATE care_plan SET next_review_on = $2 WHERE tenant_id = $1', day(-1));
    expect(await told()).toEqual({ review_overdue: 'Alex, Dana Reyes, Mia' });
    expect(await toDo(mia)).not.toContain('review_due');
    const review = await post(room.clinician, `${room.plan}/reviews`);
    const outcomes = [{ goalId: room.goalId, outcome: 'slower-than-hoped', words: 'Winter is hard' }];
    await post(room.clinician, `${room.plan}/reviews/${review.id}/record`, {
      heldOn: day(0),
      attendees: ['Alex', 'Dana'],
      outcomes,
    });
    await tell();
    expect(await toDo(mia)).not.toContain('review_overdue');
  });

  it('is in the day of the organisation', async () => {
    await set(`UPDATE tenant_setting SET time_zone = 'Pacific/Kiritimati' WHERE tenant_id = $1`);
    const there = `(now() AT TIME ZONE 'Pacific/Kiritimati')::date`;
    await set(`UPDATE care_plan SET status = 'active', next_review_on = ${there} WHERE tenant_id = $1`);
    expect(Object.keys(await told())).toEqual(['review_due']);
    await set(`UPDATE tenant_setting SET time_zone = 'Pacific/Pago_Pago' WHERE tenant_id = $1`);
    await set(`UPDATE care_plan SET next_review_on = ${there} - 2 WHERE tenant_id = $1`);
    const expected = new Date(service.clock.now().getTime() - 11 * 3600_000).toISOString().slice(0, 10);
    const { rows } = await (
      await database()
    ).query('SELECT next_review_on::text AS on FROM care_plan WHERE tenant_id = $1', [room.clinic.tenantId]);
    expect(Object.keys(await told())).toEqual([rows[0].on < expected ? 'review_overdue' : 'review_due']);
  });

  it('a consent that ends: both sides and whoever is let in, before and after', async () => {
    const consent = await post(room.patient, `${record}/consents`, {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
      endsAt: inDays(20).toISOString(),
    });
    expect(await told()).toEqual({});
    const ends = `UPDATE consent SET ends_at = $2, starts_at = $3 WHERE tenant_id = $1`;
    const grantEnds = `UPDATE access_grant SET ends_at = $2, starts_at = $3 WHERE tenant_id = $1 AND relation = 'consent'`;
    for (const sql of [ends, grantEnds]) await set(sql, inDays(10), inDays(-20));
    expect(await told()).toEqual({ consent_ends_soon: 'Alex, Dana Reyes, Mia', sharing_ends_soon: 'Peer' });
    expect(await told()).toEqual({});
    expect(await toDo(room.patient)).toContain('consent_ends_soon');
    for (const sql of [ends, grantEnds]) await set(sql, inDays(-1), inDays(-20));
    expect(await told()).toEqual({ consent_ended: 'Alex, Dana Reyes, Mia', sharing_ended: 'Peer' });
    expect(await toDo(room.patient)).not.toContain('consent_ends_soon');
    expect(await told()).toEqual({});
    expect(consent.id).toBeDefined();
  });

  it('a no that ends: in words of a no, to both sides and to nobody else', async () => {
    const provisions = [{ effect: 'deny', recipientAccountId: peer.accountId, dataClasses: ['plan'] }];
    const purpose = { kind: 'sharing', purpose: 'Not this one', purposeCode: 'peer_support' };
    await post(room.patient, `${record}/consents`, {
      ...purpose,
      provisions,
      endsAt: inDays(10).toISOString(),
    });
    expect(await told()).toEqual({ no_ends_soon: 'Alex, Dana Reyes, Mia' });
    expect(await toDo(room.patient)).toContain('no_ends_soon');
    await set(
      'UPDATE consent SET ends_at = $2, starts_at = $3 WHERE tenant_id = $1',
      inDays(-1),
      inDays(-20),
    );
    expect(await told()).toEqual({ no_ended: 'Alex, Dana Reyes, Mia' });
    expect(await toDo(room.patient)).not.toContain('no_ends_soon');
  });

  it('a consent that is withdrawn before its end is no task any more, at once', async () => {
    const consent = await post(room.patient, `${record}/consents`, {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
      endsAt: inDays(5).toISOString(),
    });
    await tell();
    expect(await toDo(mia)).toContain('consent_ends_soon');
    await post(room.patient, `${record}/consents/${consent.id}/withdrawal`);
    expect(await toDo(mia)).not.toContain('consent_ends_soon');
  });

  it('a treatment consent that has run out while the help goes on', async () => {
    const content = {
      type: 'medication_management',
      title: 'Evening dose',
      responsible: { kind: 'patient' },
    };
    const op = { op: 'intervention.add', goalId: room.goalId, requiresConsent: true, ...content };
    const { interventionId } = (await agreeOn(room, [op])).ops[0];
    await post(room.patient, `${record}/consents`, {
      kind: 'treatment',
      purpose: 'The evening dose',
      purposeCode: 'treatment',
      interventionId,
    });
    await post(room.clinician, `${room.plan}/interventions/${interventionId}/start`);
    expect(await told()).toEqual({});
    await set('UPDATE consent SET ends_at = $2, starts_at = $3 WHERE tenant_id = $1', inDays(-1), inDays(-9));
    expect(await told()).toEqual({
      consent_ended: 'Alex, Dana Reyes, Mia',
      treatment_consent_gone: 'Dana Reyes',
    });
  });

  it('a consent with a day to look at it again', async () => {
    await post(room.patient, `${record}/consents`, {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
    });
    await set('UPDATE consent SET remind_on = $2 WHERE tenant_id = $1', day(0));
    expect(await told()).toEqual({ consent_to_look_at: 'Alex, Dana Reyes, Mia' });
    expect(await told()).toEqual({});
  });

  it('a withdrawal that nobody has acknowledged: the lead, until it is', async () => {
    const consent = await post(room.patient, `${record}/consents`, {
      kind: 'sharing',
      purpose: 'company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['plan'] }],
    });
    await post(room.patient, `${record}/consents/${consent.id}/withdrawal`);
    expect(await told()).toEqual({});
    await set('UPDATE withdrawal_receipt SET withdrawn_at = $2 WHERE tenant_id = $1', inDays(-8));
    expect(await told()).toEqual({ withdrawal_unacknowledged: 'Dana Reyes' });
    const { body } = await peer.api.get('/v1/me/withdrawals');
    await post(peer, `/v1/me/withdrawals/${body.items[0].id}/acknowledgement`);
    expect(await toDo(room.clinician)).not.toContain('withdrawal_unacknowledged');
  });

  it('an authority that ends by its date or by a birthday: the patient, the lead, and whose it is', async () => {
    await post(room.patient, `${record}/representatives`, {
      accountId: toni.accountId,
      kind: 'patient_appointed',
      dataClasses: ['plan'],
      acts: ['read'],
    });
    expect(await told()).toEqual({});
    const until = `UPDATE access_grant SET majority_at = $2, starts_at = $3 WHERE tenant_id = $1 AND relation = 'representative'`;
    await set(until, inDays(29), inDays(-40));
    expect(await told()).toEqual({ authority_ends_soon: 'Alex, Dana Reyes, Toni' });
    await set(until, inDays(-1), inDays(-40));
    expect(await told()).toEqual({ authority_ended: 'Alex, Dana Reyes, Toni' });
    await set(
      `UPDATE representative SET status = 'ended', ended_at = $2, end_reason = 'Of age' WHERE tenant_id = $1`,
      inDays(0),
    );
    expect(await told()).toEqual({});
  });

  it('a proposal that nobody answers: who is to answer it, then both sides; nobody has to answer it any more', async () => {
    const { body } = await room.patient.api.get(room.plan);
    const ops = [{ op: 'goal.revise', goalId: room.goalId, statement: 'Out on three days' }];
    const made = await post(room.patient, `${room.plan}/proposals`, {
      basePlanRevision: body.revision,
      ops,
    });
    expect(await told()).toEqual({});
    await set('UPDATE proposal SET expires_at = $2 WHERE tenant_id = $1 AND id = $3', inDays(2), made.id);
    expect(await told()).toEqual({ proposal_lapses_soon: 'Dana Reyes, Mia' });
    expect((await toDo(mia)).sort()).toEqual(['proposal_lapses_soon', 'proposal_made']);
    await set('UPDATE proposal SET expires_at = $2 WHERE tenant_id = $1 AND id = $3', inDays(-1), made.id);
    expect(await told()).toEqual({ proposal_lapsed: 'Alex, Dana Reyes, Mia' });
    expect(await toDo(mia)).toEqual([]);
  });

  it('a facilitation that comes to its date: both sides and whoever helps', async () => {
    const { body } = await room.patient.api.get(room.plan);
    const ops = [{ op: 'goal.revise', goalId: room.goalId, statement: 'Out on three days' }];
    const made = await post(room.patient, `${room.plan}/proposals`, {
      basePlanRevision: body.revision,
      ops,
    });
    const kim = await room.clinic.practitioner('Kim');
    const { patientId } = room.patient;
    await room.clinic.askIn(kim, { chainId: made.id, planId: room.planId, patientId });
    expect(await told()).toEqual({ facilitation_ends_soon: 'Alex, Dana Reyes, Kim, Mia' });
    await set(
      'UPDATE facilitation SET ends_at = $2, named_at = $3 WHERE tenant_id = $1',
      inDays(-1),
      inDays(-9),
    );
    expect(await told()).toEqual({
      facilitation_over: 'Alex, Dana Reyes, Mia',
      your_facilitation_over: 'Kim',
    });
  });

  it('an emergency whose review is overdue: the privacy officers, never the one whose own it is', async () => {
    const both = await room.clinic.person(['practitioner', 'privacy_officer'], { name: 'Both' });
    const id = await room.clinic.breakGlass(room.patient.patientId, both, { minutesAgo: 4 * 24 * 60 });
    expect(await told()).toEqual({ break_glass_review_overdue: 'Officer' });
    await post(officer, `/v1/break-glass/reviews/${id}/outcome`, { outcome: 'justified', note: 'On file' });
    expect(await toDo(officer)).toEqual([]);
  });

  it('complaints, questions about the access log and account changes that wait: those who were asked', async () => {
    await post(room.patient, '/v1/me/complaints', {
      words: 'The door stood open',
      aboutAccountId: mia.accountId,
    });
    const kim = await room.clinic.practitioner('Kim');
    await post(admin, `/v1/accounts/${kim.accountId}/changes`, { what: 'password', reason: 'Forgotten' });
    expect(await told()).toEqual({});
    await set('UPDATE complaint SET made_at = $2 WHERE tenant_id = $1', inDays(-15));
    expect(await told()).toEqual({ complaint_waits: 'Admin, Officer' });
    await room.clinician.api.get(room.plan);
    const log = (await room.patient.api.get(`${record}/access-log?excludeSelf=true`)).body.items;
    const question = await post(room.patient, `${record}/access-log/${log[0].id}/dispute`, { words: 'Who?' });
    const late = await room.clinic.person(['privacy_officer'], { name: 'Late' });
    await set('UPDATE access_dispute SET raised_at = $2 WHERE tenant_id = $1', inDays(-13));
    // Who came to the role meanwhile is asked like the others.
    expect(await told()).toEqual({
      ...{ access_disputed: 'Late', account_change_to_confirm: 'Late' },
      ...{ complaint_made: 'Late', complaint_waits: 'Late' },
    });
    await set('UPDATE access_dispute SET raised_at = $2 WHERE tenant_id = $1', inDays(-15));
    expect(await told()).toEqual({ dispute_waits: 'Late, Officer' });
    expect(await told()).toEqual({});
    const answer = { outcome: 'explained', answer: 'It was the plan' };
    await post(late, `/v1/access-disputes/${question.id}/answer`, answer);
    expect(await told()).toEqual({});
    expect(await toDo(officer)).not.toContain('dispute_waits');
    await set('UPDATE account_change SET asked_at = $2 WHERE tenant_id = $1', inDays(-3));
    expect(await told()).toEqual({ account_change_waits: 'Late, Officer' });
    await set('UPDATE account_change SET ends_at = $2 WHERE tenant_id = $1', inDays(-1));
    expect(await told()).toEqual({ account_change_lapsed: 'Admin' });
    expect(await toDo(officer)).toEqual(['complaint_waits', 'complaint_made']);
  });

  it('an invitation that ran out: who issued it; a key that is a year old: the administrators', async () => {
    const address = `${admin.accountId}.new@example.org`;
    await post(admin, '/v1/accounts', { email: address, displayName: 'New', roles: ['peer_supporter'] });
    await set('UPDATE invitation SET expires_at = $2 WHERE tenant_id = $1', inDays(-1));
    expect(await told()).toEqual({ invitation_ran_out: 'Admin' });
    expect(await told()).toEqual({});
    const machine = await aMachine(admin);
    expect(await told()).toEqual({});
    await set('UPDATE api_client_key SET added_at = $2 WHERE tenant_id = $1', inDays(-366));
    expect(await told()).toEqual({ machine_key_old: 'Admin' });
    const { body } = await admin.api.get(`/v1/api-clients/${machine.id}`);
    await post(admin, `/v1/api-clients/${machine.id}/keys/${body.keys[0].id}/retirement`);
    await tell();
    expect(await toDo(admin)).toEqual([]);
  });

  it('a key that nobody has confirmed within 72 hours: who added it, and nobody is asked for it any more', async () => {
    const { id } = await aMachine(admin);
    const { publicKey } = await generateKeyPair('ES384', { extractable: true });
    await post(admin, `/v1/api-clients/${id}/keys`, { kid: 'late', publicKey: await exportJWK(publicKey) });
    const asked = (await toDo(officer)).length;
    await set(
      `UPDATE api_client_key SET added_at = added_at - interval '80 hours',
        confirmable_until = confirmable_until - interval '80 hours' WHERE tenant_id = $1`,
    );
    expect(await told()).toEqual({ machine_key_lapsed: 'Admin' });
    expect(await toDo(officer)).toHaveLength(asked - 1);
  });

  it('tells every organisation once, however many servers ask at the same time', async () => {
    await set(`UPDATE care_plan SET status = 'active', next_review_on = $2 WHERE tenant_id = $1`, day(3));
    await Promise.all([tell(), tell(), tell()]);
    const { rows } = await (
      await database()
    ).query('SELECT count(*)::int AS count FROM notice WHERE tenant_id = $1 AND kind = $2', [
      room.clinic.tenantId,
      'review_due',
    ]);
    expect(rows).toEqual([{ count: 3 }]);
  });
});
