import type { OpenAPIObject } from '@nestjs/swagger';

/** A schema of the description, as far as the rules about all of them look at it. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  pattern?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export const schemasHome = '#/components/schemas/';

export function schemasOf(document: OpenAPIObject): Record<string, Schema> {
  document.components ??= {};
  document.components.schemas ??= {};
  return document.components.schemas as Record<string, Schema>;
}

/** Visits whatever is an object inside, from the outside in. */
export function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const inner of Object.values(value)) walk(inner, visit);
}

/** The names of the schemas that are used in here, those that they use included. */
export function usedIn(value: unknown, schemas: Readonly<Record<string, Schema>>): Set<string> {
  const used = new Set<string>();
  const add = (within: unknown): void =>
    walk(within, ({ $ref }) => {
      const name =
        typeof $ref === 'string' && $ref.startsWith(schemasHome) ? $ref.slice(schemasHome.length) : '';
      if (name === '' || used.has(name)) return;
      used.add(name);
      add(schemas[name]);
    });
  add(value);
  return used;
}
