import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HeldPage } from './held-page.js';
import { headersIn } from './page-headers.js';

const page = 'index.html';

/** Where no page of the portal is: what is not found there is a mistake that its caller must hear of. */
const elsewhere = ['/v1', '/docs', '/openapi.json', '/health', '/.well-known', '/assets'];

/**
 * Serves the portal as it was built, and leads to the documentation where it was not. Before the contract is enforced:
 * pages are no part of the API.
 */
export async function servePortal(fastify: FastifyInstance, dir: string): Promise<void> {
  if (!existsSync(join(dir, page))) {
    fastify.get('/', (_request, reply) => reply.redirect('/docs', 302));
    return;
  }
  await fastify.register(fastifyStatic, {
    root: dir,
    // A route for each file, and none for what is no file.
    wildcard: false,
    index: false,
    globIgnore: [page, '**/*.br', '**/*.gz', '**/.vite/**'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: headersIn(dir),
  });
  const held = new HeldPage(join(dir, page), headersIn(dir));
  // Whatever is accepted: a service worker that stores it for later asks with */*.
  for (const address of ['/', `/${page}`])
    fastify.get(address, (request, reply) => held.send(request, reply));
  fastify.addHook('onRequest', answering(held));
}

/** The portal knows its own addresses: a browser that opens any is given the one page there is. */
function answering(held: HeldPage) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (!request.is404 || !asksForPage(request)) return done();
    held.send(request, reply, ['Accept']);
  };
}

function asksForPage(request: FastifyRequest): boolean {
  const path = request.url.split('?', 1)[0] ?? '';
  return (
    ['GET', 'HEAD'].includes(request.method) &&
    new Negotiator(request).mediaTypes().includes('text/html') &&
    !elsewhere.some((place) => path === place || path.startsWith(`${place}/`))
  );
}
