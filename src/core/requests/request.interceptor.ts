import { say } from '../language/say.js';
import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { HttpAdapterHost, Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { AuditTrail } from '../audit/audit-trail.js';
import { Db } from '../database/db.js';
import {
  disclosesKey,
  doneAgainKey,
  keepsNothingKey,
  locatedKey,
  locationOf,
  shownOnceKey,
} from '../contract/route.decorators.js';
import { Conflict, Unavailable } from '../errors.js';
import { Outbox } from '../outbox/outbox.js';
import { Signals } from '../outbox/signals.js';
import { Idempotency, keyOf, type EarlierOutcome } from './idempotency.js';
import { isId } from '../ids.js';
import { JsonText } from './json-text.js';
import { PendingPdf } from '../paper/pending-pdf.js';
import { currentContext } from '../request-context.js';
import { refuseUnaskedParameters } from './unasked-parameters.js';

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly context: ExecutionContext;
}

/** What every signed-in request does after the guard: work, audit, commit, headers. Errors end in the problem filter. */
@Injectable()
export class RequestInterceptor implements NestInterceptor {
  constructor(
    private readonly db: Db,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly signals: Signals,
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
    private readonly adapterHost: HttpAdapterHost,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    refuseUnaskedParameters(request);
    if (!currentContext()?.transaction) return next.handle();
    const exchange = {
      request,
      reply: http.getResponse<FastifyReply>(),
      context,
    };
    const earlier = await this.earlierOutcome(exchange);
    if (earlier) return of(await this.repeat(earlier, exchange));
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    if (isRead(request) || this.is(keepsNothingKey, context)) await this.finishRead(answer, exchange);
    else await this.finishWrite(answer, exchange);
    describe(answer, exchange);
    return of(await asSent(answer, exchange));
  }

  private async earlierOutcome({ request, context }: Exchange): Promise<EarlierOutcome | null> {
    if (!this.is(doneAgainKey, context)) return this.idempotency.find(request);
    keyOf(request);
    return null;
  }

  private is(mark: string, context: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(mark, context.getHandler()) ?? false;
  }

  private async finishRead(answer: unknown, exchange: Exchange): Promise<void> {
    const field = this.reflector.get<string | undefined>(disclosesKey, exchange.context.getHandler());
    const subjects = field === undefined ? [] : patientsIn(answer, field);
    // A document has no field to tell its id by; its address does.
    const id = isDocument(answer) ? lastIdIn(exchange.request) : idOf(answer);
    // eslint-disable-next-line no-restricted-syntax -- Two connections: there is no order to keep.
    await Promise.all([this.db.commit(), this.audit.read(id, subjects)]);
  }

  private async finishWrite(answer: unknown, exchange: Exchange): Promise<void> {
    const { request, reply, context } = exchange;
    const path = this.reflector.get<string | null | undefined>(locatedKey, context.getHandler()) ?? null;
    const location = locationOf(path, request.params as Record<string, string>, idOf(answer));
    const outcome = { status: reply.statusCode, location: this.is(shownOnceKey, context) ? null : location };
    const subjectId = idOf(answer) ?? lastIdIn(request);
    await this.db.commit([
      ...this.audit.written(subjectId),
      ...this.outbox.happened(subjectId),
      ...(this.is(doneAgainKey, context) ? [] : this.idempotency.remember(request, outcome)),
    ]);
    const { identity } = currentContext() ?? {};
    if (identity) this.signals.committed(identity.tenantId);
    if (location !== null) place(reply, location);
  }

  /** Reads the earlier answer again with the caller's own right: what they may no longer see, they do not get. */
  private async repeat(earlier: EarlierOutcome, { request, reply }: Exchange): Promise<unknown> {
    await this.db.rollback();
    if (earlier.status === 204) return void reply.status(204);
    if (earlier.location === null) {
      throw new Conflict(
        say`This request was already carried out, and its answer is shown only once. Use a new Idempotency-Key to do it again.`,
      );
    }
    const fastify = this.adapterHost.httpAdapter.getInstance<FastifyInstance>();
    const { authorization } = request.headers;
    const again = await fastify.inject({ method: 'GET', url: earlier.location, headers: { authorization } });
    if (again.statusCode >= 500) throw new Unavailable();
    if (again.statusCode !== 200)
      throw new Conflict(
        say`This request was already carried out. Its answer is not shown again, for what it made is not open to you.`,
      );
    reply.status(earlier.status);
    place(reply, earlier.location);
    return again.json();
  }
}

/** What the answer becomes once the work is committed. */
function asSent(answer: unknown, exchange: Exchange): unknown {
  if (answer instanceof PendingPdf) return answer.made();
  return answer instanceof JsonText ? asJson(answer, exchange) : answer;
}

function isDocument(answer: unknown): boolean {
  return answer instanceof StreamableFile || answer instanceof PendingPdf;
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Fastify sends a text as it is, where it is told what it is. */
function asJson({ text }: JsonText, { reply }: Exchange): string {
  reply.type('application/json');
  return text;
}

function place(reply: FastifyReply, location: string): void {
  reply.header(reply.statusCode === 201 ? 'Location' : 'Content-Location', location);
}

function describe(answer: unknown, { request, reply }: Exchange): void {
  const { version, next } = (answer ?? {}) as { version?: unknown; next?: unknown };
  if (typeof version === 'number') reply.header('ETag', `"${version}"`);
  if (typeof next !== 'string') return;
  const url = new URL(request.url, 'http://local');
  url.searchParams.set('cursor', next);
  reply.header('Link', `<${url.pathname}${url.search}>; rel="next"`);
}

function idOf(answer: unknown): string | null {
  const id = (answer as { id?: unknown } | null | undefined)?.id;
  return isId(id) ? id : null;
}

function lastIdIn(request: FastifyRequest): string | null {
  return (
    Object.values(request.params as Record<string, string>)
      .filter(isId)
      .at(-1) ?? null
  );
}

function patientsIn(answer: unknown, field: string): string[] {
  const { items } = answer as { items: Record<string, unknown>[] };
  return [...new Set(items.map((item) => item[field]).filter(isId))];
}
