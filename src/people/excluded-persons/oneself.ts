import { say } from '../../core/language/say.js';
import type { Relation } from '../../core/actor.js';
import { Forbidden } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { mentionOf } from '../../core/text/mentions.js';
import { compareNames, type Sameness } from '../../core/text/names.js';

/** Of whom an entry about themself is kept, and what they are answered. */
const notYoursToSay: Partial<Record<Relation, () => Forbidden>> = {
  representative: () =>
    new Forbidden(say`You act for the patient. Whether you yourself belong here, only the patient says.`),
  care_team: () =>
    new Forbidden(
      say`Whether you yourself belong here, the patient says, or a colleague writes down what the patient says.`,
    ),
};

/**
 * Who acts for a patient, or is on their care team, may be one of those who are not to be told, and does not learn it: what they say of
 * themself is answered alike, whether they are on the list or not.
 * @param name whom they name
 * @param tooLike how like their own it must be to be theirs
 */
export function requireSomebodyElse(name: string | null | undefined, tooLike: readonly Sameness[]): void {
  const { relation, displayName } = currentActor();
  const refused = notYoursToSay[relation];
  if (refused && name && tooLike.includes(compareNames(displayName, name))) throw refused();
}

/** The same of a text in which people are named. */
export function requireSomebodyElseMentioned(text: string | null | undefined): void {
  const { relation, displayName } = currentActor();
  const refused = notYoursToSay[relation];
  if (refused && text && mentionOf(text, displayName) !== null) throw refused();
}
