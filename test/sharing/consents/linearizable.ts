/** Something that was called, came back, and did or answered something meanwhile. */
export interface Call<Op> {
  readonly called: number;
  readonly returned: number;
  readonly op: Op;
}

/** What an operation makes of a state; null: it cannot have happened in it. States are compared as text. */
export type Model<Op> = (state: string, op: Op) => string | null;

/** A state in which things may be, and which of the calls under way have taken effect in it. */
interface Possibility {
  readonly state: string;
  readonly done: ReadonlySet<number>;
}

/**
 * Whether each call can be given one moment between its call and its return so that, taken in the order of these moments, all
 * of them do what the model says (Herlihy & Wing 1990). It goes through the history once and keeps all the possibilities.
 * @returns null, or the first call that no possibility explains
 */
export function unexplained<Op>(history: readonly Call<Op>[], model: Model<Op>, start: string): Op | null {
  const events = history
    .flatMap(({ called, returned }, index) => [
      { at: called, index, isReturn: false },
      { at: returned, index, isReturn: true },
    ])
    // What begins at the very moment at which another ends counts as beside it.
    .sort((one, other) => one.at - other.at || Number(one.isReturn) - Number(other.isReturn));
  const pending = new Set<number>();
  let possible: Possibility[] = [{ state: start, done: new Set() }];
  for (const { index, isReturn } of events) {
    if (!isReturn) {
      pending.add(index);
      continue;
    }
    possible = closure(possible, [...pending], (state, each) => model(state, history[each]?.op as Op))
      .filter(({ done }) => done.has(index))
      .map(({ state, done }) => ({ state, done: without(done, index) }));
    pending.delete(index);
    if (possible.length === 0) return history[index]?.op ?? null;
  }
  return null;
}

/** All that can have come about by letting calls under way take effect, in any order. */
function closure(
  from: readonly Possibility[],
  pending: readonly number[],
  after: (state: string, index: number) => string | null,
): Possibility[] {
  const found = new Map<string, Possibility>();
  const waiting = [...from];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { state, done } = one;
    const key = `${state}|${[...done].sort().join()}`;
    if (found.has(key)) continue;
    found.set(key, one);
    for (const index of pending) {
      const next = done.has(index) ? null : after(state, index);
      if (next !== null) waiting.push({ state: next, done: new Set([...done, index]) });
    }
  }
  return [...found.values()];
}

function without(done: ReadonlySet<number>, index: number): ReadonlySet<number> {
  return new Set([...done].filter((each) => each !== index));
}
