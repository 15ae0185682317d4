import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type Person } from '../support/world.js';
import { codeOf, enrol, givePassword, password, signIn } from './door.js';

describe('A new way into an account', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let colleague: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await givePassword(await clinic.practitioner());
    colleague = await clinic.practitioner();
  });
  afterAll(() => service.close());

  const kindsTold = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: { kind: string }) => kind);

  it('is told to whom it belongs, and to nobody else: a second factor, its recovery code, its end', async () => {
    const { secret, recoveryCodes } = await enrol(clinic, dana);
    expect(await kindsTold(dana)).toContain('second_factor_added');
    await signIn(clinic, dana, { oneTimeCode: recoveryCodes[0] });
    expect(await kindsTold(dana)).toContain('recovery_code_used');
    service.clock.forward(30_000);
    const removal = { password, code: codeOf(clinic, secret) };
    await dana.api.expect(204, dana.api.post('/v1/me/one-time-codes/removal', removal));
    expect(await kindsTold(dana)).toContain('second_factor_removed');
    expect(await kindsTold(colleague)).toEqual([]);
  });

  it('is told to whom it belongs: another password', async () => {
    const change = { currentPassword: password, newPassword: 'nine otters below the mill' };
    await dana.api.expect(204, dana.api.put('/v1/me/password', change));
    expect(await kindsTold(dana)).toEqual(['password_changed']);
  });

  it('is told to whom it belongs: a device that the account was not used with', async () => {
    const from = (device: string) =>
      service.api.with({ 'user-agent': device }).post('/v1/sessions', {
        ...{ tenant: clinic.slug, email: dana.email, password },
      });
    for (const device of ['Firefox on the ward', 'Firefox on the ward'])
      expect((await from(device)).status).toBe(201);
    const before = (await kindsTold(dana)).length;
    expect((await from('Firefox on the ward')).status).toBe(201);
    expect((await kindsTold(dana)).length).toBe(before);
    expect((await from('A telephone far away')).status).toBe(201);
    expect(await kindsTold(dana)).toContain('signed_in_from_elsewhere');
  });
});
