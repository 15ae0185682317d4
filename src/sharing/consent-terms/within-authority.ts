import { say } from '../../core/language/say.js';
import type { DataClass } from '../../access/access-matrix.js';
import { classesInWords } from '../../access/classes-in-words.js';
import type { Actor } from '../../core/actor.js';
import { Forbidden } from '../../core/errors.js';
import type { ProvisionContent } from './provision.entity.js';

/** What a decision is about, as far as an authority can cover it. */
interface Subject {
  readonly interventionId: string | null;
  readonly provisions: readonly Pick<ProvisionContent, 'recipientAccountId' | 'dataClasses'>[];
}

/**
 * Who decides for somebody else stays within what their authority covers, and decides nothing about themself.
 * @throws {Forbidden} otherwise
 */
export function requireWithinAuthority(
  { authority, accountId }: Pick<Actor, 'authority' | 'accountId'>,
  { interventionId, provisions }: Subject,
): void {
  if (authority === null) return;
  if (provisions.some(({ recipientAccountId }) => recipientAccountId === accountId))
    throw new Forbidden(
      say`You act for the patient here. What is shared with you, or kept from you, they decide themself.`,
    );
  const asked: DataClass[] = provisions.flatMap(({ dataClasses }) => dataClasses);
  if (interventionId) asked.push('plan');
  const beyond = [...new Set(asked.filter((each) => !authority.dataClasses.includes(each)))];
  if (beyond.length === 0) return;
  throw new Forbidden(say`Your authority to act for the patient does not cover ${classesInWords(beyond)}.`);
}
