import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Api } from '../../support/api.js';
import { builtPortal } from '../../support/built-portal.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { get, sendRaw } from '../../core/raw.js';

const problemType = 'application/problem+json; charset=utf-8';
const pageType = 'text/html; charset=utf-8';
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const script = '/assets/app-BX2f9a1c.js';

describe('The portal', () => {
  let service: TestApp;
  /** The same service where no portal was built. */
  let alone: TestApp;
  let dir: string;
  beforeAll(async () => {
    dir = builtPortal();
    service = await startTestApp({}, { portalDir: dir });
    alone = await startTestApp();
  });
  afterAll(async () => {
    await Promise.all([service.close(), alone.close()]);
    rmSync(dir, { recursive: true });
    rmSync(`${dir}.secret`);
  });

  const accepting = (accept: string): Api => service.api.with({ accept });

  it.each([browser, '*/*', 'application/json'])(
    'is what stands at the bare address, for %s',
    async (accept) => {
      const { status, headers, text } = await accepting(accept).get('/');

      expect([status, headers.get('content-type')]).toEqual([200, pageType]);
      expect(text).toContain('<title>Concord</title>');
    },
  );

  it.each(['/today', '/plan/goals?open=1', '/a/b/c.html', '/healthy', '/v1x'])(
    'opens at any address of its own: %s',
    async (path) => {
      const [page, bare] = [await accepting(browser).get(path), await accepting('*/*').get('/')];

      expect([page.status, page.text]).toEqual([200, bare.text]);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('vary')).toMatch(/Accept(,|$)/);
    },
  );

  it.each(['/', '/today', script])('answers HEAD as GET, without the body: %s', async (path) => {
    const [head, read] = [
      await accepting(browser).send('HEAD', path),
      await accepting(browser).send('GET', path),
    ];

    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['content-type', 'cache-control', 'content-security-policy', 'content-length'])
      expect([name, head.headers.get(name)]).toEqual([name, read.headers.get(name)]);
  });

  it.each([
    ['/v1', browser],
    ['/v1/nonsense', browser],
    [`/v1/patients/${'a'.repeat(300)}`, browser],
    ['/docs/nonsense', browser],
    ['/openapi.json/x', browser],
    ['/health/nonsense', browser],
    ['/.well-known/nonsense', browser],
    ['/assets/app-gone.js', browser],
    ['/today', 'application/json'],
    ['/today', '*/*'],
    ['/today', 'text/html;q=0, */*'],
  ])(
    'is no answer to what is asked of the API, nor to other than a browser: %s for %s',
    async (path, accept) => {
      const { status, headers } = await accepting(accept).get(path);
      const otherwise = await alone.api.with({ accept }).get(path);

      expect([status, headers.get('content-type')]).toEqual([otherwise.status, problemType]);
      expect(headers.get('cache-control')).toBe(otherwise.headers.get('cache-control'));
    },
  );

  it('is only read', async () => {
    expect((await accepting(browser).post('/today')).status).toBe(404);
  });

  it('lets browsers store for good what is named after what it holds', async () => {
    const { headers } = await service.api.get(script);

    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['/', pageType],
    ['/index.html', pageType],
    ['/boot.js', 'application/javascript; charset=utf-8'],
    ['/sw.js', 'application/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/icon.svg', 'image/svg+xml'],
  ])('has browsers ask whether the rest is still the same: %s', async (path, type) => {
    const { headers } = await service.api.get(path);

    expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([type, 'no-cache']);
    const again = await service.api.with({ 'if-none-match': headers.get('etag') ?? '' }).get(path);
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it.each(['/', '/today', '/index.html'])(
    'stays the page of the files that are served, when another build is put in its place: %s',
    async (path) => {
      const before = await accepting(browser).get(path);
      writeFileSync(join(dir, 'index.html'), '<!doctype html><script src="/assets/app-new.js"></script>');
      const after = await accepting(browser).get(path);

      expect([after.status, after.text]).toEqual([200, before.text]);
      expect(after.text).toContain('<title>Concord</title>');
      expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    },
  );

  it('comes compressed to whoever can read that', async () => {
    const raw = get(script, ['Accept-Encoding: br']);
    const { headers } = await sendRaw(service.address, raw);

    expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'accept-encoding']);
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
  });

  it.each(['/', '/today', '/sw.js', script])(
    'runs no code and takes no style but its own files: %s',
    async (path) => {
      const { headers } = await accepting(browser).get(path);
      const policy = headers.get('content-security-policy') ?? '';

      expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/);
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "require-trusted-types-for 'script'",
        ]),
      );
      expect(Object.fromEntries(headers)).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=(), '),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    },
  );

  it('keeps the documentation as it is', async () => {
    const { status, headers } = await accepting(browser).get('/docs');

    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("style-src 'self' 'unsafe-inline'");
  });

  it.each(['/v1/me', '/health/live', '/v1/nonsense'])(
    'an answer of the API loads nothing: %s',
    async (path) => {
      const { headers } = await accepting(browser).get(path);

      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      );
    },
  );

  it.each(['/..', '/%2e%2e', '/assets/..%2f..', '/assets/../..', '/assets/%2e%2e/%2e%2e', '/..%5c'])(
    'hands nothing out that lies beside it: %s',
    async (up) => {
      for (const accept of [browser, '*/*']) {
        const raw = get(`${up}/${basename(dir)}.secret`, [`Accept: ${accept}`]);
        const { status, text } = await sendRaw(service.address, raw);

        expect([200, 400, 404]).toContain(status);
        expect(text).not.toContain('beside the portal');
      }
    },
  );

  it.each(['/assets', '/assets/', '/.vite/manifest.json', '/assets/app-BX2f9a1c.js.br'])(
    'shows no folder and nothing that is the build’s own: %s',
    async (path) => {
      expect((await service.api.get(path)).status).toBe(404);
    },
  );
});
