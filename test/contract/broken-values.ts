import fc from 'fast-check';
import type { Schema } from '../../src/core/description/schemas.js';
import type { Description } from './document.js';

type Json = Record<string, unknown>;

/** One way of spoiling an object. */
type Break = (value: Json, schema: Schema) => Json | null;

const pick = (names: readonly string[], turn: number): string | undefined =>
  names.length > 0 ? names[turn % names.length] : undefined;

const breaksBy = (turn: number): readonly Break[] => [
  (value) => ({ ...value, unheardOf: 'of' }),
  (value, { required = [] }) => {
    const name = pick(required, turn);
    if (name === undefined) return null;
    const { [name]: _, ...rest } = value;
    return rest;
  },
  (value) => {
    const name = pick(Object.keys(value), turn);
    return name === undefined ? null : { ...value, [name]: { not: ['what', 'was', 'asked'] } };
  },
  (value) => {
    const name = pick(Object.keys(value), turn);
    return name === undefined ? null : { ...value, [name]: null };
  },
  (value) => {
    const name = pick(Object.keys(value), turn);
    return name === undefined ? null : { ...value, [name]: [7, 'seven'] };
  },
  (value, { properties = {} }) => {
    const name = pick(Object.keys(properties), turn);
    return name === undefined ? null : { ...value, [name]: beyond(properties[name] ?? {}) };
  },
];

function beyond({ type, maxLength, maximum, maxItems }: Schema): unknown {
  if (typeof maximum === 'number') return maximum + 1;
  if (typeof maxItems === 'number') return Array.from({ length: maxItems + 1 }, () => 'x');
  return [type].flat().includes('string')
    ? 'x'.repeat((Number(maxLength) || 20_000) + 1)
    : 'neither this nor that';
}

/** The same body with something that its schema does not allow; whole texts and lists where there is no object. */
export function broken(
  description: Description,
  schema: Schema,
  valid: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid, fc.nat(1000), fc.nat(1000))
    .map(([value, way, turn]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'nothing of the kind';
      const ways = breaksBy(turn);
      const spoil = ways[way % ways.length] as Break;
      return spoil(value as Json, description.resolved(schema)) ?? { unheardOf: true };
    })
    .filter((value) => description.faultsOf(schema, value).length > 0);
}
