import { say } from '../../core/language/say.js';
import { inTheirPlaces } from '../../core/in-their-places.js';
import { BrokenRule } from '../../core/errors.js';

interface Ordered {
  readonly id: string;
  /** Labelled: somebody who does not know of it cannot name it, and must not learn of it by that. */
  readonly substanceUse?: boolean;
}

/**
 * @returns the open elements in this order; what is labelled and not named keeps its place among them
 * @throws {BrokenRule} unless the ids name each of the others exactly once
 */
export function inOrder(ids: readonly string[], open: readonly Ordered[], pointer: string): string[] {
  const named = new Set(ids);
  const left = open.filter(({ id }) => !named.has(id));
  const isKnown = new Set(open.map(({ id }) => id));
  if (
    named.size === ids.length &&
    ids.every((id) => isKnown.has(id)) &&
    left.every((each) => each.substanceUse)
  )
    return inTheirPlaces(
      open.map(({ id }) => id),
      ids,
      new Set(left.map(({ id }) => id)),
    );
  throw new BrokenRule(
    say`An order names each open element exactly once. Read the plan again and list them all.`,
    {
      errors: [{ pointer, message: say`must name every open element, each once` }],
    },
  );
}
