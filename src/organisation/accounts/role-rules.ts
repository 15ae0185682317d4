import { say } from '../../core/language/say.js';
import type { Role } from '../../core/actor.js';
import { BrokenRule } from '../../core/errors.js';

/** Roles whose holders come to read what is in records. */
const clinical: readonly Role[] = ['practitioner', 'peer_supporter', 'representative', 'natural_support'];
/** Roles whose holders say who may come in, and never read what is in records. */
const office: readonly Role[] = ['administrator', 'privacy_officer'];

/** Whether somebody would both say who comes in and come in. */
export function clinicalAndOffice(roles: readonly Role[]): boolean {
  return roles.some((role) => clinical.includes(role)) && roles.some((role) => office.includes(role));
}

interface Giving {
  readonly before: readonly Role[];
  readonly after: readonly Role[];
  /** They would give them to themself. */
  readonly isOwn: boolean;
}

/**
 * Nobody grants themself a role, and nobody alone makes one person who gives access of one who gets it, in whichever order.
 * @throws {BrokenRule} when it takes a second person
 */
export function requireOneIsEnough({ before, after, isOwn }: Giving): void {
  const gained = after.filter((role) => !before.includes(role));
  if (gained.length === 0 || !(isOwn || clinicalAndOffice(after))) return;
  const why = isOwn
    ? 'Nobody gives themself a role'
    : 'Nobody alone gives one person the right to let people in and the right to read records';
  throw new BrokenRule(
    say`${why}. Ask for it at POST /v1/accounts/{accountId}/changes: a second administrator or the privacy officer confirms it.`,
    { errors: [{ pointer: '/roles', message: say`takes a second person` }], onRecord: true },
  );
}
