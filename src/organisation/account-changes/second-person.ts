import { say, sayAgain, toSay } from '../../core/language/say.js';
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
  /** Whose account is opened, or gets more; null: a machine's, which answers for nothing. */
  readonly accountId: string | null;
  readonly what: WhatChanges | 'machine_key';
  readonly askedBy: string;
}

const whoConfirms = {
  person: toSay`whose account it is, a clinician of theirs, another administrator or the privacy officer`,
  office: toSay`another administrator or the privacy officer`,
} as const;

/**
 * The rule of two pairs of eyes, in one place. Never who asked; never who would gain; and nobody whom one of the two has made
 * to stand here, unless the person asks for themself.
 * @throws {Forbidden} with the reason
 */
export function requireSecondPerson(by: SecondPerson, { accountId, what, askedBy }: Asked): void {
  const takesOffice = what === 'roles' || what === 'machine_key';
  const confirmers = sayAgain(whoConfirms[what === 'machine_key' ? 'office' : 'person']);
  if (by.accountId === askedBy)
    throw new Forbidden(say`You asked for this yourself, so somebody else confirms it: ${confirmers}.`);
  if (by.accountId === accountId) {
    if (!takesOffice) return;
    throw new Forbidden(say`Nobody confirms what they gain themselves. Another person has to look at it.`);
  }
  if (by.isTheirClinician && !takesOffice) return;
  if (!by.isOfOffice)
    throw new Forbidden(say`This is confirmed by a second administrator or the privacy officer.`);
  // Whoever asks for themself has proved it, and nobody else gains.
  if (askedBy === accountId) return;
  if (!by.isOfAnotherHand)
    throw new Forbidden(
      say`Your account and that of who asked come from one hand: one invited the other, or the same person both, within the last 14 days. Somebody else has to look at it: ${confirmers}, who has been here for longer.`,
    );
}
