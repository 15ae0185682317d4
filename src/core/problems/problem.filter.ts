import { say } from '../language/say.js';
import {
  Catch,
  HttpException,
  Inject,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditTrail } from '../audit/audit-trail.js';
import { Db } from '../database/db.js';
import { Recognition, turnToThem } from '../language/recognition.js';
import { asDatabaseProblem, constraintProblems, type ConstraintProblems } from './database-problems.js';
import {
  BadInput,
  Conflict,
  NotFound,
  PreconditionFailed,
  Problem,
  RangeNotSatisfiable,
  TooLarge,
  UnreadableRecord,
  UnsupportedMediaType,
} from '../errors.js';
import { sendProblem } from './send-problem.js';

/** The edge where every error ends: takes the transaction back, records a denial, and answers as RFC 9457 says. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  constructor(
    private readonly db: Db,
    private readonly audit: AuditTrail,
    @Inject(constraintProblems) private readonly constraints: ConstraintProblems,
    private readonly recognition: Recognition,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    await this.db.rollback();
    const problem = this.understand(error, request);
    if (problem)
      await this.audit.denied(problem).catch((failure: unknown) => this.report(failure, request.id));
    else this.report(error, request.id);
    if (problem && problem.status < 500) await turnToThem(request.headers, this.recognition);
    if (!reply.sent) sendProblem(problem, request, reply);
  }

  private understand(error: unknown, request: FastifyRequest): Problem | null {
    const problem =
      error instanceof Problem
        ? error
        : (asDatabaseProblem(error, this.constraints) ?? asHttpProblem(error, request));
    return problem instanceof PreconditionFailed && !hasCondition(request) ? changedAtOnce() : problem;
  }

  private report(error: unknown, requestId: string): void {
    // Messages of unknown errors may quote data; the stack's frames do not.
    const detail = error instanceof UnreadableRecord ? error.message : undefined;
    const stack =
      error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
    const code = (error as { code?: unknown } | null)?.code;
    const name = error instanceof Error ? error.name : typeof error;
    this.logger.error({ message: 'unexpected error', requestId, name, code, detail, stack });
  }
}

/** Errors of the frameworks underneath: unknown routes, unreadable bodies. */
function asHttpProblem(error: unknown, request: FastifyRequest): Problem | null {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: number } | null)?.statusCode;
  switch (status) {
    case 400:
      return new BadInput(
        hasBody(request)
          ? say`The body could not be read as JSON. Check it for missing quotes, commas or brackets.`
          : say`The request could not be understood. Check its address and its headers.`,
      );
    case 403:
    case 404:
      return new NotFound();
    case 412:
      return new PreconditionFailed();
    case 413:
      return new TooLarge(say`A request body may hold 1 MiB at most.`);
    case 415:
      return new UnsupportedMediaType(say`Send the body as JSON, with Content-Type: application/json.`);
    case 416:
      return new RangeNotSatisfiable();
    default:
      return (error as { code?: string } | null)?.code === 'ENAMETOOLONG' ? new NotFound() : null;
  }
}

/** 412 answers a condition of the request (RFC 9110, 15.5.13). */
function hasCondition({ headers }: FastifyRequest): boolean {
  return Object.keys(headers).some((name) => name.startsWith('if-'));
}

function changedAtOnce(): Conflict {
  return new Conflict(
    say`Somebody else changed this at the same moment, and nothing of yours was done. Read it again, look at what is new, then decide.`,
  );
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['content-type'] !== undefined;
}
