import type { OpenAPIObject } from '@nestjs/swagger';
import { atMostOneOf, exactlyOneOf } from '../contract/exactly-one-of.decorator.js';
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

const aUuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** How a machine calls itself to OAuth: with its organisation's id before its own. */
const clientId = { name: 'clientId', pattern: `^${aUuid}\\.${aUuid}$` };

/** Every id of a thing is a UUID, whatever its field is called before `Id`. */
export function markIds(document: OpenAPIObject): void {
  for (const { properties = {} } of Object.values(schemasOf(document)))
    for (const [name, schema] of Object.entries(properties)) {
      const id = name.endsWith('Ids') ? schema.items : schema;
      if (!/^id$|Ids?$/.test(name) || !id || !isFreeText(id)) continue;
      if (name === clientId.name) id.pattern = clientId.pattern;
      else id.format = 'uuid';
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

/** Turns the marks of `@ExactlyOne` and `@AtMostOne` on fields into what JSON Schema calls them. */
export function chooseOne(document: OpenAPIObject): void {
  for (const schema of Object.values(schemasOf(document))) {
    const ways = unmarked(schema, exactlyOneOf).map((name) => given([name]));
    const both = unmarked(schema, atMostOneOf);
    if (ways.length > 0) schema.oneOf = ways;
    if (both.length > 0) schema.not = given(both);
  }
}

/** The names of the fields that had the mark. */
function unmarked({ properties = {} }: Schema, mark: string): string[] {
  const marked = Object.entries(properties).filter(([, field]) => mark in field);
  for (const [, field] of marked) delete field[mark];
  return marked.map(([name]) => name);
}

/** Whatever has these fields, and not null in them. */
function given(names: readonly string[]): Schema {
  const isThere = { not: { type: 'null' } };
  return {
    type: 'object',
    required: [...names],
    properties: Object.fromEntries(names.map((name) => [name, isThere])),
  };
}
