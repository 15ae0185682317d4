/** Why somebody wants a story looked at. */
export const reportReasons = ['about_somebody_else', 'describes_harm', 'hurts_people', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** Where a report can be. */
export const reportStates = ['open', 'kept', 'taken-down', 'withdrawn'] as const;
export type ReportState = (typeof reportStates)[number];

/** All moves start from `open`. */
export const reportMoves = {
  keep: { from: 'open', to: 'kept', by: 'staff whom it does not concern' },
  take_down: { from: 'open', to: 'taken-down', by: 'staff whom it does not concern' },
  withdraw: { from: 'open', to: 'withdrawn', by: 'the author, who withdraws the story' },
} as const satisfies Record<string, { from: ReportState; to: ReportState; by: string }>;

/** What staff can decide. */
export const reportDecisions = ['keep', 'take_down'] as const;
export type ReportDecision = (typeof reportDecisions)[number];
