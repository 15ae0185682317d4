import { say } from '../../core/language/say.js';
import { Forbidden } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { compareNames, type Sameness } from '../../core/text/names.js';

/**
 * Who acts for a patient may be one of those who are not to be told, and does not learn it: what they say of themself is answered
 * alike, whether they are on the list or not.
 * @param name whom they name
 * @param tooLike how like their own it must be to be theirs
 */
export function requireSomebodyElse(name: string | null | undefined, tooLike: readonly Sameness[]): void {
  const { relation, displayName } = currentActor();
  if (relation !== 'representative' || !name || !tooLike.includes(compareNames(displayName, name))) return;
  throw new Forbidden(say`You act for the patient. Whether you yourself belong here, only the patient says.`);
}
