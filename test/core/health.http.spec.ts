import { startTestApp, type TestApp } from '../support/test-app.js';

describe('health', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('says that the process is alive and the database there', async () => {
    const live = await service.api.get('/health/live');
    const ready = await service.api.get('/health/ready');

    expect([live.status, ready.status]).toEqual([200, 200]);
    expect(ready.body).toEqual({ status: 'ok' });
  });
});
