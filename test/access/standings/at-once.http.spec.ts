import { Client } from 'pg';
import type { Api } from '../../support/api.js';
import { supportedBy } from '../../support/peer.js';
import { anAgreedGoal, aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';
import { doors, Threshold } from './doors.js';

/** A connection of its own that holds something, so that what runs beside it has to wait. */
class Holder {
  private constructor(private readonly client: Client) {}

  static async of(statement: string, id: string): Promise<Holder> {
    const client = new Client({ connectionString: process.env.CONCORD_TEST_ADMIN_URL });
    await client.connect();
    await client.query('BEGIN');
    await client.query(statement, [id]);
    return new Holder(client);
  }

  /** How many wait for what it holds, or for one who does. */
  async waiting(): Promise<number> {
    const { rows } = await (
      await database()
    ).query(
      `WITH RECURSIVE held (pid) AS (
         SELECT $1::int UNION
         SELECT activity.pid FROM pg_stat_activity activity JOIN held ON held.pid = ANY (pg_blocking_pids(activity.pid)))
       SELECT count(*)::int - 1 AS waiting FROM held`,
      [(this.client as unknown as { processID: number }).processID],
    );
    return rows[0].waiting;
  }

  async letGo(): Promise<void> {
    await this.client.query('COMMIT');
    await this.client.end();
  }
}

/** What is done at the same moment: each has judged before the other was on record. */
describe('Two things at once', () => {
  let service: TestApp;
  let clinic: Clinic;
  let clinician: Person;
  let guardian: Person;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    clinic = await Clinic.open(service);
    const limit = 'UPDATE tenant_setting SET counter_limit = 2 WHERE tenant_id = $1';
    await (await database()).query(limit, [clinic.tenantId]);
    clinician = await clinic.practitioner('Dana Reyes');
    guardian = await clinic.person(['representative'], { name: 'Robin Okafor' });
  });
  afterAll(() => service.close());

  it.each([
    ['redeem an invitation to the portal', 'join the care team'],
    ['redeem an invitation to the portal', 'act for the patient'],
    ['redeem an invitation to the portal', 'read along as a peer'],
    ['redeem an invitation to the portal', 'be named as close'],
    ['redeem an invitation to the portal', 'open the record in an emergency'],
    ['join the care team', 'act for the patient'],
    ['join the care team', 'help with a conversation'],
    ['act for the patient', 'help with a conversation'],
  ])('make nobody stand on both sides: %s, and %s', async (one, other) => {
    const at = await Threshold.of(clinic, clinician, guardian);
    const both = [doors[one], doors[other]];
    const prepared: string[] = [];
    for (const door of both) prepared.push((await door?.prepare?.(at)) ?? '');
    const holder = await Holder.of('SELECT FROM account WHERE id = $1 FOR UPDATE', at.sam.accountId);
    let answered = 0;
    const going = both.map(async (door, index) => {
      const answer = await door?.go(at, prepared[index] ?? '');
      answered += 1;
      return answer?.status ?? 0;
    });
    while ((await holder.waiting()) + answered < 2);
    await holder.letGo();
    const statuses = await Promise.all(going);
    expect(statuses.filter((status) => status < 300)).toHaveLength(1);
    expect(Math.max(...statuses)).toBeLessThan(500);
  });

  it.each([
    'end the authority',
    'take off the care team',
    'disable the account',
    'take their role away',
    'end that session',
    'put on record that the patient has died',
    'link the record to the one that goes on',
  ])('leave nothing done after it was answered that it may not be done any more: %s', async (how) => {
    let seen = await deedAndEnding(how);
    // A slow machine may have kept the deed waiting for longer than anybody waits for a lock: then nothing was done, nor begun.
    while (seen.deed === 503) seen = await deedAndEnding(how);
    expect(seen.deed).toBeLessThan(300);
    expect(seen.ending).toBeLessThan(300);
    expect(seen.wasDoneByThen).toBe(true);
    expect(seen.again).toBeGreaterThanOrEqual(400);
  });

  it('leave nothing written by one of a whole group after the no to all of them was answered', async () => {
    let seen = await encouragementAndNo();
    while (seen.deed === 503) seen = await encouragementAndNo();
    expect(seen).toEqual({ deed: 201, ending: 201, written: 1, again: 422 });
  });

  /** A peer supporter writes to somebody who closes their plan to all peer supporters meanwhile. */
  async function encouragementAndNo(): Promise<{
    deed: number;
    ending: number;
    written: number;
    again: number;
  }> {
    const room = await aRoom(service);
    const { patient, clinic: theirs } = room;
    const peer = await theirs.person(['peer_supporter']);
    const goalId = await anAgreedGoal(room);
    const { id: supportId } = await supportedBy(room, peer);
    const record = `/v1/patients/${patient.patientId}`;
    const encourage = ({ api }: Person): Promise<{ status: number }> =>
      api.post(`${record}/encouragements`, { about: 'goal', elementId: goalId, words: 'Well done' });
    const denied = { effect: 'deny', recipientClass: 'peer_supporter', dataClasses: ['plan'] };
    const said = { kind: 'sharing', purpose: 'Alone for a while', purposeCode: 'peer_support' };

    const holder = await Holder.of('SELECT FROM peer_support WHERE id = $1 FOR UPDATE', supportId);
    let answered = 0;
    const deed = encourage({ ...peer, api: peer.api.once() }).then(({ status }) => ((answered += 1), status));
    while ((await holder.waiting()) + answered < 1);
    const no = patient.api.post(`${record}/consents`, { ...said, provisions: [denied] });
    const ended = no.then(async ({ status }) => {
      const sql = 'SELECT FROM encouragement WHERE patient_id = $1';
      const { rowCount } = await (await database()).query(sql, [patient.patientId]);
      answered += 1;
      return { ending: status, written: rowCount ?? 0 };
    });
    while ((await holder.waiting()) < 2 && answered === 0);
    await holder.letGo();
    return { deed: await deed, ...(await ended), again: (await encourage(peer)).status };
  }

  /** Begins a deed, then what ends that it may be done, and lets both go on. */
  async function deedAndEnding(
    how: string,
  ): Promise<{ deed: number; ending: number; wasDoneByThen: boolean; again: number }> {
    const patient = await clinic.patient([clinician]);
    const record = `/v1/patients/${patient.patientId}`;
    const acting = await clinic.person(['representative', 'practitioner']);
    const isActing = how === 'end the authority';
    const authority = { kind: 'guardian', evidence: 'Order, seen', acts: ['read', 'take_part'] };
    const given = isActing
      ? { ...authority, accountId: acting.accountId, dataClasses: ['plan', 'safety_plan'] }
      : { accountId: acting.accountId, role: 'member' };
    const place = isActing ? 'representatives' : 'care-team';
    const { body: held } = await clinician.api.expect(201, clinician.api.post(`${record}/${place}`, given));
    const line = { op: 'entry.add', section: 'reasons_to_live', text: 'My dog' };
    const writing = { ops: [line] };
    await patient.api.expect(200, patient.api.post(`${record}/safety-plan/changes`, writing));
    const end = await endingOf(how, { record, acting, heldId: held.id });

    const holder = await Holder.of(
      'SELECT FROM safety_plan WHERE patient_id = $1 FOR UPDATE',
      patient.patientId,
    );
    const path = isActing ? 'changes' : 'proposals';
    const doIt = (api: Api): Promise<{ status: number }> =>
      api.post(`${record}/safety-plan/${path}`, { ...writing, baseRevision: 1 });
    let answered = 0;
    const noted = async (answer: Promise<{ status: number }>): Promise<number> => {
      const { status } = await answer;
      answered += 1;
      return status;
    };
    const doing = noted(doIt(acting.api.once()));
    while ((await holder.waiting()) + answered < 1);
    // Which of the two answers arrives first is the machine's affair: what counts is what is on record when the second is there.
    const ended = noted(end()).then(async (ending) => ({
      ending,
      wasDoneByThen: await isWritten(patient.patientId),
    }));
    while ((await holder.waiting()) < 2 && answered === 0);
    await holder.letGo();
    return { deed: await doing, ...(await ended), again: (await doIt(acting.api)).status };
  }

  /** Whether anything was written after the first line, or suggested. */
  async function isWritten(patientId: string): Promise<boolean> {
    const { rows } = await (
      await database()
    ).query(
      `SELECT EXISTS (SELECT FROM safety_plan WHERE patient_id = $1 AND revision > 1)
         OR EXISTS (SELECT FROM safety_plan_proposal WHERE patient_id = $1) AS written`,
      [patientId],
    );
    return rows[0].written;
  }

  /** What ends it, with all that has to be there before. */
  async function endingOf(
    how: string,
    { record, acting, heldId }: { record: string; acting: Person; heldId: string },
  ): Promise<() => Promise<{ status: number }>> {
    const { api } = clinician;
    const administrator = await clinic.person(['administrator']);
    const account = `/v1/accounts/${acting.accountId}`;
    const survivorId = (await clinic.patient([clinician])).patientId;
    const elsewhere = await clinic.signIn(acting);
    const merge = { survivorId, reason: 'Registered twice; the passport was seen at both.' };
    const { body: asked } = await administrator.api.expect(
      201,
      administrator.api.post(`${record}/merges`, merge),
    );
    const { headers } = await administrator.api.expect(200, administrator.api.get(account));
    const died = { diedOn: '2026-01-05', knownFrom: 'Her sister called.' };
    const endings: Record<string, () => Promise<{ status: number }>> = {
      'end the authority': () =>
        api.post(`${record}/representatives/${heldId}/ending`, { reason: 'The order was lifted' }),
      'take off the care team': () =>
        api.post(`${record}/care-team/${heldId}/ending`, { reason: 'She moved' }),
      'disable the account': () => administrator.api.post(`${account}/disablement`),
      'take their role away': () =>
        administrator.api
          .with({ 'if-match': headers.get('etag') ?? '' })
          .patch(account, { roles: ['peer_supporter'] }),
      'end that session': () => elsewhere.api.delete(`/v1/sessions/${acting.sessionId}`),
      'put on record that the patient has died': () => api.post(`${record}/deaths`, died),
      'link the record to the one that goes on': () => api.post(`${record}/merges/${asked.id}/confirmation`),
    };
    return endings[how] as () => Promise<{ status: number }>;
  }
});
