import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';
import { newId } from '../../core/ids.js';
import type { Op, Proposing } from './op-kind.js';

interface TakenOver<Added extends Op> {
  readonly id: string;
  /** What the other side had suggested under this id; null for something new. */
  readonly original: Added | null;
}

/**
 * The id of an element to add: a new one, or in a counter-proposal the one that the other side gave it, so that both
 * speak of the same thing.
 */
export function takeOver<Added extends Op>(
  op: string,
  given: string | undefined,
  { countered }: Proposing,
): TakenOver<Added> {
  if (given === undefined) return { id: newId(), original: null };
  const field = `${op.split('.')[0]}Id`;
  const original = countered.find(
    (other) => other.op === op && (other as unknown as Record<string, unknown>)[field] === given,
  );
  if (original) return { id: given, original: original as Added };
  throw new BrokenRule(
    say`Leave ${field} out for something new. In a counter-proposal it may name what the other side suggested.`,
    {
      errors: [{ pointer: field, message: say`must come from the countered proposal, or be left out` }],
    },
  );
}

interface Labelled {
  readonly substanceUse?: boolean;
}

/** The label of what is added, if it has one: the other side's stays with what they suggested. */
export function labelOf(input: Labelled, original: Labelled | null): Labelled {
  return input.substanceUse || original?.substanceUse ? { substanceUse: true } : {};
}
