import { say } from '../language/say.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { publicNameOf } from '../description/public-names.js';
import type { FieldError } from '../errors.js';

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * What the API description does not allow and validators let pass: null, which @IsOptional() lets past the others and PartialType
 * puts on every field; and a nested object that is not there, of which @ValidateNested() says nothing.
 */
export class Gaps {
  readonly #schemas: Record<string, Schema>;

  constructor(contract: OpenAPIObject) {
    this.#schemas = (contract.components?.schemas ?? {}) as Record<string, Schema>;
  }

  /** @param dto the class whose fields these are; its schema in the description is called after it */
  nulls(fields: object, dto: { readonly name: string }, parent = ''): FieldError[] {
    const properties = this.#schemas[publicNameOf(dto.name)]?.properties ?? {};
    return Object.entries(fields)
      .filter(([name, value]) => value === null && takesNoNull(properties[name]))
      .map(([name]) => ({ pointer: `${parent}/${name}`, message: say`${name} must not be null` }));
  }

  /** What the description asks for and nobody sent. */
  missing(fields: object, dto: { readonly name: string }, parent = ''): FieldError[] {
    const { required = [] } = this.#schemas[publicNameOf(dto.name)] ?? {};
    return required
      .filter((name) => (fields as Record<string, unknown>)[name] === undefined)
      .map((name) => ({ pointer: `${parent}/${name}`, message: say`${name} is missing` }));
  }

  /** Both of all that is inside, once it has become instances of its classes. */
  inside(value: unknown, pointer = ''): FieldError[] {
    if (typeof value !== 'object' || value === null || value instanceof Date) return [];
    const dto = value.constructor;
    const own = Array.isArray(value)
      ? []
      : [...this.missing(value, dto, pointer), ...this.nulls(value, dto, pointer)];
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
