import { isDeepStrictEqual } from 'node:util';

/** Whether the named fields of an entity are as it is stored. */
export function isAsStored<Entity extends object>(
  entity: Entity,
  stored: Entity | null,
  fields: readonly (keyof Entity)[],
): boolean {
  if (stored === null) return false;
  return fields.every((field) => isDeepStrictEqual(plain(entity[field]), plain(stored[field])));
}

/** A value as it is stored: what is not there is null. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
