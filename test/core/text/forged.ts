import type { Schema } from '../../../src/core/description/schemas.js';
import type { Description } from '../../contract/document.js';

/** Tries to be another line, another field, a formula, markup, a colour and a text that runs the other way. */
const forging = '\r\nForged 1\u2028=Forged 2,"x";\t<b>Forged&3</b>\u001b[2J\u0007\u202e\u0085# Forged 4';

/** The body with the forging text at the end of each free text in it, as far as there is room. */
export function forged(description: Description, schema: Schema, value: unknown): unknown {
  const { type, properties, items, enum: words, format, pattern, maxLength, ...more } = whole(schema);
  if (Array.isArray(value)) return value.map((each) => forged(description, items ?? {}, each));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        forged(description, properties?.[name] ?? {}, inner),
      ]),
    );
  const isFree = [type].flat().includes('string') && !words && !format && (!pattern || pattern === '\\S');
  if (typeof value !== 'string' || !isFree || 'const' in more) return value;
  return value.length + forging.length <= Number(maxLength ?? 0) ? value + forging : value;

  /** The schema itself; of several the one whose `op` it is, or that is not null. */
  function whole(one: Schema): Schema {
    const resolved = description.resolved(one);
    const { oneOf = [], anyOf = [], allOf = [] } = resolved;
    const choices = [...oneOf, ...anyOf, ...allOf].map((each) => description.resolved(each));
    const { op } = (value ?? {}) as { op?: string };
    const chosen =
      op === undefined
        ? choices.find((each) => each.type !== 'null' && each.type !== undefined)
        : choices.find(({ properties: fields }) => fields?.op?.enum?.includes(op));
    return resolved.properties || !chosen ? resolved : chosen;
  }
}
