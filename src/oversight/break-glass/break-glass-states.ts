/** Where the review of an emergency opening can be. */
export const glassReviews = ['due', 'justified', 'not_justified'] as const;
export type GlassReview = (typeof glassReviews)[number];

/** What the privacy officer can come to, from where. It is said once. */
export const glassReviewMoves = {
  justify: { from: ['due'], to: 'justified', by: 'privacy officer' },
  fault: { from: ['due'], to: 'not_justified', by: 'privacy officer' },
} as const satisfies Record<string, { from: readonly GlassReview[]; to: GlassReview; by: string }>;

export const glassOutcomes = ['justified', 'not_justified'] as const;
export type GlassOutcome = (typeof glassOutcomes)[number];
