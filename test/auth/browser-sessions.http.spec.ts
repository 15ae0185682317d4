import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Answer, Api } from '../support/api.js';
import { Clinic, database, type Person } from '../support/world.js';
import { Listening } from '../organisation/events/listening.js';
import { enrol, givePassword, password, signIn } from './door.js';

const cookieName = '__Host-concord-session';
const attributes = ['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure'];
const shown = ['id', 'tokenType', 'accessToken', 'expiresIn', 'idleEndsAt', 'absoluteEndsAt'];
const cleared = '"cookies", "storage", "cache"';

describe('A session in a browser', () => {
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

  /** What a page of the service sends with its requests. */
  const ownPage = { 'x-concord': '1', 'sec-fetch-site': 'same-origin' };
  const page = (cookie?: string): Api =>
    service.api.with({ ...ownPage, ...(cookie !== undefined && { cookie: `${cookieName}=${cookie}` }) });
  const details = (): object => ({ tenant: clinic.slug, email: dana.email, password });

  async function begin(from = page()): Promise<Answer & { cookie: string }> {
    const answer = await from.expect(201, from.post('/v1/browser-sessions', details()));
    return { ...answer, cookie: cookieOf(answer) };
  }
  const renewal = (cookie?: string): Promise<Answer> =>
    page(cookie).send('POST', '/v1/browser-sessions/renewal');
  const ending = (cookie?: string): Promise<Answer> =>
    page(cookie).send('POST', '/v1/browser-sessions/ending');
  const me = async (token: string): Promise<number> => (await service.api.as(token).get('/v1/me')).status;

  it('has its refresh token in a cookie that no script reads and no other site sends, and nowhere else', async () => {
    const { body, text, headers, cookie } = await begin();

    expect(Object.keys(body).sort()).toEqual([...shown].sort());
    expect(text).not.toContain(cookie);
    const { value, maxAge, rest } = partsOf(headers);
    expect(rest).toEqual(attributes);
    expect(value).toMatch(/^[\w-]{64}$/);
    const left = (Date.parse(body.absoluteEndsAt) - service.clock.now().getTime()) / 1000;
    expect(maxAge).toBeGreaterThan(left - 60);
    expect(maxAge).toBeLessThanOrEqual(left + 60);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await me(body.accessToken)).toBe(200);
  });

  it('is called in the list as the browser calls itself', async () => {
    const { body } = await begin(page().with({ 'user-agent': 'Fennec 142' }));
    const { body: session } = await service.api.as(body.accessToken).get(`/v1/sessions/${body.id}`);

    expect(session).toMatchObject({ device: 'Fennec 142', current: true });
  });

  it('takes the place of the one that the browser was in', async () => {
    const first = await begin();
    const second = await begin(page(first.cookie));

    expect([await me(first.body.accessToken), await me(second.body.accessToken)]).toEqual([401, 200]);
    expect((await renewal(first.cookie)).status).toBe(401);
    expect((await renewal(second.cookie)).status).toBe(200);
  });

  it('stays when somebody else cannot sign in', async () => {
    const { cookie, body } = await begin();
    const failed = await page(cookie).post('/v1/browser-sessions', { ...details(), password: 'wrong' });

    expect([failed.status, failed.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await me(body.accessToken)).toBe(200);
  });

  it('begins with a one-time code where the account asks for one', async () => {
    await enrol(clinic, dana);
    const answer = await page().post('/v1/browser-sessions', details());

    expect([answer.status, answer.body.type]).toEqual([401, 'urn:concord:problem:one-time-code-required']);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('is tried as often as any other: failures at one door count at both', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      await page().post('/v1/browser-sessions', { ...details(), password: 'wrong' });

    expect((await page().post('/v1/browser-sessions', details())).status).toBe(401);
    expect((await service.api.post('/v1/sessions', details())).status).toBe(401);
  });

  it('is renewed by its cookie, which is another one then', async () => {
    const { body, cookie } = await begin();
    service.clock.forward(60_000);
    const next = await renewal(cookie);

    expect(next.status).toBe(200);
    expect(Object.keys(next.body).sort()).toEqual([...shown].sort());
    expect([next.body.id, next.body.absoluteEndsAt]).toEqual([body.id, body.absoluteEndsAt]);
    expect(Date.parse(next.body.idleEndsAt)).toBeGreaterThan(Date.parse(body.idleEndsAt));
    expect(partsOf(next.headers).rest).toEqual(attributes);
    expect(cookieOf(next)).not.toBe(cookie);
    expect(await me(next.body.accessToken)).toBe(200);
  });

  it('survives a renewal whose answer was lost, for ten seconds and with the same successor', async () => {
    const { cookie } = await begin();
    const [lost, again] = [await renewal(cookie), await renewal(cookie)];

    expect([lost.status, again.status]).toEqual([200, 200]);
    expect(cookieOf(again)).toBe(cookieOf(lost));
  });

  it('ends for both when a cookie that was exchanged comes back later', async () => {
    const { cookie } = await begin();
    const next = await renewal(cookie);
    service.clock.forward(11_000);
    const thief = await renewal(cookie);

    expect(thief.status).toBe(401);
    expect(await me(next.body.accessToken)).toBe(401);
    expect((await renewal(cookieOf(next))).status).toBe(401);
  });

  it('ends when nobody renewed it for as long as the organisation says', async () => {
    const { body, cookie } = await begin();
    service.clock.forward(Date.parse(body.idleEndsAt) - service.clock.now().getTime());

    expect([await me(body.accessToken), (await renewal(cookie)).status]).toEqual([401, 401]);
  });

  it.each([undefined, '', 'x', 'A'.repeat(64), 'A'.repeat(4000), '%00', '"quoted"'])(
    'is not there for the cookie %s, which is cleared',
    async (cookie) => {
      const answer = await renewal(cookie);

      expect(answer.status).toBe(401);
      expect(answer.body.detail).toBe(
        'This browser is not signed in, or its session has ended. Please sign in again.',
      );
      expect(partsOf(answer.headers)).toMatchObject({ value: '', maxAge: 0, rest: attributes });
      expect(answer.headers.get('clear-site-data')).toBeNull();
    },
  );

  it('says so in Spanish to a browser that asks for it', async () => {
    const answer = await page()
      .with({ 'accept-language': 'es' })
      .send('POST', '/v1/browser-sessions/renewal');

    expect(answer.body.detail).toMatch(/^En este navegador no hay ninguna sesión iniciada/);
  });

  it('is ended by signing out, and the browser is told to forget what it stored', async () => {
    const { body, cookie } = await begin();
    const answer = await ending(cookie);

    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(answer.headers.get('clear-site-data')).toBe(cleared);
    expect(partsOf(answer.headers)).toMatchObject({ value: '', maxAge: 0, rest: attributes });
    expect([await me(body.accessToken), (await renewal(cookie)).status]).toEqual([401, 401]);
  });

  it('whatever listens for it hears at once that it has ended', async () => {
    const { body, cookie } = await begin();
    const listening = await Listening.to(service.address, { token: body.accessToken });
    await ending(cookie);

    expect((await listening.untilItEnds()).at(-1)?.event).toBe('signed-out');
  });

  it('is ended as well with a cookie that was just exchanged, and when the access token has expired', async () => {
    const { cookie } = await begin();
    const next = await renewal(cookie);
    service.clock.forward(6 * 60_000);
    await ending(cookie);

    expect((await renewal(cookieOf(next))).status).toBe(401);
  });

  it('whoever wants to be out is out, signed in or not', async () => {
    const { cookie } = await begin();
    await ending(cookie);
    for (const nothing of [cookie, undefined, 'x', 'A'.repeat(64)]) {
      const { status, headers } = await ending(nothing);
      expect([status, headers.get('clear-site-data')]).toEqual([204, cleared]);
    }
  });

  it('leaves the same lines in the audit trail as one of any other client', async () => {
    const tokens = await signIn(clinic, dana);
    const api = service.api.as(tokens.accessToken);
    await api.expect(204, api.delete(`/v1/sessions/${tokens.id}`));
    const { body, cookie } = await begin();
    await ending(cookie);
    await ending(cookie);

    expect(await linesAbout(body.id)).toEqual(await linesAbout(tokens.id));
    expect((await linesAbout(body.id)).map(({ action }) => action)).toEqual(['session.start', 'session.end']);
  });

  /** But for what tells one line, request and session from another. */
  async function linesAbout(sessionId: string): Promise<Record<string, unknown>[]> {
    const pool = await database();
    const { rows } = await pool.query<Record<string, unknown>>(
      `SELECT action, outcome, reason, account_id, patient_id, session_id = resource_id AS of_itself
       FROM audit_event WHERE tenant_id = $1 AND resource_id = $2 ORDER BY id`,
      [clinic.tenantId, sessionId],
    );
    return rows;
  }

  it.each(['GET /v1/me', 'POST /v1/tokens', 'GET /v1/sessions'])(
    'its cookie opens nothing but itself: %s',
    async (route) => {
      const { cookie } = await begin();
      const [method = '', path = ''] = route.split(' ');

      expect([400, 401]).toContain((await page(cookie).send(method, path)).status);
    },
  );
});

function cookieOf({ headers }: Pick<Answer, 'headers'>): string {
  return partsOf(headers).value;
}

/** The one cookie of an answer. */
function partsOf(headers: Headers): { value: string; maxAge: number; rest: string[] } {
  const cookies = headers.getSetCookie();
  expect(cookies).toHaveLength(1);
  const [pair = '', ...parts] = cookies[0]?.split('; ') ?? [];
  expect(pair.slice(0, pair.indexOf('='))).toBe(cookieName);
  const lasting = /^(Max-Age|Expires)=/;
  const maxAge = Number(parts.find((part) => part.startsWith('Max-Age='))?.slice('Max-Age='.length));
  return {
    value: pair.slice(pair.indexOf('=') + 1),
    maxAge,
    rest: parts.filter((part) => !lasting.test(part)).sort(),
  };
}
