import http from 'node:http';
import type { PoolClient } from 'pg';
import { Database } from '../../src/core/database/database.js';
import { Unavailable } from '../../src/core/errors.js';
import { newId } from '../../src/core/ids.js';
import type { Api } from '../support/api.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, database, type PatientPerson, type Person } from '../support/world.js';

const organisations = 20;
/** `npm run test:long` sends ten times as many. */
const requests = process.env.CONCORD_LONG_TESTS ? 50_000 : 5_000;
const atOnce = 48;

/** An organisation whose every text carries a mark of its own. */
interface Marked {
  readonly mark: string;
  readonly clinic: Clinic;
  readonly clinician: Person;
  readonly patient: PatientPerson;
  readonly record: string;
  readonly plan: string;
  /** Where the two say how they see the discharge criteria. */
  readonly stance: string;
}

interface Outcome {
  readonly status: number;
  readonly text: string;
}

describe(`${requests} requests of 20 organisations over two database connections`, () => {
  let service: TestApp;
  let all: Marked[];
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce });
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '2' });
    all = [];
    for (let index = 0; index < organisations; index += 1) all.push(await marked(service, index));
  });
  afterAll(async () => {
    agent.destroy();
    await service.close();
  });

  it('show nobody a word of anyone else, through errors, time-outs and people who hang up', async () => {
    const foreign: string[] = [];
    const statuses = new Map<number, number>();
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let serial = next++; serial < requests; serial = next++) {
        const asking = all[serial % organisations] as Marked;
        let outcome = await ask(serial, asking);
        // Asked to come back because there is much to do, it does.
        while (outcome?.status === 503) outcome = await ask(serial, asking);
        if (!outcome) continue;
        statuses.set(outcome.status, (statuses.get(outcome.status) ?? 0) + 1);
        const seen = outcome.text.match(/mark-\d+-[0-9a-f]{8}/g) ?? [];
        foreign.push(
          ...seen.filter((mark) => mark !== asking.mark).map((mark) => `${asking.mark} saw ${mark}`),
        );
      }
    };
    await Promise.all([...Array.from({ length: atOnce }, worker), holdLocks(all[0] as Marked)]);

    expect(foreign).toEqual([]);
    expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 404]));
    expect(statuses.get(500)).toBeUndefined();
    expect(statuses.get(200) ?? 0).toBeGreaterThan(requests * 0.7);
    await expectCleanPool();
  }, 1_800_000);

  /** Seven in ten read, one in ten writes, one in ten errs or pries, the rest hang up or list. */
  function ask(
    serial: number,
    { mark, record, plan, stance, clinician, patient }: Marked,
  ): Promise<Outcome | null> {
    const other = all[(serial * 7 + 3) % organisations] as Marked;
    switch (Math.floor(serial / organisations) % 20) {
      case 0:
        return send('GET', '/v1/caseload', clinician);
      case 1:
        return send('GET', other.record === record ? '/v1/patients/nobody' : other.plan, patient);
      case 2:
        return send('POST', `${plan}/proposals`, { ...patient, body: { basePlanRevision: 'none' } });
      case 3:
        return hangUp(plan, patient);
      case 4:
        return send('POST', stance, { ...patient, body: { stance: 'disagree', words: `Not yet, ${mark}` } });
      case 5:
        // Its handler runs several queries of one transaction at once.
        return send('GET', `${plan}/completeness`, clinician);
      case 6:
        return send('GET', `${record}/access-log?limit=2`, patient);
      default:
        return send('GET', serial % 2 === 0 ? plan : record, serial % 3 === 0 ? patient : clinician);
    }
  }

  async function send(
    method: string,
    path: string,
    { api, body }: { api: Api; body?: object },
  ): Promise<Outcome> {
    const headers = { ...(await api.signedIn()), ...(body && { 'content-type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      const request = http.request(service.address + path, { method, agent, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on('error', reject);
      });
      request.on('error', reject);
      request.end(body && JSON.stringify(body));
    });
  }

  /** Sends a request and is gone before the answer. */
  async function hangUp(path: string, { api }: Person): Promise<null> {
    const headers = await api.signedIn();
    return new Promise((resolve) => {
      const request = http.request(service.address + path, { headers });
      request.on('error', () => resolve(null));
      request.on('response', () => request.destroy());
      request.on('close', () => resolve(null));
      request.on('finish', () => request.destroy());
      request.end();
    });
  }

  /** Somebody else holds a plan for longer than a request waits: its changes time out. */
  async function holdLocks({ patient }: Marked): Promise<void> {
    const pool = await database();
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT FROM care_plan WHERE patient_id = $1 FOR UPDATE', [patient.patientId]);
      await client.query('SELECT pg_sleep(6)');
      await client.query('ROLLBACK');
    } finally {
      client.release();
    }
  }

  /** A connection of the service's own, as soon as one is free. */
  async function free(): Promise<PoolClient> {
    const { pool } = service.app.get(Database, { strict: false });
    for (;;) {
      try {
        return await pool.connect();
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
      }
    }
  }

  async function expectCleanPool(): Promise<void> {
    const clients = await Promise.all([free(), free()]);
    const names = ['tenant_id', 'patient_id', 'actor_id', 'scope'];
    const settings = names.map((name) => `coalesce(current_setting('concord.${name}', true), '') AS ${name}`);
    for (const client of clients) {
      const { rows } = await client.query(
        `SELECT ${settings.join(', ')}, pg_current_xact_id_if_assigned() AS xact`,
      );
      expect(rows).toEqual([{ tenant_id: '', patient_id: '', actor_id: '', scope: '', xact: null }]);
      client.release();
    }
  }
});

async function marked(service: TestApp, index: number): Promise<Marked> {
  const mark = `mark-${index}-${newId().slice(-8)}`;
  const clinic = await Clinic.open(service);
  const clinician = await clinic.practitioner(`Dana ${mark}`);
  const patient = await clinic.patient([clinician], `Alex ${mark}`);
  const record = `/v1/patients/${patient.patientId}`;
  const { api } = clinician;
  const opened = await api.expect(201, api.post(`${record}/care-plans`, { title: `Plan ${mark}` }));
  const plan = `${record}/care-plans/${opened.body.id}`;
  const stance = `${plan}/agreements/${opened.body.dischargeCriteria.id}`;
  return { mark, clinic, clinician, patient, record, plan, stance };
}
