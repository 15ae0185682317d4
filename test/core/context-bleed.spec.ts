import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { newId } from '../../src/core/ids.js';
import { Clinic, database, type Person } from '../support/world.js';
import { startCanaryApp, type CanaryApp, type Way } from './canaries.js';

const tenants = 20;
/** `npm run test:long` sends ten times as many. */
const requests = process.env.CONCORD_LONG_TESTS ? 50_000 : 5_000;
const atOnce = 12;

interface Tenant {
  readonly clinic: Clinic;
  readonly admin: Person;
  /** In every name of this organisation and of no other. */
  readonly canary: string;
  readonly patients: string[];
}

interface Deed {
  readonly method?: 'POST';
  readonly path: string;
  readonly body?: object;
  readonly expected: number;
  readonly aborts?: boolean;
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

/**
 * One connection serves one request after the other, of any organisation. Whatever befalls a request, nothing of it
 * may be left there for the next one. Beside context-bleed.http.spec.ts, which asks the service's own routes: here a
 * handler ends badly while several queries of its transaction are under way.
 */
describe(`${requests} requests of 20 organisations over two connections`, () => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const counts = new Map<string, number>();
  const foreign: string[] = [];
  let service: CanaryApp;
  let flock: Tenant[];

  beforeAll(async () => {
    service = await startCanaryApp(2);
    flock = await Promise.all(Array.from({ length: tenants }, aTenant));
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let index = next++; index < requests; index = next++) await play(index);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }, 1_800_000);
  afterAll(async () => {
    agent.destroy();
    await service.close();
  });

  async function aTenant(): Promise<Tenant> {
    const clinic = await Clinic.open(service);
    const canary = `canary-${clinic.tenantId}`;
    const admin = await clinic.person(['administrator'], { name: `Kim ${canary}` });
    const patients = [await clinic.record(canary), await clinic.record(canary)];
    return { clinic, admin, canary, patients };
  }

  async function play(index: number): Promise<void> {
    // Neighbours in time are never of one organisation, and each comes to do everything.
    const tenant = flock[(Math.floor(index / 100) + index * 7) % tenants] as Tenant;
    const deed = deedOf(index, tenant);
    let answer = await send(tenant, deed);
    // Asked to come back because there is much to do, it does.
    while (answer?.status === 503 && deed.expected !== 503) answer = await send(tenant, deed);
    count(
      answer === null
        ? 'aborted'
        : answer.status === deed.expected
          ? 'as expected'
          : `${answer.status} for ${deed.path}`,
    );
    if (answer) look(answer, tenant);
  }

  function look({ text: said }: Answered, { canary }: Tenant): void {
    const heard = said.match(/canary-[0-9a-f-]{36}/g) ?? [];
    if (heard.some((other) => other !== canary)) foreign.push(`${canary} was answered ${said}`);
  }

  function count(what: string): void {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }

  async function send({ admin }: Tenant, deed: Deed): Promise<Answered | null> {
    const { method = 'GET', path, body } = deed;
    const headers = { ...(await admin.api.signedIn()), ...(body && { 'content-type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      const sent = request(service.address + path, { method, agent, headers });
      sent.on('error', (error) => (deed.aborts ? resolve(null) : reject(error)));
      sent.on('response', (response) => {
        text(response).then((said) => resolve({ status: response.statusCode ?? 0, text: said }), reject);
      });
      sent.end(body && JSON.stringify(body));
      if (deed.aborts) sent.on('finish', () => setImmediate(() => sent.destroy(new Error('gone'))));
    });
  }

  it('give nobody a word of another organisation', () => {
    expect(foreign).toEqual([]);
  });

  it('go as they should, and one in ten badly', () => {
    const { aborted = 0, 'as expected': expected = 0, ...others } = Object.fromEntries(counts);
    expect(others).toEqual({});
    expect(expected + aborted).toBe(requests);
    // Who hangs up does so as soon as the request is sent, and is sometimes answered before.
    expect(aborted).toBeGreaterThan(requests * 0.02);
  });

  it('write where they belong, and only what was acknowledged or went unheard', async () => {
    const pool = await database();
    const { rows } = await pool.query(
      `SELECT tenant_id, given_name, count(*)::int FROM patient WHERE tenant_id = ANY($1) GROUP BY 1, 2`,
      [flock.map(({ clinic }) => clinic.tenantId)],
    );
    expect(rows.map(({ tenant_id }) => `canary-${tenant_id}`)).toEqual(
      rows.map(({ given_name }) => given_name),
    );
    expect(rows).toHaveLength(tenants);
  });

  it('leave the connections as they were', async () => {
    const { pool } = service.database;
    expect([pool.totalCount <= 2, pool.idleCount === pool.totalCount, pool.waitingCount]).toEqual([
      true,
      true,
      0,
    ]);
    const clients = [await pool.connect(), await pool.connect()];
    for (const client of clients) {
      const { rows } = await client.query(leftovers);
      expect(rows).toEqual([{ settings: '', timeout: '5s', inTransaction: false, locks: 0 }]);
      client.release();
    }
  });
});

const leftovers = `
  SELECT concat(current_setting('concord.tenant_id', true), current_setting('concord.actor_id', true),
      current_setting('concord.patient_id', true), current_setting('concord.scope', true)) AS settings,
    current_setting('statement_timeout') AS timeout,
    now() <> statement_timestamp() AS "inTransaction",
    (SELECT count(*)::int FROM pg_locks WHERE pid = pg_backend_pid() AND locktype = 'advisory') AS locks`;

/** What the request with this number is: of a hundred, ninety go well, and ten are refused, break, are slow or are given up. */
function deedOf(index: number, { canary, patients }: Tenant): Deed {
  // Neighbours in time differ in what they do as well.
  const turn = (index * 37) % 100;
  const sing = (way: Way, expected: number): Deed => ({ path: `/v1/canary/${way}`, expected });
  if (turn < 2) return sing('refused', 422);
  if (turn < 4) return sing('broken', 500);
  if (turn < 6) return sing('slow', 503);
  if (turn < 10) return { ...sing('well', 200), aborts: true };
  if (turn < 12)
    return { method: 'POST', path: '/v1/patients', body: aPatient(canary, index % 24_989), expected: 201 };
  if (turn < 30) return sing('well', 200);
  if (turn < 45) return { path: '/v1/patients?limit=2', expected: 200 };
  if (turn < 60) return { path: `/v1/patients/${patients[turn % 2]}`, expected: 200 };
  return { path: '/v1/me', expected: 200 };
}

/** Born on a day of their own: or else they would be taken for somebody who has a record already. */
function aPatient(canary: string, days: number): object {
  const birthDate = new Date(Date.UTC(1940, 0, 1) + days * 86_400_000);
  const name = { givenName: canary, familyName: canary };
  return { identifier: newId(), ...name, birthDate: birthDate.toISOString().slice(0, 10) };
}
