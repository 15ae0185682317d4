import { BrokenRule } from '../../core/errors.js';

/**
 * The fields of a "revise" that were really sent; null means: remove it.
 * @throws {BrokenRule} when there are none
 */
export function changesIn<Content extends object>(
  input: object,
  fields: readonly (keyof Content)[],
): Partial<Content> {
  const given = input as Partial<Content>;
  const changes = fields.filter((field) => given[field] !== undefined).map((field) => [field, given[field]]);
  if (changes.length > 0) return Object.fromEntries(changes) as Partial<Content>;
  throw new BrokenRule(`Say what should change: at least one of ${fields.join(', ')}.`);
}
