import { startTestApp, type TestApp } from '../support/test-app.js';
import { explored } from './explored.js';

describe('Requests made from the API description', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
  });
  afterAll(() => service.close());

  it('are answered as it says, whoever asks for whatever: no fault, nothing valid refused for its form', async () => {
    const findings = await explored(service, 7);

    expect([...findings.wrong]).toEqual([]);
    const { valid, broken } = findings.figures;
    expect(valid + broken).toBeGreaterThan(2_000);
    expect(valid / (valid + broken)).toBeGreaterThan(0.6);
  });
});
