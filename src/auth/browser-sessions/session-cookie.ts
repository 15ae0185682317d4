import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix has browsers take it only when it is Secure, of this very host and of all its paths. */
const name = '__Host-concord-session';
const attributes = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' } as const;

/** The cookie of one exchange: what came with the request, and what goes with the answer. */
export class SessionCookie {
  // Hidden from the validation, which walks through whatever a controller is handed.
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;

  constructor(request: FastifyRequest, reply: FastifyReply) {
    this.#request = request;
    this.#reply = reply;
  }

  get value(): string | undefined {
    const { server, headers } = this.#request;
    return server.parseCookie(headers.cookie ?? '')[name];
  }

  give(value: string, maxAge: number): void {
    this.#reply.setCookie(name, value, { ...attributes, maxAge });
  }

  clear(): void {
    this.#reply.clearCookie(name, attributes);
  }

  /** What the portal stored in the browser goes as well, and with it what the person read. */
  clearAll(): void {
    this.clear();
    this.#reply.header('Clear-Site-Data', '"cookies", "storage", "cache"');
  }
}

/** The session cookie as a parameter of a controller method. */
export const CookieOfSession = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const http = context.switchToHttp();
  return new SessionCookie(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
});
