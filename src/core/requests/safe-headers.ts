import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer of the API is no page: a browser that shows it as one loads nothing, sends nothing and is framed by nobody. */
const answers = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

const documentation = {
  // Swagger UI brings its styles inline; nothing is loaded from elsewhere.
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    // Over plain HTTP, on any name but localhost, it would leave the documentation blank.
    upgradeInsecureRequests: null,
  },
};

/** The headers that keep a browser from doing more with an answer than is meant. */
export async function sendSafeHeaders(app: NestFastifyApplication): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy: answers, xFrameOptions: { action: 'deny' } });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isDocumentation(request)) letDocumentationShow(reply);
    done();
  });
}

export function isDocumentation(request: FastifyRequest): boolean {
  return request.url.startsWith('/docs') || request.url === '/openapi.json';
}

function letDocumentationShow(reply: FastifyReply): void {
  reply.helmet({ contentSecurityPolicy: documentation });
}
