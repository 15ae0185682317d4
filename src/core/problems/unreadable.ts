import { say, spoken } from '../language/say.js';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, HeadersTooLarge, TooSlow, UnmetExpectation, type Problem } from '../errors.js';
import { stranger, turnToThem, type Recognition } from '../language/recognition.js';
import { withContext } from '../request-context.js';
import { nameLanguage } from '../language/language-of-answer.js';
import { problemBody, problemType, sendProblem } from './send-problem.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** For whatever is answered outside of every route. */
    recognition: Recognition;
  }
}

/** Answers a request whose address is too malformed for any route, and so for the problem filter. */
export function answerBadAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { id, headers, server } = request;
  void withContext({ requestId: id, ...stranger(headers) }, async () => {
    await turnToThem(headers, server.recognition);
    reply.headers({ 'X-Request-Id': id, 'Cache-Control': 'no-store' });
    const problem = new BadInput(
      say`The address is not well formed. Check its percent signs, and that its ids are no longer than an id is.`,
    );
    await nameLanguage(request, reply);
    sendProblem(problem, request, reply);
  });
}

/** Answers what is no request at all, such as bytes that are not HTTP or headers without end, and hangs up. */
export function answerNonsense(error: { readonly code: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const problem = meaningOf(error.code);
  const body = JSON.stringify(problemBody(problem, randomUUID()));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${problemType}`,
    `Content-Language: ${spoken()}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Answers a request that expects what no server here does (RFC 9110, 10.1.1). */
export function answerExpectation({ headers }: IncomingMessage, response: ServerResponse): void {
  const requestId = randomUUID();
  withContext({ requestId, ...stranger(headers) }, () => refuseExpectation(requestId, response));
}

function refuseExpectation(requestId: string, response: ServerResponse): void {
  const problem = new UnmetExpectation();
  const body = JSON.stringify(problemBody(problem, requestId));
  const headers = {
    'Content-Type': problemType,
    'Content-Language': spoken(),
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  response.writeHead(problem.status, headers).end(body);
}

function meaningOf(code: string): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new HeadersTooLarge();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new TooSlow();
  return new BadInput(say`What was sent is not an HTTP request.`);
}
