import { Road } from '../support/road.js';
import { Clinic, type Person } from '../support/world.js';
import { startCanaryApp, type CanaryApp } from './canaries.js';

describe('While the database is away', () => {
  const road = new Road(new URL(process.env.CONCORD_TEST_DATABASE_URL ?? ''));
  let service: CanaryApp;
  let admin: Person;
  beforeAll(async () => {
    service = await startCanaryApp(4, await road.open());
    const clinic = await Clinic.open(service);
    admin = await clinic.person(['administrator']);
    await admin.api.expect(200, admin.api.get('/v1/me'));
  });
  afterAll(async () => {
    await service.close();
    await road.close();
  });

  it('requests are asked to come back, and health says why; afterwards all is as before', async () => {
    await road.close();
    const asking = admin.api.once();
    const away = [await asking.get('/v1/me'), await asking.post('/v1/patients', {})];
    const ready = await service.api.once().get('/health/ready');
    const live = await service.api.get('/health/live');
    await road.open();

    expect(away.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [503, '1'],
      [503, '1'],
    ]);
    expect([ready.status, ready.body.detail, live.status]).toEqual([
      503,
      'The database does not answer.',
      200,
    ]);
    expect((await service.api.get('/health/ready')).status).toBe(200);
    expect((await admin.api.get('/v1/me')).status).toBe(200);
  });

  it('a request under way is asked to come back too', async () => {
    const underWay = Array.from({ length: 4 }, () => admin.api.once().get('/v1/canary/well'));
    while (service.database.pool.idleCount === service.database.pool.totalCount)
      await new Promise(setImmediate);
    await road.close();
    const answers = await Promise.all(underWay);
    await road.open();

    expect(answers.map(({ status }) => status).filter((status) => ![200, 503].includes(status))).toEqual([]);
    expect(answers.some(({ status }) => status === 503)).toBe(true);
    expect((await admin.api.get('/v1/me')).status).toBe(200);
  });
});
