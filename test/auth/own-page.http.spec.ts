import { startTestApp, type TestApp } from '../support/test-app.js';

const publicUrl = 'https://concord.example';
const routes = [
  '/v1/browser-sessions',
  '/v1/browser-sessions/renewal',
  '/v1/browser-sessions/ending',
] as const;

type Sent = Record<string, string>;
interface Fault {
  readonly pointer: string;
  readonly message: string;
}

describe('The doors of the portal are open to its own pages alone', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_PUBLIC_URL: `${publicUrl}/` });
  });
  afterAll(() => service.close());

  const asked = (path: string, headers: Sent) => service.api.with(headers).send('POST', path);
  /** Past the guard: what was sent makes no sense, there is no session, or that is no matter. */
  const past: Record<(typeof routes)[number], number> = {
    '/v1/browser-sessions': 400,
    '/v1/browser-sessions/renewal': 401,
    '/v1/browser-sessions/ending': 204,
  };
  const own = { 'x-concord': '1' };
  const sameOrigin = { 'sec-fetch-site': 'same-origin' };

  describe.each(routes)('%s', (path) => {
    it.each<[string, () => Sent]>([
      ['a browser of today', () => ({ ...own, ...sameOrigin, origin: service.address })],
      ['one that names no origin', () => ({ ...own, ...sameOrigin })],
      ['one that knows no Sec-Fetch-Site', () => ({ ...own, origin: service.address })],
      ['one behind a proxy', () => ({ ...own, ...sameOrigin, origin: publicUrl })],
    ])('lets in %s', async (_, sent) => {
      expect((await asked(path, sent())).status).toBe(past[path]);
    });

    it.each<[string, () => Sent, Fault[]]>([
      [
        'nothing at all',
        () => ({}),
        [
          { pointer: 'X-Concord', message: 'must be 1' },
          { pointer: 'Origin', message: 'must be sent, or else Sec-Fetch-Site' },
        ],
      ],
      [
        'no header of ours',
        () => ({ ...sameOrigin, origin: service.address }),
        [{ pointer: 'X-Concord', message: 'must be 1' }],
      ],
      [
        'another value of it',
        () => ({ 'x-concord': 'true', ...sameOrigin }),
        [{ pointer: 'X-Concord', message: 'must be 1' }],
      ],
      [
        'neither of what a browser adds',
        () => own,
        [{ pointer: 'Origin', message: 'must be sent, or else Sec-Fetch-Site' }],
      ],
      ...['cross-site', 'same-site', 'none', ''].map((site): [string, () => Sent, Fault[]] => [
        `Sec-Fetch-Site: ${site}`,
        () => ({ ...own, origin: service.address, 'sec-fetch-site': site }),
        [{ pointer: 'Sec-Fetch-Site', message: 'must be same-origin' }],
      ]),
      ...[
        'https://elsewhere.example',
        'null',
        '',
        'https://concord.example.elsewhere.example',
        'http://concord.example',
        'https://concord.example:8443',
      ].map((origin): [string, () => Sent, Fault[]] => [
        `Origin: ${origin}`,
        () => ({ ...own, ...sameOrigin, origin }),
        [{ pointer: 'Origin', message: 'must be the address that the request is sent to' }],
      ]),
      [
        'the origin of another port of this host',
        () => ({ ...own, origin: 'http://127.0.0.1:1' }),
        [{ pointer: 'Origin', message: 'must be the address that the request is sent to' }],
      ],
      [
        'the origin of another scheme',
        () => ({ ...own, origin: service.address.replace('http:', 'https:') }),
        [{ pointer: 'Origin', message: 'must be the address that the request is sent to' }],
      ],
    ])('refuses whoever sends %s, and says what is wrong', async (_, sent, faults) => {
      const { status, body, headers } = await asked(path, sent());

      expect([status, body.type]).toEqual([403, 'urn:concord:problem:not-permitted']);
      expect(body.detail).toContain('Only a page of this service may do this');
      expect(body.errors).toEqual(faults);
      expect([headers.get('set-cookie'), headers.get('clear-site-data')]).toEqual([null, null]);
    });
  });

  it('no foreign page is told that it may ask', async () => {
    const { headers } = await service.api
      .with({ origin: 'https://elsewhere.example', 'access-control-request-headers': 'x-concord' })
      .send('OPTIONS', '/v1/browser-sessions/renewal');

    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});
