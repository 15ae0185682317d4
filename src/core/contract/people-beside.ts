import type { OpenAPIObject } from '@nestjs/swagger';
import { namesByAccountAlone, peopleField } from './accounts-named.js';
import { operationsOf } from './contract-operations.js';

type Json = Record<string, unknown>;

interface ObjectSchema extends Json {
  readonly properties?: Readonly<Json>;
  readonly required?: readonly string[];
}

interface Answer {
  schema?: Json;
}

const home = '#/components/schemas/';
const people = {
  type: 'array',
  description:
    'Everybody whom this answer names by the id of their account alone, once each, with the name to show. Somebody whose account is no more is not among them.',
  items: { $ref: `${home}PersonDto` },
};

/**
 * Gives `people` to every answer in which somebody is named by their account alone, however deep: one rule for all routes, told
 * from what the answers are made of. What only ever is an answer of its own keeps its name.
 */
export function tellPeople(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as unknown as Record<string, ObjectSchema>;
  const telling = new Map<string, Answer[]>();
  for (const { definition } of operationsOf(document)) {
    for (const [status, { content }] of Object.entries(definition.responses)) {
      const answer = content?.['application/json'] as Answer | undefined;
      const name = nameOf(answer?.schema?.$ref);
      if (!answer || name === null || !status.startsWith('2') || !reaches(name, schemas)) continue;
      telling.set(name, [...(telling.get(name) ?? []), answer]);
      delete answer.schema;
    }
  }
  const used = new Set(namesIn(document));
  for (const [name, answers] of telling) {
    const named = used.has(name) ? name.replace(/Dto$/, 'WithPeopleDto') : name;
    // A copy: what the two have in common is changed in each.
    schemas[named] = withPeople(structuredClone(schemas[name] ?? {}));
    for (const answer of answers) answer.schema = { $ref: home + named };
  }
}

function withPeople({ properties = {}, required = [], ...schema }: ObjectSchema): ObjectSchema {
  return {
    ...schema,
    properties: { ...properties, [peopleField]: people },
    required: [...required, peopleField],
  };
}

function reaches(
  name: string,
  schemas: Readonly<Record<string, ObjectSchema>>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const schema = schemas[name] ?? {};
  return namesByAccountAlone(schema) || namesIn(schema).some((inner) => reaches(inner, schemas, seen));
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = key === '$ref' ? nameOf(inner) : null;
    return name === null ? namesIn(inner) : [name];
  });
}

function nameOf(reference: unknown): string | null {
  return typeof reference === 'string' ? reference.slice(home.length) : null;
}
