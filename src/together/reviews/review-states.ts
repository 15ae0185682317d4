import type { Party } from '../../core/actor.js';

/** Where a review can be. Whether it is overdue is a matter of the day, and no state of its own. */
export const reviewStates = ['open', 'recorded', 'cancelled'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What can be done with an open review, and by whom. */
export const reviewMoves = {
  record: { from: ['open'], to: 'recorded', by: ['clinician'] },
  cancel: { from: ['open'], to: 'cancelled', by: ['patient', 'clinician'] },
} as const satisfies Record<string, { from: readonly ReviewState[]; to: ReviewState; by: readonly Party[] }>;
export type ReviewMove = keyof typeof reviewMoves;
