import { Forbidden } from '../core/errors.js';
import { say } from '../core/language/say.js';
import { currentActor } from '../core/request-context.js';

/**
 * THE rule of what somebody said in their own words: nobody words it otherwise, or takes it off the record, for the patient. Whoever acts
 * for them says something in their name where nothing is said yet, and puts otherwise what they wrote themself. Between the two sides
 * each thing has its own rule.
 * @param writtenBy null where that was not noted: it counts as the patient's
 * @throws {Forbidden} for whoever acts for the patient, about what somebody else said
 */
export function requireOwnWords(writtenBy: string | null): void {
  if (!isForSomebodyElse(writtenBy)) return;
  throw new Forbidden(
    say`These are somebody’s own words, and stay as they are: whoever said them words them otherwise, or the patient. What you see differently, say beside them as yours.`,
  );
}

/** Whether whoever acts for the patient is at what somebody else said: what they add stands beside it, and it stays theirs. */
export function isForSomebodyElse(writtenBy: string | null): boolean {
  const { relation, accountId } = currentActor();
  return relation === 'representative' && writtenBy !== accountId;
}
