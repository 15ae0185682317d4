import type { Operation } from '../contract/contract-operations.js';
import type { Response } from '../contract/answer-schemas.js';

interface ProblemAnswer {
  readonly description: string;
  /** Beside those of every answer. */
  readonly headers?: readonly string[];
  readonly of: (operation: Operation) => boolean;
}

const always = (): boolean => true;
const asksWho = ({ definition }: Operation): boolean => (definition.security ?? []).length > 0;
const writes = ({ method }: Operation): boolean => method !== 'GET';
const takesBody = ({ definition }: Operation): boolean => definition.requestBody !== undefined;
const asksForVersion = ({ definition }: Operation): boolean =>
  definition.parameters?.some(({ name }) => name === 'If-Match') ?? false;

/** The table of what can go wrong, and with which operations: every status of a problem that the service answers. */
const problemAnswers: Readonly<Record<string, ProblemAnswer>> = {
  400: { description: 'The request is not well formed; `errors` says where.', of: always },
  401: {
    description: 'Nobody is signed in, or no longer.',
    headers: ['WWW-Authenticate'],
    of: asksWho,
  },
  403: { description: 'Visible to you, but not yours to do.', of: asksWho },
  404: {
    description: 'It does not exist, or is not yours to see: the answer is the same.',
    of: (operation) => asksWho(operation) || operation.path.includes('{'),
  },
  408: { description: 'The request was not complete after 20 seconds.', of: takesBody },
  409: { description: 'It clashes with how things stand now.', of: writes },
  412: { description: 'It has changed since you read it.', of: asksForVersion },
  413: { description: 'The body is larger than 1 MiB.', of: takesBody },
  415: { description: 'The body is not JSON, or does not say so.', of: takesBody },
  422: {
    description: 'Well formed, but a rule stands against it.',
    of: (operation) => asksWho(operation) || writes(operation),
  },
  428: { description: 'If-Match is missing.', of: asksForVersion },
  431: { description: 'The headers are larger than 16 KiB.', of: always },
  500: {
    description: 'The service met an error that it did not expect. Quote `instance` to support.',
    of: always,
  },
  503: {
    description: 'Busy: nothing was changed, try again in a moment.',
    headers: ['Retry-After'],
    of: always,
  },
};

const answerNameOf = (status: string): string => `Problem${status}`;

/** Every problem that an operation can answer with; what its controller says of one itself stays, with the headers of all. */
export function addProblems(operation: Operation): void {
  const { responses } = operation.definition;
  for (const [status, answer] of Object.entries(problemAnswers)) {
    const own = responses[status];
    if (own) own.headers = headersOf(answer);
    else if (answer.of(operation))
      responses[status] = { $ref: `#/components/responses/${answerNameOf(status)}` };
  }
}

/** The answers that `addProblems` refers to. */
export function problemResponses(): Record<string, Response> {
  return Object.fromEntries(
    Object.entries(problemAnswers).map(([status, answer]) => [
      answerNameOf(status),
      {
        description: answer.description,
        headers: headersOf(answer),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      },
    ]),
  );
}

function headersOf({ headers = [] }: ProblemAnswer): Record<string, object> {
  return Object.fromEntries(
    ['X-Request-Id', 'Content-Language', 'Vary', ...headers].map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );
}
