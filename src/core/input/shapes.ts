import { type Unsaid, say, sayAgain, toSay } from '../language/say.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { publicNameOf } from '../description/public-names.js';
import type { FieldError } from '../errors.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
  readonly default?: unknown;
}

interface Place {
  readonly pointer: string;
  readonly schema: Schema;
}

const inWords: Readonly<Record<string, Unsaid>> = {
  string: toSay`a text`,
  integer: toSay`a whole number`,
  number: toSay`a number`,
  boolean: toSay`true or false`,
  array: toSay`a list`,
  object: toSay`an object`,
  null: toSay`null`,
};

/**
 * What a body lacks, and what in it is of another type than the API description says. A validator that is asked about length says
 * “must be longer” of a field that is not there: where a body is refused, this says first what is wrong.
 */
export class Shapes {
  readonly #schemas: Readonly<Record<string, Schema>>;

  constructor(contract: OpenAPIObject) {
    this.#schemas = (contract.components?.schemas ?? {}) as Record<string, Schema>;
  }

  /**
   * What was found, in the words of whoever sent it.
   * @param faults what the validators say
   * @param dto the class of the body; its schema in the description has its name
   */
  explain(faults: readonly FieldError[], body: unknown, dto: { readonly name: string }): FieldError[] {
    const schema = this.#schemas[publicNameOf(dto.name)];
    if (!schema) return [...faults];
    const found = this.faultsIn(body, { pointer: '', schema });
    // Of a list in which one item is of another type the validators speak as a whole.
    const isSaid = ({ pointer }: FieldError): boolean =>
      found.some(
        (fault) =>
          [fault.pointer, fault.instead].some((at) => isAt(pointer, at)) || isAt(fault.pointer, pointer),
      );
    return [
      ...found.map(({ pointer, message }) => ({ pointer, message })),
      ...faults.filter((fault) => !isSaid(fault)),
    ];
  }

  private faultsIn(value: unknown, place: Place): Fault[] {
    const schema = this.resolved(place.schema);
    const types = this.typesOf(schema);
    if (types.length > 0 && !types.some((type) => isOf(value, type)))
      return wrongType(value, types, { pointer: place.pointer, schema });
    if (Array.isArray(value))
      return value.flatMap((item: unknown, index) =>
        this.faultsIn(item, { pointer: `${place.pointer}/${index}`, schema: schema.items ?? {} }),
      );
    return isObject(value) ? this.faultsOfObject(value, { ...place, schema }) : [];
  }

  private faultsOfObject(value: Readonly<Record<string, unknown>>, { pointer, schema }: Place): Fault[] {
    const { discriminator } = schema;
    if (discriminator) {
      const { propertyName, mapping } = discriminator;
      const $ref = mapping[String(value[propertyName])];
      if ($ref) return this.faultsOfObject(value, { pointer, schema: this.resolved({ $ref }) });
      return [unknownVariant(value, { pointer, propertyName, known: Object.keys(mapping) })];
    }
    const { properties = {}, required = [] } = schema;
    const missing = required
      .filter((name) => value[name] === undefined && !('default' in (properties[name] ?? {})))
      .map((name) => ({ pointer: `${pointer}/${name}`, message: say`${name} is missing` }));
    const inside = Object.entries(properties)
      .filter(([name]) => value[name] !== undefined)
      .flatMap(([name, inner]) =>
        this.faultsIn(value[name], { pointer: `${pointer}/${name}`, schema: inner }),
      );
    return [...missing, ...inside];
  }

  /** The types that the description allows; none where it does not say. */
  private typesOf(schema: Schema): string[] {
    const { type, discriminator, properties } = schema;
    if (discriminator) return ['object'];
    if (type !== undefined) return [type].flat();
    const among = schema.anyOf ?? schema.oneOf;
    if (!among) return properties ? ['object'] : [];
    const types = among.map((each) => this.typesOf(this.resolved(each)));
    return types.some((each) => each.length === 0) ? [] : types.flat();
  }

  /** What a reference, or one of several of which the others are null, stands for. */
  private resolved(schema: Schema): Schema {
    const { $ref, allOf, anyOf, oneOf, discriminator } = schema;
    if ($ref) return this.resolved(this.#schemas[$ref.replace('#/components/schemas/', '')] ?? {});
    if (allOf?.length === 1 && allOf[0]) return this.resolved(allOf[0]);
    if (discriminator) return schema;
    const [only, ...others] = (anyOf ?? oneOf ?? []).filter(({ type }) => type !== 'null');
    if (!only || others.length > 0) return schema;
    const inner = this.resolved(only);
    return { ...inner, type: [...this.typesOf(inner), 'null'] };
  }
}

interface Fault extends FieldError {
  /** What the validators say beneath this place is of another kind of thing. */
  readonly instead?: string;
}

function wrongType(value: unknown, types: readonly string[], { pointer, schema }: Place): Fault[] {
  // The validator says which values there are, and null has words of its own.
  if (schema.enum || value === null) return [];
  const name = pointer.split('/').at(-1) ?? '';
  const expected = types.filter((type) => type !== 'null').map((type) => word(type) ?? type);
  const subject = name === '' ? say`the body` : /^\d+$/.test(name) ? say`each of the list` : name;
  return [
    {
      pointer,
      instead: pointer,
      message: say`${subject} must be ${either(expected)}, not ${word(typeOf(value)) ?? say`that`}`,
    },
  ];
}

function word(type: string): string | null {
  const known = inWords[type];
  return known === undefined ? null : sayAgain(known);
}

function either(words: readonly string[]): string {
  return words.reduce((all, one) => say`${all} or ${one}`);
}

function unknownVariant(
  value: Readonly<Record<string, unknown>>,
  { pointer, propertyName, known }: { pointer: string; propertyName: string; known: readonly string[] },
): Fault {
  const isMissing = value[propertyName] === undefined;
  const choices = known.join(', ');
  return {
    pointer: `${pointer}/${propertyName}`,
    instead: pointer,
    message: isMissing
      ? say`${propertyName} is missing: it must be one of ${choices}`
      : say`${propertyName} must be one of ${choices}`,
  };
}

/** Whether a place is another one or lies in it. */
function isAt(pointer: string, other: string | undefined): boolean {
  return other !== undefined && (pointer === other || pointer.startsWith(`${other}/`));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'integer') return typeof value === 'number';
  return typeOf(value) === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
