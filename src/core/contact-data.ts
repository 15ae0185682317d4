import { BrokenRule } from './errors.js';
import { say, type Sentence } from './language/say.js';

/** Seven figures or more, set apart as telephone numbers are; or an address for mail. */
const contactData = /(?:\p{Nd}[\s().\-/\u2010-\u2015]*){7,}|\S+@\S+\.\p{L}{2,}/gu;

/** A day looks like a number to call, and is none. */
const days =
  /(?<!\p{Nd})(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d)(?!\p{Nd})/gu;

/**
 * A peer supporter works within the clinic and its hours, so contact data of their own stand in nothing that they write to people; nor do
 * anybody’s in what a group reads, where people are known by the names that they chose.
 * @throws {BrokenRule} with what to do instead
 */
export function requireNoContact(text: string, { pointer, detail, already = '' }: Refusal): void {
  const before = new Set(contactsIn(already));
  if (contactsIn(text).every((contact) => before.has(contact))) return;
  const message = say`must not hold a telephone number or an address`;
  throw new BrokenRule(detail, { errors: [{ pointer, message }] });
}

interface Refusal {
  readonly pointer: string;
  readonly detail: Sentence;
  /** How it read before: what somebody else wrote there may stay. */
  readonly already?: string;
}

/** As they are dialled, or written on a letter: without what only sets them apart. */
function contactsIn(text: string): string[] {
  const found = text.replaceAll(days, ' ').match(contactData) ?? [];
  return found.map((contact) => contact.replaceAll(/[^\p{L}\p{N}@.]/gu, '').replace(/\.$/, ''));
}
