import {
  Catch,
  HttpException,
  Inject,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditTrail } from './audit-trail.js';
import { Db } from './db.js';
import { asDatabaseProblem, constraintProblems, type ConstraintProblems } from './database-problems.js';
import {
  BadInput,
  NotFound,
  Problem,
  TooLarge,
  Unauthorized,
  UnsupportedMediaType,
  type FieldError,
} from './errors.js';

interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: readonly FieldError[];
}

/** The edge where every error ends: takes the transaction back, records a denial, and answers as RFC 9457 says. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  constructor(
    private readonly db: Db,
    private readonly audit: AuditTrail,
    @Inject(constraintProblems) private readonly constraints: ConstraintProblems,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    await this.db.rollback();
    const problem = this.understand(error);
    if (problem)
      await this.audit.denied(problem).catch((failure: unknown) => this.report(failure, request.id));
    else this.report(error, request.id);
    this.answer(problem, request, reply);
  }

  private understand(error: unknown): Problem | null {
    if (error instanceof Problem) return error;
    return asDatabaseProblem(error, this.constraints) ?? asHttpProblem(error);
  }

  private answer(problem: Problem | null, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    if (problem instanceof Unauthorized) reply.header('WWW-Authenticate', 'Bearer');
    const wait = problem?.options.retryAfterSeconds;
    if (wait !== undefined) reply.header('Retry-After', String(wait));
    const body = problem ? bodyOf(problem, request.id) : unexpected(request.id);
    reply.status(body.status).header('Content-Type', 'application/problem+json; charset=utf-8').send(body);
  }

  private report(error: unknown, requestId: string): void {
    // Messages of unknown errors may quote data; the stack's frames do not.
    const stack =
      error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
    const code = (error as { code?: unknown } | null)?.code;
    const name = error instanceof Error ? error.name : typeof error;
    this.logger.error({ message: 'unexpected error', requestId, name, code, stack });
  }
}

function bodyOf(problem: Problem, instance: string): ProblemBody {
  const { type, title, status, message, options } = problem;
  return {
    type: `urn:concord:problem:${type}`,
    title,
    status,
    detail: message,
    instance,
    ...(options.errors?.length ? { errors: options.errors } : {}),
    ...options.extra,
  };
}

function unexpected(instance: string): ProblemBody {
  return {
    type: 'urn:concord:problem:unexpected',
    title: 'Something went wrong on our side',
    status: 500,
    detail:
      'The service met an error it did not expect. Nothing was changed. Please quote the instance to support.',
    instance,
  };
}

/** Errors of the frameworks underneath: unknown routes, unreadable bodies. */
function asHttpProblem(error: unknown): Problem | null {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: number } | null)?.statusCode;
  switch (status) {
    case 400:
      return new BadInput(
        'The body could not be read as JSON. Check it for missing quotes, commas or brackets.',
      );
    case 404:
      return new NotFound();
    case 413:
      return new TooLarge('A request body may hold 256 KiB at most.');
    case 415:
      return new UnsupportedMediaType('Send the body as JSON, with Content-Type: application/json.');
    default:
      return null;
  }
}
