/** Where a question about an entry of the access log can be. */
export const disputeStates = ['open', 'explained', 'misuse_confirmed', 'unresolved', 'withdrawn'] as const;
export type DisputeState = (typeof disputeStates)[number];

/** What can be done with it, from where, and by whom. */
export const disputeMoves = {
  explain: { from: ['open'], to: 'explained', by: 'privacy officer' },
  confirmMisuse: { from: ['open'], to: 'misuse_confirmed', by: 'privacy officer' },
  leaveUnresolved: { from: ['open'], to: 'unresolved', by: 'privacy officer' },
  withdraw: { from: ['open'], to: 'withdrawn', by: 'the patient’s side' },
} as const satisfies Record<string, { from: readonly DisputeState[]; to: DisputeState; by: string }>;
export type DisputeMove = keyof typeof disputeMoves;

/** What the privacy officer can come to. */
export const disputeOutcomes = ['explained', 'misuse_confirmed', 'unresolved'] as const;
export type DisputeOutcome = (typeof disputeOutcomes)[number];

export const moveTo: Record<DisputeOutcome, DisputeMove> = {
  explained: 'explain',
  misuse_confirmed: 'confirmMisuse',
  unresolved: 'leaveUnresolved',
};
