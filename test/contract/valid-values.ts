import fc from 'fast-check';
import type { Schema } from '../../src/core/description/schemas.js';
import type { Description } from './document.js';

/** What is known of the world by the name of a field: ids of its things, a version that was read. */
export type Known = (field: string) => readonly unknown[];

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGH0123456789'];
const unusual = [...'éößÆłşĞñ漢字日本語العربيةעבריתहिन्दीไทยΩЖ😀🌱’“”–-_.,;:!?/\\<>&%#\'"()[]{}=+*@$^~|`'];
const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...letters) },
  { weight: 2, arbitrary: fc.constantFrom(...unusual) },
  { weight: 1, arbitrary: fc.constant(' ') },
);
const longest = 60;

/** Values of any schema of the description, made from what it says alone; ids are such as there are. */
export class ValidValues {
  private readonly made = new Map<Schema, Map<string, fc.Arbitrary<unknown>>>();

  constructor(
    private readonly description: Description,
    private readonly known: Known,
    /** Without whatever may be left out. */
    private readonly onlyNeeded = false,
  ) {}

  of(schema: Schema, field = ''): fc.Arbitrary<unknown> {
    if (schema.$ref) return this.of(this.description.resolved(schema), field);
    const byField = this.made.get(schema) ?? new Map<string, fc.Arbitrary<unknown>>();
    this.made.set(schema, byField);
    const made = byField.get(field) ?? this.withExample(schema, field);
    byField.set(field, made);
    return made;
  }

  private withExample(schema: Schema, field: string): fc.Arbitrary<unknown> {
    const { example, format } = schema as { example?: unknown; format?: string };
    const made = this.make(schema, field);
    return example === undefined || format === 'uuid' ? made : fc.oneof(made, fc.constant(example));
  }

  private make(schema: Schema, field: string): fc.Arbitrary<unknown> {
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.properties) return this.object(schema);
    const among = schema.oneOf ?? schema.anyOf ?? schema.allOf;
    if (among) return fc.oneof(...among.map((each) => this.of(each, field)));
    const types = [schema.type].flat().filter((type) => type !== undefined);
    return fc.oneof(...types.map((type) => this.typed({ ...schema, type }, field)));
  }

  private typed(schema: Schema & { type: string }, field: string): fc.Arbitrary<unknown> {
    const { minimum, maximum, minItems = 0, maxItems = 5, uniqueItems } = schema as Record<string, number>;
    switch (schema.type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return this.knownOr(field, fc.integer({ min: minimum ?? -1000, max: maximum ?? 1_000_000 }));
      case 'number':
        return fc.oneof(
          fc.integer({ min: Math.ceil(minimum ?? -1000), max: Math.floor(maximum ?? 1000) }),
          fc.double({ min: minimum ?? -1000, max: maximum ?? 1000, noNaN: true }).map((value) => value + 0),
        );
      case 'array': {
        const length = { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 4)) };
        const item = this.of(schema.items ?? {}, field.replace(/s$/, ''));
        return uniqueItems
          ? fc.uniqueArray(item, { ...length, selector: (value) => JSON.stringify(value) })
          : fc.array(item, length);
      }
      case 'string':
        return this.text(schema, field);
      default:
        return fc.constant({});
    }
  }

  private object(schema: Schema): fc.Arbitrary<unknown> {
    const { properties = {}, required = [] } = schema;
    // Beside properties, oneOf only says which of them go together.
    const choices = (schema.oneOf ?? schema.anyOf ?? []).map((each) => each.required ?? []);
    const chosen = new Set(choices.flat());
    const fields = Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => [name, this.of(inner, name)]),
    );
    const requiredKeys = required.filter((name) => name in fields);
    if (choices.length === 0) return this.record(fields, requiredKeys);
    return fc.constantFrom(...choices).chain((choice) => {
      const kept = Object.fromEntries(
        Object.entries(fields)
          .filter(([name]) => !chosen.has(name) || choice.includes(name))
          .map(([name, each]) => [
            name,
            choice.includes(name) ? each.filter((value) => value !== null) : each,
          ]),
      );
      return this.record(kept, [...new Set([...requiredKeys, ...choice])]);
    });
  }

  private record(
    fields: Record<string, fc.Arbitrary<unknown>>,
    requiredKeys: string[],
  ): fc.Arbitrary<unknown> {
    if (!this.onlyNeeded) return fc.record(fields, { requiredKeys });
    return fc.record(
      Object.fromEntries(requiredKeys.map((name) => [name, fields[name] as fc.Arbitrary<unknown>])),
    );
  }

  private text(schema: Schema, field: string): fc.Arbitrary<unknown> {
    const { minLength = 0, maxLength = 300, pattern } = schema as Schema & Record<string, number>;
    const inForm = byFormat[schema.format ?? ''];
    if (schema.format === 'uuid') return this.knownOr(field, fc.uuid({ version: 7 }));
    if (inForm) return fitting(inForm, pattern);
    const most = Math.min(maxLength, Math.max(minLength, longest));
    if (pattern !== undefined && !anyText.has(pattern))
      return this.knownOr(
        field,
        fc
          .stringMatching(new RegExp(pattern.replace(lookahead, '^'), 'u'))
          .filter((text) => new RegExp(pattern, 'u').test(text))
          .filter((text) => [...text].length >= minLength && [...text].length <= maxLength),
      );
    const words = fc
      .tuple(
        fc.constantFrom(...letters),
        fc.string({
          unit: character,
          minLength: Math.max(0, minLength - 2),
          maxLength: Math.max(0, most - 2),
        }),
        fc.constantFrom(...letters),
      )
      .map(([first, rest, last]) => (most < 2 ? first : `${first}${rest}${last}`));
    const whole = fc.constant('x'.repeat(Math.min(maxLength, 5_000)));
    return this.knownOr(field, fc.oneof({ weight: 19, arbitrary: words }, { weight: 1, arbitrary: whole }));
  }

  /** Looked up when a value is made: more is known by then. */
  private knownOr(field: string, unknown: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    return fc.tuple(fc.nat(), unknown).map(([turn, made]) => {
      const known = this.known(field);
      return known.length > 0 ? known[turn % known.length] : made;
    });
  }
}

/** What a pattern forbids at its beginning: texts are made without it, and judged with it. */
const lookahead = /^\^\(\?!.*?\|\$\)\)/;

/** Which texts with something visible in them satisfy. */
const anyText = new Set(['\\S', '^\\S(.*\\S)?$', '\\S.*\\S', '^$|\\S']);

function fitting(made: fc.Arbitrary<string>, pattern: string | undefined): fc.Arbitrary<string> {
  return pattern === undefined ? made : made.filter((text) => new RegExp(pattern, 'u').test(text));
}

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hour = 60 * 60 * 1000;
const soon = fc
  .integer({ min: -400 * 24, max: 400 * 24 })
  .map((hours) => new Date(Date.now() + hours * hour));
const moment = fc
  .tuple(
    soon,
    fc.constantFrom('Z', '+00:00', '+05:30', '-08:00'),
    fc.constantFrom('', '.5', '.123', '.123456789'),
  )
  .map(([time, offset, fraction]) => `${time.toISOString().slice(0, 19)}${fraction}${offset}`);

const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.oneof(
    day,
    soon.map((time) => time.toISOString().slice(0, 10)),
  ),
  'date-time': moment,
  email: fc.uuid().map((id) => `${id}@example.org`),
  base64: fc.constant(Buffer.from('%PDF-1.4\n%%EOF').toString('base64')),
};
