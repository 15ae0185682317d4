import { BrokenRule } from '../../core/errors.js';
import { say, type Sentence } from '../../core/language/say.js';

/** Seven figures or more, set apart as telephone numbers are; or an address for mail. */
const contactData = /(?:\p{Nd}[\s().\-/\u2010-\u2015]*){7,}|\S+@\S+\.\p{L}{2,}/u;

/** A day looks like a number to call, and is none. */
const days =
  /(?<!\p{Nd})(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)(?!\p{Nd})/gu;

/**
 * A peer supporter works within the clinic and its hours, so contact data of their own stand in nothing that they write to people.
 * @throws {BrokenRule} with what to do instead
 */
export function requireNoContact(text: string, { pointer, detail }: Refusal): void {
  if (!contactData.test(text.replaceAll(days, ' '))) return;
  const message = say`must not hold a telephone number or an address`;
  throw new BrokenRule(detail, { errors: [{ pointer, message }] });
}

interface Refusal {
  readonly pointer: string;
  readonly detail: Sentence;
}
