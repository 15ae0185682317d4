import type { Relation } from '../core/actor.js';
import { Forbidden } from '../core/errors.js';
import { say } from '../core/language/say.js';
import { currentActor } from '../core/request-context.js';

/** All that a patient wrote is theirs. */
const allOfIt = 'all of it';
/** A guardian who writes for a child reads what they wrote. */
const whatTheyWrote = 'what they wrote';

const beside: Partial<Record<Relation, typeof allOfIt | typeof whatTheyWrote>> = {
  self: allOfIt,
  representative: whatTheyWrote,
};

/** What somebody sees of things of which a patient says, one by one, who sees them. A parameter of statements: text[]. */
export type Seen = readonly string[];

interface Kept {
  /** To whom it is shown, as the patient says it. */
  readonly visibility: string;
  readonly writtenBy: string;
}

/**
 * THE rule of what a patient keeps to themself: it is theirs. Others read what is shown to those who stand as they do, and whoever acts
 * for the patient also what they wrote themself; an authority opens a kind of data, not what the patient keeps within it.
 * @param shown the visibilities that show a thing to somebody who stands so
 */
export function seenBy(relation: Relation, shown: readonly string[]): Seen {
  const more = beside[relation];
  return more === undefined ? shown : [...shown, more];
}

/** Whether whoever is asking sees it. */
export function isSeen(seen: Seen, { visibility, writtenBy }: Kept): boolean {
  const wroteIt = writtenBy === currentActor().accountId;
  return seen.includes(visibility) || seen.includes(allOfIt) || (seen.includes(whatTheyWrote) && wroteIt);
}

/** The same as an SQL condition. The arguments are SQL expressions: who wrote it, and what the reader sees. */
export function isSeenIn({ visibility, writtenBy }: Kept, seen: string): string {
  return `(${visibility} = ANY (${seen}) OR ${isTheirs(writtenBy, seen)})`;
}

/** Whether it is the reader's, shown or not: what was taken back too. An SQL condition over the same expressions. */
export function isTheirs(writtenBy: string, seen: string): string {
  const reader = `NULLIF(current_setting('concord.actor_id', true), '')::uuid`;
  return `('${allOfIt}' = ANY (${seen}) OR ('${whatTheyWrote}' = ANY (${seen}) AND ${writtenBy} = ${reader}))`;
}

/** What somebody sees, written out where a statement has no place for it. */
export function written(seen: Seen): string {
  return `ARRAY[${seen.map((each) => `'${each}'`).join(', ')}]::text[]`;
}

/** @throws {Forbidden} for whoever acts for the patient, about what somebody else wrote: to show it and to keep it is the patient's */
export function requireToShow(writtenBy: string): void {
  const { relation, accountId } = currentActor();
  if (relation === 'self' || writtenBy === accountId) return;
  throw new Forbidden(
    say`The patient alone decides who sees what the patient wrote. What you wrote for them, you can show or keep.`,
  );
}
