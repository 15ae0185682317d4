import { say } from '../core/language/say.js';
import { Forbidden } from '../core/errors.js';
import { currentActor } from '../core/request-context.js';

/**
 * Nobody reviews or decides what concerns themself.
 * @throws {Forbidden} when it is about the record of whoever is signed in
 */
export function requireAnothersRecord(patientId: string): void {
  if (currentActor().linkedPatientId === patientId)
    throw new Forbidden(
      say`This is about your own record, and nobody judges what concerns themself: somebody else has to.`,
    );
}
