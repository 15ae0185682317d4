import type { DataClass } from '../../access/access-matrix.js';
import { classesInWords } from '../../access/classes-in-words.js';
import { Forbidden } from '../../core/errors.js';
import { say } from '../../core/language/say.js';
import { currentActor } from '../../core/request-context.js';

/**
 * What the care team may tell somebody opens that to them, as a consent would: who acts for the patient opens what their authority covers,
 * where they decide what is shared. To take something back protects, and is always theirs.
 * @throws {Forbidden} otherwise
 */
export function requireTheirsToOpen(added: readonly DataClass[]): void {
  const { authority } = currentActor();
  if (authority === null || added.length === 0) return;
  if (!authority.acts.includes('consent'))
    throw new Forbidden(
      say`What others may be told is for the patient to decide. Name this person without it, and let the patient add it.`,
    );
  const beyond = added.filter((each) => !authority.dataClasses.includes(each));
  if (beyond.length > 0)
    throw new Forbidden(say`Your authority to act for the patient does not cover ${classesInWords(beyond)}.`);
}
