import { say } from '../../core/language/say.js';
import { Conflict, Forbidden } from '../../core/errors.js';

/** Where advance preferences can be. */
export const advanceStates = ['written', 'one_key', 'active'] as const;
export type AdvanceState = (typeof advanceStates)[number];

/** What can be done with them. Lapsing is told by the clock and never written. */
export const advanceMoves = {
  turnFirstKey: { from: ['written'], to: 'one_key', by: 'a key holder' },
  turnSecondKey: { from: ['one_key'], to: 'active', by: 'the other key holder' },
  activate: { from: ['written', 'one_key'], to: 'active', by: 'patient' },
  end: { from: ['one_key', 'active'], to: 'written', by: 'patient' },
  lapse: { from: ['one_key', 'active'], to: 'written', by: 'its time' },
} as const satisfies Record<string, { from: readonly AdvanceState[]; to: AdvanceState; by: string }>;

/** One step of the ledger. */
export interface Turn {
  readonly kind: 'key_turned' | 'activated' | 'ended';
  readonly by: string;
  readonly at: Date;
  readonly until: Date | null;
}

/** Where they stand: the fold of the ledger, at a moment. */
export interface Standing {
  readonly state: AdvanceState;
  /** Who has turned the first key, while it counts. */
  readonly firstKeyBy: string | null;
  readonly until: Date | null;
}

/** What is turned. `turns` are those since it was last written, the earliest first. */
export interface Keyed {
  readonly turns: readonly Turn[];
  readonly keys: readonly string[];
  readonly lastsDays: number;
}

interface Turning {
  readonly by: string;
  readonly at: Date;
  /** The key holders who are let into the record at this moment: whose relation has ended holds no key. */
  readonly counting: ReadonlySet<string>;
}

const hourMs = 60 * 60 * 1000;
/** So that two people who have to reach each other can, and a key that nobody follows does not lie about. */
const firstKeyHours = 72;

const nothing: Standing = { state: 'written', firstKeyBy: null, until: null };

export function standingAt(turns: readonly Turn[], now: Date): Standing {
  const last = turns.at(-1);
  if (!last || last.until === null || last.until <= now) return nothing;
  const { until } = last;
  if (last.kind === 'activated') return { state: 'active', firstKeyBy: null, until };
  return { state: 'one_key', firstKeyBy: last.by, until };
}

/**
 * Somebody turns the key that the person gave them. The first one opens nothing.
 * @throws {Forbidden} for who holds none, {Conflict} when there is nothing to turn
 */
export function turnKey({ turns, keys, lastsDays }: Keyed, { by, at, counting }: Turning): Turn {
  if (!keys.includes(by) || !counting.has(by))
    throw new Forbidden(say`You hold no key to this. Only the two people whom the person named do.`);
  const { state, firstKeyBy } = standingAt(turns, at);
  if (state === 'active') throw activeAlready();
  if (firstKeyBy === by)
    throw new Conflict(
      say`You have turned your key already. One key opens nothing: it takes the other one too.`,
    );
  const isSecond = firstKeyBy !== null && counting.has(firstKeyBy);
  return isSecond
    ? { kind: 'activated', by, at, until: later(at, lastsDays * 24) }
    : { kind: 'key_turned', by, at, until: later(at, firstKeyHours) };
}

/** The person needs no key. @throws {Conflict} when it is active */
export function activate({ turns, lastsDays }: Keyed, { by, at }: Omit<Turning, 'counting'>): Turn {
  if (standingAt(turns, at).state === 'active') throw activeAlready();
  return { kind: 'activated', by, at, until: later(at, lastsDays * 24) };
}

/** The person ends it at once, whoever activated it. @throws {Conflict} when there is nothing to end */
export function end({ turns }: Keyed, { by, at }: Omit<Turning, 'counting'>): Turn {
  if (standingAt(turns, at).state === 'written')
    throw new Conflict(say`This does not count just now, and no key is turned. There is nothing to end.`);
  return { kind: 'ended', by, at, until: null };
}

function activeAlready(): Conflict {
  return new Conflict(say`This counts already. It ends by itself, or when the person ends it.`);
}

function later(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * hourMs);
}
