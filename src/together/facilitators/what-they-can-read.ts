import { say, toSay, sayAgain } from '../../core/language/say.js';
import { seesSubstanceUse } from '../../access/decision/decide.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { BrokenRule } from '../../core/errors.js';

const sentence = toSay`This conversation speaks of something about substance use, and that is not open to this person. The patient can share it with them by a consent that names substance_use (care_coordination for a practitioner, peer_support for a peer), or you name somebody else.`;

/** Nobody is asked into a conversation that they could not read. @throws {BrokenRule} with what the two can do */
export function requireToSee(person: AccountFacts | null): void {
  if (!person || sees(person)) return;
  throw new BrokenRule(sayAgain(sentence), {
    errors: [
      { pointer: '/accountId', message: say`must be somebody to whom what is about substance use is open` },
    ],
  });
}

/** What stands in the way of somebody who was asked; null where nothing does, or nobody is there any more. */
export function whatIsKeptFrom(person: AccountFacts | null | undefined): string | null {
  return person && sees(person) ? null : sentence;
}

function sees({ facts }: AccountFacts): boolean {
  return seesSubstanceUse(facts, 'facilitator');
}
