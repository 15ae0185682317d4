/** Where it can be that two records are of one person. Only `linked` closes the one to writing. */
export const mergeStates = ['asked', 'linked', 'declined', 'withdrawn', 'undone'] as const;
export type MergeState = (typeof mergeStates)[number];

/** Whose hand it is: it takes one of each. */
export const mergeSides = ['care_team', 'office'] as const;
export type MergeSide = (typeof mergeSides)[number];

/** What can be done with it, from where, and by whom. */
export const mergeMoves = {
  confirm: { from: ['asked'], to: 'linked', by: 'the other of care team and office' },
  decline: { from: ['asked'], to: 'declined', by: 'care team or office' },
  withdraw: { from: ['asked'], to: 'withdrawn', by: 'who asked' },
  undo: { from: ['linked'], to: 'undone', by: 'care team or office' },
} as const satisfies Record<string, { from: readonly MergeState[]; to: MergeState; by: string }>;
export type MergeMove = keyof typeof mergeMoves;
