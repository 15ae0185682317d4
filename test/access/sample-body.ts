import type { OpenAPIObject } from '@nestjs/swagger';
import type { DateKind } from '../../src/core/dates/date-kinds.js';
import type { Operation } from '../../src/core/contract/contract-operations.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly 'x-date'?: DateKind;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** What stands wherever people write as they like. */
export const sampleText = 'some words some words';

const byFormat: Readonly<Record<string, (schema: Schema) => string>> = {
  date: (schema) => dayOf(schema),
  'date-time': (schema) => `${dayOf(schema)}T00:00:00Z`,
  email: () => 'somebody@example.org',
};

/** Of what lies ahead, a day that does; of all the rest one that is over. */
function dayOf({ 'x-date': kind }: Schema): string {
  const liesAhead = kind === 'ends' || kind === 'due' || kind === 'soon';
  return liesAhead ? new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) : '2026-01-01';
}

/** Bodies as the API's description has them, one for each way in which it can be filled, with `id` wherever an id stands. */
export function sampleBodies(contract: OpenAPIObject, { definition }: Operation, id: string): unknown[] {
  const { content } = (definition.requestBody ?? {}) as { content?: Record<string, { schema: Schema }> };
  const schema = content?.['application/json']?.schema;
  return schema ? samplesOf(contract, schema, id) : [];
}

function samplesOf(contract: OpenAPIObject, schema: Schema, id: string): unknown[] {
  // Beside properties, oneOf only says which of them go together.
  const among = schema.properties ? undefined : (schema.oneOf ?? schema.anyOf ?? schema.allOf);
  if (schema.$ref) return samplesOf(contract, resolved(contract, schema.$ref), id);
  if (among)
    return among.filter(({ type }) => type !== 'null').flatMap((each) => samplesOf(contract, each, id));
  if (schema.enum) return [schema.enum[0]];
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.find((each) => each !== 'null');
  switch (type) {
    case 'array':
      return schema.items ? samplesOf(contract, schema.items, id).map((each) => [each]) : [[]];
    case 'boolean':
      return [true];
    case 'integer':
    case 'number':
      return [schema.minimum ?? 1];
    case 'string':
      if (schema['x-date'] === 'born') return ['1990-05-17'];
      return [schema.format === 'uuid' ? id : (byFormat[schema.format ?? '']?.(schema) ?? sampleText)];
    default:
      return objectsOf(contract, schema.properties ?? {}, id);
  }
}

/** As many as the field with the most ways has; the others repeat theirs. */
function objectsOf(
  contract: OpenAPIObject,
  properties: Readonly<Record<string, Schema>>,
  id: string,
): unknown[] {
  const fields = Object.entries(properties).map(
    ([name, each]) => [name, samplesOf(contract, each, id)] as const,
  );
  const most = Math.max(1, ...fields.map(([, samples]) => samples.length));
  return Array.from({ length: most }, (_, turn) =>
    Object.fromEntries(fields.map(([name, samples]) => [name, samples[turn % samples.length]])),
  );
}

function resolved({ components }: OpenAPIObject, reference: string): Schema {
  return components?.schemas?.[reference.replace('#/components/schemas/', '')] as Schema;
}
