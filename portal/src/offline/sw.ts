/**
 * Opens the kept safety plan when the service cannot be reached. It keeps the files of that one page, and never an
 * answer of the API. It is there only on devices on which somebody switched it on.
 */
export {};

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
};

const cacheName = 'concord-kept';
const keptPage = '/safety-plan/kept';
/** So long somebody in a hard hour waits at a bad network before they have the copy. */
const patienceMs = 8_000;
const files = self.__WB_MANIFEST.map(({ url }) => (url === 'index.html' ? '/' : `/${url}`));

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(withoutOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request, pathname));
  else if (files.includes(pathname)) event.respondWith(file(request, pathname));
});

/** Files of a build that is no more. */
async function withoutOld(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = await cache.keys();
  const old = kept.filter(({ url }) => !files.includes(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function page(request: Request, pathname: string): Promise<Response> {
  const answer = await Promise.race([fetch(request).catch(() => null), waited()]);
  const isThere = answer !== null && ![502, 503, 504].includes(answer.status);
  if (isThere) return answer;
  if (pathname !== keptPage) return Response.redirect(keptPage);
  return (await caches.match('/', { cacheName })) ?? answer ?? Response.error();
}

/** What is named after what it holds never changes; the rest is asked for anew while the service is there. */
async function file(request: Request, pathname: string): Promise<Response> {
  const kept = await caches.match(pathname, { cacheName });
  if (kept && pathname.startsWith('/assets/')) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

function waited(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
  });
}
