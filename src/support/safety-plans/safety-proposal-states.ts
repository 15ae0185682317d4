/** Where something that the care team suggests for a safety plan can be. `lapsed` is told by the clock and never written. */
import { toSay, type Unsaid } from '../../core/language/say.js';
export const safetyProposalStates = ['open', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
export type SafetyProposalState = (typeof safetyProposalStates)[number];

export const safetyProposalMoves = {
  accept: { from: 'open', to: 'accepted', by: 'the patient’s side' },
  decline: { from: 'open', to: 'declined', by: 'the patient’s side' },
  withdraw: { from: 'open', to: 'withdrawn', by: 'care team' },
  lapse: { from: 'open', to: 'lapsed', by: 'its time' },
} as const satisfies Record<string, { from: SafetyProposalState; to: SafetyProposalState; by: string }>;

/** What somebody is told who would answer it all the same. */
export const notOpenNow: Record<Exclude<SafetyProposalState, 'open'>, Unsaid> = {
  accepted: toSay`This was accepted already and stands in the safety plan.`,
  declined: toSay`This was declined already. The safety plan is as the person wrote it.`,
  withdrawn: toSay`The care team has taken this back. The safety plan is as the person wrote it.`,
  lapsed: toSay`The time for this is over. The safety plan is as the person wrote it.`,
};
