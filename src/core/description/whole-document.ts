import type { OpenAPIObject } from '@nestjs/swagger';
import { exactlyOneOf } from '../contract/exactly-one-of.decorator.js';
import { operationsOf } from '../contract/contract-operations.js';
import { addHeadersOfBody, headers } from './answer-headers.js';
import { problemResponses } from './problem-answers.js';
import { schemasHome, schemasOf, usedIn, type Schema } from './schemas.js';

/** The parts that operations refer to. */
export function addSharedAnswers(document: OpenAPIObject): void {
  document.components = {
    ...document.components,
    responses: problemResponses() as never,
    headers: headers,
  };
  const schemas = schemasOf(document);
  const propertiesOf = (schema: unknown): object => {
    const { $ref = '', properties = {} } = (schema ?? {}) as Schema;
    return schemas[$ref.replace(schemasHome, '')]?.properties ?? properties;
  };
  for (const operation of operationsOf(document)) addHeadersOfBody(operation, propertiesOf);
}

/** Every id of a thing is a UUID, whatever its field is called before `Id`. */
export function markIds(document: OpenAPIObject): void {
  for (const { properties = {} } of Object.values(schemasOf(document)))
    for (const [name, schema] of Object.entries(properties)) {
      const id = name.endsWith('Ids') ? schema.items : schema;
      if (/^id$|Ids?$/.test(name) && id && isFreeText(id)) id.format = 'uuid';
    }
}

function isFreeText({ type, format, pattern, enum: words }: Schema): boolean {
  return (
    [type].flat().includes('string') && format === undefined && pattern === undefined && words === undefined
  );
}

/** What a request may hold is all that it may hold: a field of another name is refused. */
export function closeBodies(document: OpenAPIObject): void {
  const schemas = schemasOf(document);
  const bodies = operationsOf(document).map(({ definition }) => definition.requestBody);
  for (const name of usedIn(bodies, schemas)) {
    const schema = schemas[name];
    if (schema?.type === 'object') schema.additionalProperties ??= false;
  }
}

/** Turns the mark of `@ExactlyOne` on fields into what JSON Schema calls it. */
export function chooseOne(document: OpenAPIObject): void {
  for (const schema of Object.values(schemasOf(document))) {
    const fields = Object.entries(schema.properties ?? {}).filter(([, field]) => exactlyOneOf in field);
    for (const [, field] of fields) delete field[exactlyOneOf];
    if (fields.length > 0)
      schema.oneOf = fields.map(([name]) => ({
        required: [name],
        properties: { [name]: { not: { type: 'null' } } },
      }));
  }
}
