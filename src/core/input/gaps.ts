import { say } from '../language/say.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { publicNameOf } from '../description/public-names.js';
import { schemasHome } from '../description/schemas.js';
import type { FieldError } from '../errors.js';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/**
 * What the API description does not allow and validators let pass: null, which @IsOptional() lets past the others and PartialType
 * puts on every field; and a nested object that is not there, or an empty list in its place, of which @ValidateNested() says nothing.
 */
export class Gaps {
  readonly #schemas: Record<string, Schema>;

  constructor(contract: OpenAPIObject) {
    this.#schemas = contract.components?.schemas ?? {};
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

  /** Lists where the description has one thing. */
  private lists(fields: object, dto: { readonly name: string }, parent: string): FieldError[] {
    const properties = this.#schemas[publicNameOf(dto.name)]?.properties ?? {};
    return Object.entries(fields)
      .filter(([name, value]) => Array.isArray(value) && !this.takesList(properties[name] ?? {}))
      .map(([name]) => ({ pointer: `${parent}/${name}`, message: say`${name} must be an object` }));
  }

  /** So does what has no form in the description: the validators name it. */
  private takesList({ $ref, type, allOf = [], anyOf = [], oneOf = [], properties }: Schema): boolean {
    if ($ref) return this.takesList(this.#schemas[$ref.replace(schemasHome, '')] ?? {});
    if (type !== undefined) return [type].flat().includes('array');
    const among = [...allOf, ...anyOf, ...oneOf];
    return among.length > 0 ? among.some((each) => this.takesList(each)) : properties === undefined;
  }

  /** All of these of all that is inside, once it has become instances of its classes. */
  inside(value: unknown, pointer = ''): FieldError[] {
    if (typeof value !== 'object' || value === null || value instanceof Date) return [];
    const dto = value.constructor;
    const own = Array.isArray(value)
      ? []
      : [
          ...this.missing(value, dto, pointer),
          ...this.nulls(value, dto, pointer),
          ...this.lists(value, dto, pointer),
        ];
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
