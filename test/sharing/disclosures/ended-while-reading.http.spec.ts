import { Client } from 'pg';
import { aMachine, asMachine, discloseTo } from '../../support/machine.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';

/** As what the service of this test is known to the database: others beside it wait for the same table. */
const ours = 'ended-while-reading';

/** What of ours waits for a connection of this test, or for one that does. */
const waitingFor = `
  WITH RECURSIVE held (pid) AS (
    SELECT $1::int UNION
    SELECT activity.pid FROM pg_stat_activity activity JOIN held ON held.pid = ANY (pg_blocking_pids(activity.pid)))
  SELECT count(*)::int AS waiting FROM held JOIN pg_stat_activity activity ON activity.pid = held.pid
  WHERE activity.application_name = $2`;

/** How both were answered, and which versions of the consent were accounted for when it had ended, and in the end. */
interface Seen {
  readonly read: number;
  readonly ending: number;
  readonly accountedByThen: readonly number[];
  readonly accounted: readonly number[];
  readonly again: number;
}

describe('A consent that ends while a machine reads by it', () => {
  let service: TestApp;
  beforeAll(async () => {
    const databaseUrl = new URL(process.env.CONCORD_TEST_DATABASE_URL ?? '');
    databaseUrl.searchParams.set('application_name', ours);
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' }, { databaseUrl: databaseUrl.href });
  });
  afterAll(() => service.close());

  const letOut = { read: 200, ending: 200, accountedByThen: [1], accounted: [1], again: 404 };
  const keptBack = { read: 404, ending: 200, accountedByThen: [], accounted: [], again: 404 };

  /** A slow machine may have kept one of them waiting for longer than anybody waits for a lock: then it was not done. */
  const done = async (read: (room: Room) => string): Promise<Seen> => {
    const seen = await readingAndEnding(read);
    return seen.read === 503 || seen.ending === 503 ? done(read) : seen;
  };

  it('has ended when all that it let out is accounted for, and lets nothing out afterwards', async () => {
    expect(await done(({ patient }) => `/v1/patients/${patient.patientId}/care-plans`)).toEqual(letOut);
  });

  it('lets nothing out that was asked for before it was known whether it may be read, without accounting for it', async () => {
    expect([letOut, keptBack]).toContainEqual(await done(({ plan }) => plan));
  });

  /** A read that has begun is held up, and the patient withdraws what it rests on. */
  async function readingAndEnding(asks: (room: Room) => string): Promise<Seen> {
    const room = await aRoom(service);
    const { api, patientId } = room.patient;
    const machine = await aMachine(await room.clinic.person(['administrator']));
    const consentId = await discloseTo(machine, room.patient, { patientId });
    const bridge = await asMachine(service, machine);
    const accounted = async (): Promise<number[]> => {
      const pool = await database();
      const statement = 'SELECT consent_version AS version FROM disclosure WHERE consent_id = $1';
      return (await pool.query<{ version: number }>(statement, [consentId])).rows.map(
        ({ version }) => version,
      );
    };
    const holder = new Client({ connectionString: process.env.CONCORD_TEST_ADMIN_URL });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE care_plan IN ACCESS EXCLUSIVE MODE');
    const waiting = async (): Promise<number> => {
      const { processID } = holder as unknown as { processID: number };
      return (await (await database()).query(waitingFor, [processID, ours])).rows[0].waiting;
    };
    let answered = 0;
    const noted = async (answer: Promise<{ status: number }>): Promise<number> => {
      const { status } = await answer;
      answered += 1;
      return status;
    };
    const reading = noted(bridge.get(asks(room)));
    while ((await waiting()) + answered < 1);
    const withdrawing = noted(api.post(`/v1/patients/${patientId}/consents/${consentId}/withdrawal`));
    const ended = withdrawing.then(async (ending) => ({ ending, accountedByThen: await accounted() }));
    while ((await waiting()) < 2 && answered === 0);
    await holder.query('COMMIT');
    await holder.end();
    const [read, after] = [await reading, await ended];
    return { read, ...after, accounted: await accounted(), again: (await bridge.get(asks(room))).status };
  }
});
