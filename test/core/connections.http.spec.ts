import { Road } from '../support/road.js';
import { Clinic, database, type Person } from '../support/world.js';
import { startCanaryApp, type CanaryApp } from './canaries.js';

const poolSize = 2;

describe('The connections of the service', () => {
  const road = new Road(new URL(process.env.CONCORD_TEST_DATABASE_URL ?? ''));
  let service: CanaryApp;
  let admin: Person;
  beforeAll(async () => {
    service = await startCanaryApp(poolSize, await road.open());
    admin = await (await Clinic.open(service)).person(['administrator']);
  });
  afterAll(async () => {
    await service.close();
    await road.close();
  });

  const ask = () => admin.api.once().get('/v1/me');

  it('are there before the first request', () => {
    const { pool, auditPool } = service.database;

    expect([pool.totalCount, pool.idleCount, auditPool.totalCount]).toEqual([poolSize, poolSize, 1]);
  });

  it('are made in as long as it takes: a request may wait longer for that than for another’s', async () => {
    const taken = await service.database.pool.connect();
    road.cut();
    await until(() => service.database.pool.idleCount === 0);
    road.shutGate();
    const made = ask();
    await until(() => service.database.pool.totalCount === poolSize);
    const waited = await ask();
    road.openGate();
    const answer = await made;
    taken.release(true);

    expect([waited.status, waited.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.status).toBe(200);
  });

  it('are replaced when the database ends them, at rest or at work', async () => {
    await service.api.get('/health/ready');
    await terminateAll();
    expect(await settled(Array.from({ length: 5 }, ask))).toEqual([]);
    const underWay = Array.from({ length: 5 }, () => admin.api.once().get('/v1/canary/well'));
    await until(() => service.database.pool.idleCount < service.database.pool.totalCount);
    await terminateAll();

    expect(await settled(underWay)).toEqual([]);
    expect((await ask()).status).toBe(200);
  });

  it('may break while a read is being recorded: who read is asked to come back, the next one is answered', async () => {
    const { auditPool } = service.database;
    for (let round = 0; round < 5; round += 1) {
      const reading = ask();
      await until(() => auditPool.totalCount > auditPool.idleCount);
      road.cut();
      expect(await settled([reading])).toEqual([]);
      await until(() => auditPool.totalCount === auditPool.idleCount);
    }

    expect((await ask()).status).toBe(200);
  });

  async function terminateAll(): Promise<void> {
    await (
      await database()
    ).query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE client_port = ANY($1)', [
      road.ports(),
    ]);
  }
});

/** @returns the statuses that are neither an answer nor a request to come back */
async function settled(asked: readonly Promise<{ readonly status: number }>[]): Promise<number[]> {
  const answers = await Promise.all(asked);
  return answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 503);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}
