import type { OpenAPIObject } from '@nestjs/swagger';
import type { Response } from './answer-schemas.js';

type Json = Record<string, unknown>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Json;
}

interface OperationDefinition extends Json {
  operationId: string;
  summary?: string;
  description?: string;
  security?: Json[];
  parameters?: Parameter[];
  requestBody?: unknown;
  responses: Record<string, Response>;
}

export interface Operation {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly definition: OperationDefinition;
}

export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as unknown as Record<string, OperationDefinition>).map(([method, definition]) => ({
      method: method.toUpperCase(),
      path,
      definition,
    })),
  );
}

/** How a controller's method is called in the contract. */
export function operationIdOf(controller: string, method: string): string {
  return lowerFirst(controller.replace(/Controller$/, '')) + upperFirst(method);
}

const problemTitles: Record<string, string> = {
  400: 'The request is not well formed; `errors` says where.',
  401: 'Nobody is signed in, or no longer.',
  403: 'Visible to you, but not yours to do.',
  404: 'It does not exist, or is not yours to see: the answer is the same.',
  409: 'It clashes with how things stand now.',
  412: 'It has changed since you read it.',
  422: 'Well formed, but a rule stands against it.',
  428: 'If-Match is missing.',
  503: 'Busy: nothing was changed, try again in a moment.',
};

/** Adds to an operation what is true of all of its kind, so that no controller has to say it. */
export function completeOperation(operation: Operation): void {
  splitComment(operation.definition);
  // Said out loud, so that nobody wonders whether it was forgotten: this one asks for no credential.
  operation.definition.security ??= [];
  if (operation.method === 'POST' && operation.definition.security.length > 0)
    addIdempotencyKey(operation.definition);
  operation.definition.parameters = [...pathParametersOf(operation), ...parametersElsewhere(operation)];
  for (const [status, response] of Object.entries(operation.definition.responses)) {
    response.description ||= status === '201' ? 'Done; the answer is the new state.' : 'The answer.';
  }
  for (const status of problemsOf(operation)) {
    operation.definition.responses[status] ??= {
      description: problemTitles[status],
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
    };
  }
}

/** The first paragraph of a doc comment is the summary, the rest the description. */
function splitComment(definition: OperationDefinition): void {
  const [summary = '', ...rest] = (definition.summary ?? '').split(/\n\s*\n/);
  definition.summary = summary.replaceAll('\n', ' ').replace(/\.$/, '');
  const description = [...rest, definition.description].filter(Boolean).join('\n\n');
  if (description) definition.description = description;
}

function addIdempotencyKey(definition: OperationDefinition): void {
  definition.parameters = [
    ...(definition.parameters ?? []),
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Your own key for this request, such as a UUID: sent again within 24 hours, it answers without doing it twice.',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    },
  ];
}

function problemsOf({ method, definition }: Operation): string[] {
  const parameters = definition.parameters ?? [];
  const has = (place: string): boolean => parameters.some((parameter) => parameter.in === place);
  const statuses = ['503'];
  if (definition.requestBody || parameters.length > 0) statuses.push('400');
  if (definition.security?.length) statuses.push('401', '403');
  if (has('path')) statuses.push('404');
  if (method !== 'GET') statuses.push('409', '422');
  if (parameters.some(({ name }) => name === 'If-Match')) statuses.push('412', '428');
  return statuses;
}

/** Every parameter of the address, also those that the controller leaves to the access guard. */
function pathParametersOf({ path, definition }: Operation): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const declared = definition.parameters?.find(
      (parameter) => parameter.in === 'path' && parameter.name === name,
    );
    const schema = name.endsWith('Id')
      ? { type: 'string', format: 'uuid' }
      : (declared?.schema ?? { type: 'string' });
    return { ...declared, name, in: 'path', required: true, schema };
  });
}

/** Query and header parameters, but for the header that every client sends by itself. */
function parametersElsewhere({ definition }: Operation): Parameter[] {
  const given = definition.parameters ?? [];
  return given.filter(
    (parameter) => parameter.in !== 'path' && parameter.name.toLowerCase() !== 'user-agent',
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
