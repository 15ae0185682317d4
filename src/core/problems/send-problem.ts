import { saidToThem, say, sayAgain, spoken } from '../language/say.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Unauthorized, type FieldError, type Problem } from '../errors.js';

export const problemType = 'application/problem+json; charset=utf-8';

interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: readonly FieldError[];
}

/** Answers as RFC 9457 says; null is an error that the service did not expect. */
export function sendProblem(problem: Problem | null, request: FastifyRequest, reply: FastifyReply): void {
  if (problem instanceof Unauthorized) reply.header('WWW-Authenticate', 'Bearer');
  const wait = problem?.options.retryAfterSeconds;
  if (wait !== undefined) reply.header('Retry-After', String(wait));
  const body = problem ? problemBody(problem, request.id) : unexpected(request.id);
  reply.status(body.status).headers({ 'Content-Type': problemType, 'Content-Language': spoken() }).send(body);
}

export function problemBody(problem: Problem, instance: string): ProblemBody {
  const { type, title, status, message, options } = problem;
  return {
    type: `urn:concord:problem:${type}`,
    title: sayAgain(title),
    status,
    detail: saidToThem(message),
    instance,
    ...(options.errors?.length ? { errors: options.errors.map(saidOf) } : {}),
    ...options.extra,
  };
}

function saidOf(fault: FieldError): FieldError {
  return { ...fault, message: saidToThem(fault.message) };
}

function unexpected(instance: string): ProblemBody {
  return {
    type: 'urn:concord:problem:unexpected',
    title: say`Something went wrong on our side`,
    status: 500,
    detail: say`The service met an error it did not expect. Nothing was changed. Please quote the instance to support.`,
    instance,
  };
}
