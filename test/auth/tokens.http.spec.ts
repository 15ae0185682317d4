import { SigningKeys } from '../../src/auth/keys/signing-keys.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, database, type Person } from '../support/world.js';
import { givePassword, signIn } from './door.js';
import { forgedTokens } from './forged-tokens.js';

describe('tokens', () => {
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

  const me = async (token: string): Promise<number> => (await service.api.as(token).get('/v1/me')).status;
  const refresh = (refreshToken: string) => service.api.post('/v1/tokens', { refreshToken });

  it('of a forger open nothing, whatever they try', async () => {
    expect(await me(dana.token)).toBe(200);
    const forged = await forgedTokens(clinic, dana);
    const answers = await Promise.all(
      forged.map(async ([what, token]) => ({ what, ...(await service.api.as(token).get('/v1/me')) })),
    );
    const through = answers
      .filter(({ status }) => status !== 401)
      .map(({ what, status }) => `${what}: ${status}`);

    expect(through).toEqual([]);
    expect(forged.length).toBeGreaterThanOrEqual(60);
    expect(await me(dana.token)).toBe(200);
  });

  it('are taken as a bearer token in the header and nowhere else', async () => {
    const { refreshToken } = await signIn(clinic, dana);
    expect(await me(refreshToken)).toBe(401);
    for (const authorization of [
      `Basic ${dana.token}`,
      dana.token,
      `Bearer: ${dana.token}`,
      `Token ${dana.token}`,
    ]) {
      expect((await service.api.with({ authorization }).get('/v1/me')).status).toBe(401);
    }
    expect((await service.api.with({ cookie: `token=${dana.token}` }).get('/v1/me')).status).toBe(401);
    expect((await service.api.get(`/v1/me?access_token=${dana.token}`)).status).toBe(401);
  });

  it('are renewed once each; a used one that comes back late ends the session at once', async () => {
    const first = await signIn(clinic, dana);
    const second = await service.api.expect(201, refresh(first.refreshToken));
    expect(await me(second.body.accessToken)).toBe(200);
    service.clock.forward(11_000);
    expect((await refresh(first.refreshToken)).status).toBe(401);
    for (const { accessToken } of [first, second.body]) expect(await me(accessToken)).toBe(401);
    expect((await refresh(second.body.refreshToken)).status).toBe(401);
  });

  it('end their session when a used one comes back after its successor was used', async () => {
    const first = await signIn(clinic, dana);
    const second = await service.api.expect(201, refresh(first.refreshToken));
    await service.api.expect(201, refresh(second.body.refreshToken));
    expect((await refresh(first.refreshToken)).status).toBe(401);
    expect(await me(second.body.accessToken)).toBe(401);
  });

  it('renewed twenty times at once have one successor, for a client that was unsure', async () => {
    const { refreshToken } = await signIn(clinic, dana);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
    const pool = await database();
    const kept = await pool.query('SELECT FROM refresh_token WHERE tenant_id = $1', [clinic.tenantId]);
    expect(kept.rowCount).toBe(2);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'the account is disabled',
      async () => {
        const { api } = await clinic.person(['administrator']);
        await api.expect(200, api.post(`/v1/accounts/${dana.accountId}/disablement`));
      },
    ],
    [
      'the organisation is suspended',
      async () => {
        const pool = await database();
        await pool.query(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, [clinic.tenantId]);
      },
    ],
    ['the session is idle for too long', () => Promise.resolve(service.clock.forward(16 * 60_000))],
  ])('are worth nothing from the very next request on once %s', async (_what, happens) => {
    const { accessToken, refreshToken } = await signIn(clinic, dana);
    expect(await me(accessToken)).toBe(200);
    await happens();
    expect([await me(accessToken), (await refresh(refreshToken)).status]).toEqual([401, 401]);
  });

  it('are worth nothing once their session is ended, here or from another device', async () => {
    const [here, there] = [await signIn(clinic, dana), await signIn(clinic, dana)];
    const api = service.api.as(here.accessToken);
    await api.expect(204, api.delete(`/v1/sessions/${there.id}`));
    expect([await me(there.accessToken), await me(here.accessToken)]).toEqual([401, 200]);
    const other = await clinic.practitioner();
    expect((await other.api.delete(`/v1/sessions/${here.id}`)).status).toBe(404);
    await api.expect(204, api.delete(`/v1/sessions/${here.id}`));
    expect([await me(here.accessToken), (await refresh(here.refreshToken)).status]).toEqual([401, 401]);
  });

  it('of a retired key are good until they expire; the new key is published', async () => {
    const keys = service.app.get(SigningKeys, { strict: false });
    const kids = async (): Promise<string[]> =>
      (await service.api.get('/.well-known/jwks.json')).body.keys.map(({ kid }: { kid: string }) => kid);
    const before = await kids();
    const { accessToken } = await signIn(clinic, dana);
    const made = await keys.rotate();
    expect(await kids()).toEqual([made, ...before]);
    expect(await me(accessToken)).toBe(200);
    expect(await me((await signIn(clinic, dana)).accessToken)).toBe(200);
  });

  it('that make no sense are refused before anything is looked up', async () => {
    for (const refreshToken of ['', 'x', 'A'.repeat(64), 'A'.repeat(2000), null, 7, {}]) {
      expect([400, 401]).toContain((await refresh(refreshToken as string)).status);
    }
  });
});
