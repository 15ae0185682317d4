import type { OpenAPIObject } from '@nestjs/swagger';
import { schemasHome, schemasOf, type Schema } from './schemas.js';

/** A place that takes one of some words: the schema or the path it is in, and what it is called there. */
interface Use {
  readonly owner: string;
  readonly field: string;
  readonly schema: Schema;
}

/**
 * Every list of words that a field takes becomes one schema with one name, however many fields take it. It is called as
 * its fields are (`party`: Party); where lists of other words are called the same (`state`), with the name of its owner
 * as well (ProposalState). A field that is always the same word stays as it is: the word tells one schema from another.
 */
export function nameEnums(document: OpenAPIObject): void {
  const schemas = schemasOf(document);
  const byWords = grouped(usesIn(document), ({ schema }) => JSON.stringify(wordsOf(schema)));
  const fields = new Map<string, Set<string>>();
  for (const [words, uses] of byWords)
    for (const { field } of uses) fields.set(field, (fields.get(field) ?? new Set()).add(words));
  const named: Record<string, Schema> = {};
  for (const [words, uses] of byWords) {
    const taken = (name: string): boolean => name in schemas || name in named;
    const name = candidatesOf(uses, (field) => fields.get(field)?.size === 1).find((each) => !taken(each));
    if (name === undefined) throw new Error(`There is no name left for the words ${words}.`);
    named[name] = { type: 'string', enum: wordsOf(uses[0]?.schema) };
    for (const { schema } of uses) refer(schema, name);
  }
  for (const name of Object.keys(named).sort()) schemas[name] = named[name] ?? {};
}

function usesIn(document: OpenAPIObject): Use[] {
  const uses: Use[] = [];
  const collect = (value: unknown, owner: string, field: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isChoice(value)) uses.push({ owner, field, schema: value });
    for (const [key, inner] of Object.entries(value)) {
      const isField = !structural.has(key) && !Array.isArray(value);
      collect(inner, owner, isField ? key : field);
    }
  };
  for (const [name, schema] of Object.entries(schemasOf(document))) collect(schema, name, name);
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(
      item as Record<string, { operationId: string; parameters?: unknown[] }>,
    ))
      for (const parameter of operation.parameters ?? [])
        collect(
          (parameter as { schema?: unknown }).schema,
          operation.operationId,
          (parameter as { name: string }).name,
        );
  }
  return uses;
}

const structural = new Set(['properties', 'items', 'anyOf', 'oneOf', 'allOf', 'schema', 'not']);

/** Also between one word and none, as long as there is no other. */
function isChoice(value: object): value is Schema {
  const { enum: choices = [] } = value as Schema;
  const words = wordsOf(value as Schema);
  return choices.length > 1 && words.length > 0 && words.every((word) => typeof word === 'string');
}

function wordsOf(schema: Schema | undefined): unknown[] {
  return (schema?.enum ?? []).filter((word) => word !== null);
}

/** From the best on. Schemas name it before operations do, and short names before long ones: those are its home. */
function candidatesOf(uses: readonly Use[], isAlone: (field: string) => boolean): string[] {
  const homes = uses.toSorted(
    (one, other) =>
      Number(/^[a-z]/.test(one.owner)) - Number(/^[a-z]/.test(other.owner)) ||
      one.owner.length - other.owner.length ||
      one.owner.localeCompare(other.owner),
  );
  const commonest = [...grouped(uses, ({ field }) => field)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([field]) => field);
  const alone = commonest.filter((field) => isAlone(field) && !vague.has(field)).map(singular);
  return [...alone, ...homes.map(({ owner, field }) => capital(owner) + singular(field))];
}

/** What says nothing without what it is of. */
const vague = new Set([
  'status',
  'state',
  'kind',
  'type',
  'from',
  'to',
  'what',
  'why',
  'means',
  'method',
  'move',
  'per',
]);

function singular(field: string): string {
  return capital(field.replace(/sses$/, 'ss').replace(/(?<=[^nsu])s$/, ''));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function refer(schema: Schema, name: string): void {
  const takesNull = schema.enum?.includes(null) ?? false;
  delete schema.enum;
  delete schema.type;
  const reference = { $ref: `${schemasHome}${name}` };
  if (takesNull) schema.anyOf = [reference, { type: 'null' }];
  else schema.$ref = reference.$ref;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
