import { Forbidden } from '../../core/errors.js';
import type { WhatChanges } from './account-change-states.js';

/** Whoever would be the second pair of eyes, as they stand at this moment. */
export interface SecondPerson {
  readonly accountId: string;
  /** An administrator or a privacy officer. */
  readonly isOfOffice: boolean;
  /** On the care team of the person whose account it is: a clinician who knows them. */
  readonly isTheirClinician: boolean;
  /** Neither their account nor that of who asked was made by the other's hand a short while ago. */
  readonly isOfAnotherHand: boolean;
}

interface Asked {
  readonly accountId: string;
  readonly what: WhatChanges;
  readonly askedBy: string;
}

/**
 * The rule of two pairs of eyes, in one place. Never who asked; never who would gain; and nobody whom one of the two has made
 * to stand here, unless the person asks for themself.
 * @throws {Forbidden} with the reason
 */
export function requireSecondPerson(by: SecondPerson, { accountId, what, askedBy }: Asked): void {
  if (by.accountId === askedBy)
    throw new Forbidden(
      'You asked for this yourself, so somebody else confirms it: whose account it is, a clinician of theirs, another administrator or the privacy officer.',
    );
  if (by.accountId === accountId) {
    if (what !== 'roles') return;
    throw new Forbidden('Nobody confirms what they gain themselves. Another person has to look at it.');
  }
  if (by.isTheirClinician && what !== 'roles') return;
  if (!by.isOfOffice)
    throw new Forbidden('Roles are confirmed by a second administrator or the privacy officer.');
  // Whoever asks for themself has proved it, and nobody else gains.
  if (askedBy === accountId) return;
  if (!by.isOfAnotherHand)
    throw new Forbidden(
      'Your account and that of who asked come from one hand: one invited the other, or the same person both, within the last 14 days. ' +
        'Somebody else has to look at it: whose account it is, a clinician of theirs, or an administrator or privacy officer who has been here for longer.',
    );
}
