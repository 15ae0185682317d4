import { BrokenRule } from '../../core/errors.js';

/** @throws {BrokenRule} unless the ids name each of the open elements exactly once */
export function checkOrder(ids: readonly string[], open: readonly { id: string }[], pointer: string): void {
  const named = new Set(ids);
  if (named.size === ids.length && open.length === ids.length && open.every(({ id }) => named.has(id)))
    return;
  throw new BrokenRule(
    'An order names each open element exactly once. Read the plan again and list them all.',
    {
      errors: [{ pointer, message: `must name the ${open.length} open element(s), each once` }],
    },
  );
}
