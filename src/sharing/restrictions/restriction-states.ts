/** Where a request for a restriction can be. */
export const restrictionStates = ['asked', 'agreed', 'declined', 'withdrawn', 'limited', 'ended'] as const;
export type RestrictionState = (typeof restrictionStates)[number];

/** What can be done with it, from where, and by whom. */
export const restrictionMoves = {
  agree: { from: ['asked'], to: 'agreed', by: 'privacy officer' },
  decline: { from: ['asked'], to: 'declined', by: 'privacy officer' },
  limit: { from: ['agreed'], to: 'limited', by: 'privacy officer' },
  withdraw: { from: ['asked'], to: 'withdrawn', by: 'the patient’s side' },
  end: { from: ['agreed', 'limited'], to: 'ended', by: 'the patient’s side' },
} as const satisfies Record<string, { from: readonly RestrictionState[]; to: RestrictionState; by: string }>;
export type RestrictionMove = keyof typeof restrictionMoves;

/** What something is used or disclosed for that a patient can ask to restrict (42 CFR 2.26(a)(1)). */
export const restrictedPurposes = ['treatment', 'payment', 'operations'] as const;
export type RestrictedPurpose = (typeof restrictedPurposes)[number];

/** How a patient asks, or ends it: orally counts once it is written down. */
export const waysOfSaying = ['in_writing', 'orally'] as const;
export type WayOfSaying = (typeof waysOfSaying)[number];
