import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type Person } from '../support/world.js';
import { codeOf, enrol, givePassword, knock, password, signIn } from './door.js';

describe('one-time codes', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await givePassword(await clinic.practitioner('Dana Reyes'));
  });
  afterAll(() => service.close());

  const halfMinute = 30_000;

  it('are asked for at sign-in once enrolled, and each works once', async () => {
    const { secret } = await enrol(clinic, dana);
    const asked = await knock(clinic, dana.email);
    expect([asked.status, asked.body.type]).toEqual([401, expect.stringContaining('one-time-code-required')]);

    service.clock.forward(halfMinute);
    const oneTimeCode = codeOf(clinic, secret);
    await signIn(clinic, dana, { oneTimeCode });
    expect((await knock(clinic, dana.email, { oneTimeCode })).status).toBe(401);
    service.clock.forward(halfMinute);
    await signIn(clinic, dana, { oneTimeCode: codeOf(clinic, secret) });
  });

  it('of long ago, or of another account, are refused', async () => {
    const { secret } = await enrol(clinic, dana);
    const other = await enrol(clinic, await givePassword(await clinic.practitioner()));
    service.clock.forward(10 * halfMinute);
    for (const oneTimeCode of [
      codeOf(clinic, secret, -5),
      codeOf(clinic, secret, 5),
      codeOf(clinic, other.secret),
    ]) {
      expect((await knock(clinic, dana.email, { oneTimeCode })).status).toBe(401);
    }
  });

  it('have recovery codes, each good once', async () => {
    const { recoveryCodes } = await enrol(clinic, dana);
    const [oneTimeCode = '', another = ''] = recoveryCodes;
    expect(new Set(recoveryCodes).size).toBe(recoveryCodes.length);
    await signIn(clinic, dana, { oneTimeCode });
    expect((await knock(clinic, dana.email, { oneTimeCode })).status).toBe(401);
    await signIn(clinic, dana, { oneTimeCode: another });
  });

  it('are removed with the password and a code, and not with either alone', async () => {
    const { secret, recoveryCodes } = await enrol(clinic, dana);
    const { api } = dana;
    const remove = (body: object) => api.post('/v1/me/one-time-codes/removal', body);
    expect((await remove({ password: 'not the right password', code: recoveryCodes[0] })).status).toBe(422);
    expect((await remove({ password, code: '000000' })).status).toBe(422);
    service.clock.forward(halfMinute);
    await api.expect(204, remove({ password, code: codeOf(clinic, secret) }));
    await signIn(clinic, dana);
  });
});
