import type { OpenAPIObject } from '@nestjs/swagger';
import { dateKind } from '../dates/date-field.decorator.js';
import { operationsOf, type OperationDefinition } from '../contract/contract-operations.js';
import { schemasHome, schemasOf, type Schema } from './schemas.js';

/** What texts, numbers and lists hold in an example, by the name of their field; or of what `Schema.field` holds, or a `Schema`. */
export type ExampleWords = Readonly<Record<string, unknown>>;

interface Content {
  schema?: Schema;
  example?: unknown;
}

/** Every id of an example: of nothing that there is. */
const anId = '0198c0de-7a11-7b2c-8d3e-4f5061728394';
const byFormat: Readonly<Record<string, string>> = {
  uuid: anId,
  email: 'dana@riverside.example',
};

/** A day that was when this was written, and one that is to come for years yet. */
const dayPast = '2026-11-20';
export const dayToCome = '2031-06-30';
const kindsToCome: readonly unknown[] = ['ends', 'expires', 'due', 'soon'];

/** Gives every request an example that can be sent as it is, with the ids of what there is. */
export function addExamples(document: OpenAPIObject, words: ExampleWords): void {
  const examples = new Examples(schemasOf(document), words);
  for (const { definition } of operationsOf(document))
    for (const content of contentsOf(definition))
      if (content.schema) content.example = examples.of(content.schema, { owner: '', field: '' });
}

function contentsOf({ requestBody }: OperationDefinition): Content[] {
  return Object.values((requestBody as { content?: Record<string, Content> } | undefined)?.content ?? {});
}

/** The field that an example is for. */
interface Place {
  readonly owner: string;
  readonly field: string;
}

class Examples {
  constructor(
    private readonly schemas: Readonly<Record<string, Schema>>,
    private readonly words: ExampleWords,
  ) {}

  of(schema: Schema, place: Place): unknown {
    const written = this.words[`${place.owner}.${place.field}`] ?? schema.example;
    if (written !== undefined) return inList(schema, written);
    if (schema.$ref) return this.named(schema.$ref, place);
    if (schema.default !== undefined && schema.default !== null) return schema.default;
    if (schema.enum) return schema.enum[0];
    if (schema.properties) return this.object(schema, place.owner);
    const [among] = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
    return among ? this.of(among, place) : this.simple(schema, place);
  }

  private named(reference: string, { field }: Place): unknown {
    const owner = reference.slice(schemasHome.length);
    return this.words[owner] ?? this.of(this.schemas[owner] ?? {}, { owner, field });
  }

  /** What it must have, and of what it has one of several of, the first; of what it need not have at all, one thing. */
  private object({ properties = {}, required = [], oneOf = [] }: Schema, owner: string): unknown {
    const [choice = []] = oneOf.map((each) => each.required ?? []);
    const some = Object.keys(properties).filter((name) => properties[name]?.example !== undefined);
    const needed = [...new Set([...required, ...choice])];
    const shown = needed.length > 0 ? needed : (some.length > 0 ? some : Object.keys(properties)).slice(0, 1);
    return Object.fromEntries(
      shown.map((field) => [field, this.of(properties[field] ?? {}, { owner, field })]),
    );
  }

  private simple(schema: Schema, place: Place): unknown {
    const { type, format = '', items, minimum } = schema;
    const word = this.words[place.field];
    if (word !== undefined) return inList({ type }, word);
    switch ([type].flat()[0]) {
      case 'array':
        return items ? [this.of(items, place)] : [];
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return minimum ?? 1;
      default:
        return dayOf(schema) ?? byFormat[format] ?? '';
    }
  }
}

function dayOf({ format, [dateKind]: kind }: Schema): string | null {
  const day = kindsToCome.includes(kind) ? dayToCome : dayPast;
  if (format === 'date') return day;
  return format === 'date-time' ? `${day}T18:00:00Z` : null;
}

/** A list of which one item is written. */
function inList({ type }: Schema, written: unknown): unknown {
  return [type].flat()[0] === 'array' && !Array.isArray(written) ? [written] : written;
}
