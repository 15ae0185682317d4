import { toSay } from '../../core/language/say.js';

/** Where an authority can be. Only while it is `active`, and within its period, does it open anything. */
export const representativeStatuses = ['active', 'ended', 'entered-in-error'] as const;
export type RepresentativeStatus = (typeof representativeStatuses)[number];

/** What can be done with it, from where, and by whom. */
export const representativeMoves = {
  end: { from: ['active'], to: 'ended', by: 'clinic, representative, or the patient who appointed them' },
  lapse: {
    from: ['active'],
    to: 'ended',
    by: 'the end of its period, the day of majority, or the patient’s death',
  },
  correct: { from: ['active', 'ended'], to: 'entered-in-error', by: 'whoever may record it' },
} as const satisfies Record<
  string,
  { from: readonly RepresentativeStatus[]; to: RepresentativeStatus; by: string }
>;
export type RepresentativeMove = keyof typeof representativeMoves;

/** Why an authority ended that nobody ended in words of their own. */
export const ends = {
  died: toSay`The patient has died.`,
  lives: toSay`The patient lives.`,
  grown: toSay`The patient has come of age.`,
  over: toSay`Its period is over.`,
  notToBeTold: toSay`The patient does not want this person to be told.`,
};
