/** Where a facilitation can be. */
export const facilitationStates = ['named', 'active', 'declined', 'withdrawn', 'ended', 'lapsed'] as const;
export type FacilitationState = (typeof facilitationStates)[number];

/** What can be done with it, from where, and by whom. Only while it is `active` does it open anything. */
export const facilitationMoves = {
  accept: { from: ['named'], to: 'active', by: 'other side' },
  decline: { from: ['named'], to: 'declined', by: 'other side' },
  withdraw: { from: ['named'], to: 'withdrawn', by: 'own side' },
  end: { from: ['active'], to: 'ended', by: 'either side, or the facilitator' },
  lapse: { from: ['named', 'active'], to: 'lapsed', by: 'its date, or the end of the conversation' },
} as const satisfies Record<
  string,
  { from: readonly FacilitationState[]; to: FacilitationState; by: string }
>;
export type FacilitationMove = keyof typeof facilitationMoves;
