import type { Operation, OperationDefinition, Parameter } from '../contract/contract-operations.js';
import { addHeaders } from './answer-headers.js';
import { addProblems } from './problem-answers.js';
import { addMachines } from './security.js';

/** Adds to an operation what is true of all of its kind, so that no controller has to say it. */
export function completeOperation(operation: Operation): void {
  splitComment(operation.definition);
  // Said out loud, so that nobody wonders whether it was forgotten: this one asks for no credential.
  operation.definition.security ??= [];
  addMachines(operation);
  if (operation.method === 'POST' && operation.definition.security.length > 0)
    addIdempotencyKey(operation.definition);
  operation.definition.parameters = [...pathParametersOf(operation), ...parametersElsewhere(operation)];
  for (const [status, response] of Object.entries(operation.definition.responses)) {
    response.description ||= status === '201' ? 'Done; the answer is the new state.' : 'The answer.';
  }
  addHeaders(operation);
  addProblems(operation);
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
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[!-~]+$' },
    },
  ];
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
