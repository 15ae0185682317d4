import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic } from '../../support/world.js';

describe('A change of the settings that changes nothing', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('leaves their version, so that nobody else’s change is refused for it', async () => {
    const { api } = await (await Clinic.open(service)).person(['administrator']);
    const { body: before } = await api.expect(200, api.get('/v1/settings'));
    const { timeZone, rulePackTightening } = before;
    const asRead = api.with({ 'if-match': `"${before.version}"` });
    for (const nothing of [{}, { timeZone }, { timeZone, rulePackTightening }]) {
      const { body } = await api.expect(200, asRead.patch('/v1/settings', nothing));
      expect(body).toEqual(before);
    }
    const { body: after } = await api.expect(
      200,
      asRead.patch('/v1/settings', { timeZone: 'Europe/Lisbon' }),
    );
    expect(after).toMatchObject({ timeZone: 'Europe/Lisbon', version: before.version + 1 });
    expect((await asRead.patch('/v1/settings', {})).status).toBe(412);
  });
});
