import { say } from '../language/say.js';
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { Recognition, stranger } from '../language/recognition.js';
import { lazySerializers } from '../contract/lazy-serializers.js';
import { currentContext, inContextOf, withContextFor } from '../request-context.js';
import { logDestination } from './log.js';
import { BadInput, UnsupportedMediaType, type Problem } from '../errors.js';
import { answerBadAddress, answerExpectation, answerNonsense } from '../problems/unreadable.js';
import { textOf } from './body-text.js';
import { readJson } from './json-bodies.js';
import { nameLanguage } from '../language/language-of-answer.js';
import { drainWhenClosing } from './draining.js';
import { isDocumentation, sendSafeHeaders } from './safe-headers.js';

/** Fastify with every limit set: its defaults wait for ever. */
export function httpAdapter(config: Pick<Config, 'logLevel'>): FastifyAdapter {
  return new FastifyAdapter({
    logger: {
      level: config.logLevel,
      ...(config.logLevel !== 'silent' && { stream: logDestination() }),
      // Only the lines we write ourselves; and of those never a header, address or body.
      redact: { paths: ['req', 'res', 'headers', 'body', 'err.message'], remove: true },
    },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    // Room for the longest list that a body needs whole: the outcomes of a review of a full plan, each as long as may be.
    bodyLimit: 1024 * 1024,
    connectionTimeout: 60_000,
    requestTimeout: 20_000,
    keepAliveTimeout: 30_000,
    maxRequestsPerSocket: 0,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    exposeHeadRoutes: true,
    // Refused by name with every other field that is not of a request.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    // Node looks every half minute by itself, and answers a request without Host with no word.
    http: { connectionsCheckingInterval: 1_000, requireHostHeader: false },
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: false, caseSensitive: true },
    schemaController: { compilersFactory: { buildSerializer: lazySerializers } },
    ajv: { customOptions: { strict: false } },
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerNonsense,
  });
}

/** The hooks around every request: a context, safe headers, one log line. */
export async function prepareHttp(app: NestFastifyApplication): Promise<void> {
  await sendSafeHeaders(app);
  // Read by the routes that ask for it and by no other: nothing else takes a cookie for a proof of who is asking.
  await app.register(cookie, { hook: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorate('recognition', app.get<Recognition>(Recognition, { strict: false }));
  readJson(fastify);
  // JSON is all that is read.
  fastify.removeContentTypeParser('text/plain');
  // Except where OAuth prescribes a form (RFC 6749, 3.2).
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, readForm);
  fastify.addHook('onRequest', begin);
  fastify.addHook('onSend', nameLanguage);
  fastify.server.on('checkExpectation', answerExpectation);
  drainWhenClosing(fastify);
  fastify.addHook('onResponse', (request, reply, done) => {
    logAnswer(request, reply);
    done();
  });
}

/** Gives a request the context that all of its code runs in. */
function begin(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void {
  reply.header('X-Request-Id', request.id);
  if (!isDocumentation(request)) reply.header('Cache-Control', 'no-store');
  const context = { requestId: request.id, ...stranger(request.headers) };
  withContextFor(request, { context, work: () => done(faultOfHead(request)) });
}

/** Fields as they are; one that comes twice is refused like any other fault of the form. */
function readForm(
  request: FastifyRequest,
  body: Buffer,
  done: (error: Error | null, form?: Record<string, string>) => void,
): void {
  const text = inContextOf(request, () => textOf(request, body));
  if (typeof text !== 'string') return done(text);
  const fields = [...new URLSearchParams(text)];
  const fault = inContextOf(request, () => faultOfForm(request, fields));
  if (fault) done(fault);
  else done(null, Object.fromEntries(fields));
}

function faultOfForm(request: FastifyRequest, fields: readonly [string, string][]): Problem | null {
  if (request.routeOptions.url !== '/v1/oauth/token')
    return new UnsupportedMediaType(say`Send the body as JSON, with Content-Type: application/json.`);
  const names = fields.map(([name]) => name);
  return new Set(names).size < names.length
    ? new BadInput(say`A field of the form comes more than once. Send each once.`)
    : null;
}

/** RFC 9112, 3.2: a request of HTTP/1.1 names its host. */
function faultOfHead({ raw, headers }: FastifyRequest): Error | undefined {
  if (headers.host !== undefined || raw.httpVersion !== '1.1') return undefined;
  return new BadInput(say`Send the Host header: HTTP/1.1 asks for it.`);
}

/** One line per request: the route's pattern instead of its address, ids instead of names. */
function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const context = currentContext();
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? '(none)',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    tenantId: context?.identity?.tenantId,
    accountId: context?.identity?.accountId,
  });
}
