import type { OpenAPIObject } from '@nestjs/swagger';
import type { FieldError } from '../errors.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * The fields that are null though the API description does not say that they may be: @IsOptional() lets null past the
 * other validators, and PartialType puts it on every field, also on those of which there must be something.
 */
export class Nulls {
  readonly #schemas: Record<string, Schema>;

  constructor(contract: OpenAPIObject) {
    this.#schemas = (contract.components?.schemas ?? {}) as Record<string, Schema>;
  }

  /** @param dto the class whose fields these are; its schema in the description has its name */
  in(fields: object, dto: { readonly name: string }, parent = ''): FieldError[] {
    const properties = this.#schemas[dto.name]?.properties ?? {};
    return Object.entries(fields)
      .filter(([name, value]) => value === null && takesNoNull(properties[name]))
      .map(([name]) => ({ pointer: `${parent}/${name}`, message: `${name} must not be null` }));
  }

  /** The same of all that is inside, once it has become instances of its classes. */
  inside(value: unknown, pointer = ''): FieldError[] {
    if (typeof value !== 'object' || value === null || value instanceof Date) return [];
    const own = Array.isArray(value) ? [] : this.in(value, value.constructor, pointer);
    return [
      ...own,
      ...Object.entries(value).flatMap(([name, inner]) => this.inside(inner, `${pointer}/${name}`)),
    ];
  }
}

/** A field that the description does not know is named by the validators. */
function takesNoNull(schema: Schema | undefined): boolean {
  return schema !== undefined && !takesNull(schema);
}

function takesNull({ type, anyOf = [], oneOf = [] }: Schema): boolean {
  return (
    type === 'null' || (Array.isArray(type) && type.includes('null')) || [...anyOf, ...oneOf].some(takesNull)
  );
}
