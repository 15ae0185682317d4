import { decodeJwt, SignJWT } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { givePassword, password, signIn } from '../../auth/door.js';
import type { Answer, Api } from '../../support/api.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';
import { sendRaw } from '../raw.js';

const patient = '/v1/patients/01900000-0000-7000-8000-000000000000';
const tooMuch = JSON.stringify({ note: 'x'.repeat(1_100_000) });
const deep = `${'['.repeat(30)}${']'.repeat(30)}`;

/** What is answered before any route has looked at who asks: by its status, how it is asked for. */
const refusals: readonly Refusal[] = [
  { what: 'an address of nothing', status: 404, path: '/v1/nothing' },
  { what: 'an address outside of the API', status: 404, path: '/nothing' },
  {
    what: 'a method that the address does not have',
    status: 404,
    method: 'PUT',
    path: '/v1/patients',
    body: '{}',
  },
  { what: 'an id that is none', status: 400, path: '/v1/patients/alex' },
  { what: 'percent signs that are none', status: 400, path: '/v1/patients/%zz' },
  { what: 'an id without end', status: 400, path: `/v1/patients/${'a'.repeat(200)}` },
  ...[
    { what: 'a body that is no JSON', status: 400, body: '{' },
    { what: 'a field that comes twice', status: 400, body: '{"a":1,"a":2}' },
    { what: 'a body that is nested without end', status: 400, body: deep },
    { what: 'a body that is too long', status: 413, body: tooMuch },
  ].map((each) => ({ ...each, method: 'POST', path: '/v1/patients' })),
  { what: 'what only the operator may do', status: 403, path: '/v1/tenants' },
];

interface Refusal {
  readonly what: string;
  readonly status: number;
  readonly method?: string;
  readonly path: string;
  readonly body?: string;
}

describe('What is answered before it is known who asks', () => {
  let service: TestApp;
  let clinic: Clinic;
  let ines: Person;
  let bearer: string;
  beforeAll(async () => {
    service = await startTestApp();
    clinic = await Clinic.open(service);
  });
  beforeEach(async () => {
    ines = await clinic.practitioner();
    await ines.api.expect(204, ines.api.put('/v1/me/language', { language: 'es' }));
    bearer = (await ines.api.signedIn()).authorization ?? '';
  });
  afterAll(() => service.close());

  const asking = (authorization: string, language: string): Api =>
    service.api.with({
      ...{ authorization, 'accept-language': language, 'content-type': 'application/json' },
    });
  const refused = async (asked: Promise<Answer>, status: number): Promise<string[]> => {
    const { status: found, headers, body } = await asked;
    expect(found).toBe(status);
    return [headers.get('content-language') ?? '', languageOf(body)];
  };

  describe.each(refusals)('$what ($status)', ({ status, method = 'GET', path, body }) => {
    const ask = (api: Api): Promise<Answer> => api.send(method, path, body);

    it('is in the language of whoever is signed in, whatever the browser asks for', async () => {
      expect(await refused(ask(asking(bearer, 'en')), status)).toEqual(['es', 'es']);
      const dana = (await (await clinic.practitioner()).api.signedIn()).authorization ?? '';
      expect(await refused(ask(asking(dana, 'es')), status)).toEqual(['en', 'en']);
    });

    it('is in theirs also when their session has ended, or its token has expired', async () => {
      const lee = await clinic.practitioner();
      await lee.api.expect(204, lee.api.put('/v1/me/language', { language: 'es' }));
      const old = (await lee.api.signedIn()).authorization ?? '';
      await lee.api.expect(204, lee.api.delete(`/v1/sessions/${lee.sessionId}`));
      const answer = await ask(asking(old, 'en'));
      expect(answer.headers.get('content-language')).toBe('es');

      service.clock.forward(6 * 60_000);
      const { headers } = await ask(asking(bearer, 'en'));
      expect(headers.get('content-language')).toBe('es');
    });

    it('is what the browser asks for where nobody is to be recognised', async () => {
      for (const authorization of ['', 'Bearer nonsense', await forged(bearer)]) {
        const { headers, body: problem } = await ask(asking(authorization, 'es'));
        expect([headers.get('content-language'), languageOf(problem)]).toEqual(['es', 'es']);
        expect(headers.get('vary')).toMatch(/accept-language/i);
        const english = await ask(asking(authorization, 'en'));
        expect([english.headers.get('content-language'), languageOf(english.body)]).toEqual(['en', 'en']);
      }
    });
  });

  it('is in their language where the body is of another type', async () => {
    const api = asking(bearer, 'en');
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])
      expect(
        await refused(api.with({ 'content-type': type }).send('POST', '/v1/patients', 'a=b'), 415),
      ).toEqual(['es', 'es']);
  });

  it('is in their language where their session has ended', async () => {
    const lee = await clinic.practitioner();
    await lee.api.expect(204, lee.api.put('/v1/me/language', { language: 'es' }));
    const old = (await lee.api.signedIn()).authorization ?? '';
    await lee.api.expect(204, lee.api.delete(`/v1/sessions/${lee.sessionId}`));
    for (const path of ['/v1/me', patient, `${patient}/care-plans`])
      expect(await refused(asking(old, 'en').get(path), 401)).toEqual(['es', 'es']);

    service.clock.forward(6 * 60_000);
    expect(await refused(asking(bearer, 'en').get('/v1/me'), 401)).toEqual(['es', 'es']);
  });

  it('is in their language where a session is to be renewed that has ended, by a token or by a cookie', async () => {
    const lee = await givePassword(await clinic.practitioner());
    await lee.api.expect(204, lee.api.put('/v1/me/language', { language: 'es' }));
    const { refreshToken, id } = await signIn(clinic, lee);
    const page = service.api.with({
      ...{ 'x-concord': '1', 'sec-fetch-site': 'same-origin', 'accept-language': 'en' },
    });
    const details = { tenant: clinic.slug, email: lee.email, password };
    const begun = await page.expect(201, page.post('/v1/browser-sessions', details));
    const cookie = begun.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
    await lee.api.expect(204, lee.api.delete(`/v1/sessions/${id}`));
    await lee.api.expect(204, lee.api.delete(`/v1/sessions/${begun.body.id}`));

    expect(await refused(page.post('/v1/tokens', { refreshToken }), 401)).toEqual(['es', 'es']);
    const renewal = page.with({ cookie }).send('POST', '/v1/browser-sessions/renewal');
    expect(await refused(renewal, 401)).toEqual(['es', 'es']);
    const nobody = page.with({ 'accept-language': 'es' }).send('POST', '/v1/browser-sessions/renewal');
    expect(await refused(nobody, 401)).toEqual(['es', 'es']);
  });

  it.each([
    ['a request without a host', 400, 'GET /v1/me HTTP/1.1'],
    ['a request that expects a miracle', 417, 'GET /v1/me HTTP/1.1\r\nHost: concord\r\nExpect: a-miracle'],
  ])('is what the browser asks for: %s', async (_, status, head) => {
    const bytes = `${head}\r\nAccept-Language: es-MX\r\nConnection: close\r\n\r\n`;
    const answer = await sendRaw(service.address, bytes);
    expect([answer.status, answer.headers['content-language']]).toEqual([status, 'es']);
    expect(answer.text).not.toMatch(/\b(the|is|must)\b/i);
  });
});

/** Of all that a problem says: English shows itself by the words that no sentence does without. */
function languageOf({ title, detail, errors = [] }: Said): 'en' | 'es' {
  const said = [title, detail, ...errors.map(({ message }) => message)];
  return said.some((sentence) => /\b(the|is|must|of|you|this|here)\b/i.test(sentence)) ? 'en' : 'es';
}

interface Said {
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly message: string }[];
}

/** The same claims, under a key of nobody's. */
function forged(bearer: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const claims = decodeJwt(bearer.replace('Bearer ', ''));
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: randomUUID() })
    .sign(privateKey)
    .then((token) => `Bearer ${token}`);
}
