import { DECORATORS } from '@nestjs/swagger';
import type { FieldError } from '../errors.js';

/**
 * The fields that are null though their description does not say that they may be: @IsOptional() lets null past the other
 * validators, and PartialType puts it on every field, also on those of which there must be something.
 * @param dto the class whose fields these are
 */
export function nullsIn(fields: object, dto: object, parent = ''): FieldError[] {
  return Object.entries(fields)
    .filter(([name, value]) => value === null && takesNoNull(dto, name))
    .map(([name]) => ({ pointer: `${parent}/${name}`, message: `${name} must not be null` }));
}

/** The same of all that is inside, once it has become instances of its classes. */
export function nullsInside(value: unknown, pointer = ''): FieldError[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const own = Array.isArray(value) ? [] : nullsIn(value, value.constructor.prototype as object, pointer);
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) => nullsInside(inner, `${pointer}/${name}`)),
  ];
}

function takesNoNull(prototype: object, name: string): boolean {
  const description = Reflect.getMetadata(DECORATORS.API_MODEL_PROPERTIES, prototype, name) as
    { nullable?: boolean; type?: unknown } | undefined;
  if (!description || description.nullable) return false;
  return !(Array.isArray(description.type) && description.type.includes('null'));
}
