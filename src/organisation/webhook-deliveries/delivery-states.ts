export const deliveryStates = ['waiting', 'delivered', 'dead', 'withheld'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** What becomes of something that a webhook is told. */
export const deliveryMoves = {
  deliver: { from: ['waiting'], to: 'delivered', by: 'an answer of 200 to 299' },
  bury: { from: ['waiting'], to: 'dead', by: 'the last attempt, or 410 of the receiver' },
  withhold: {
    from: ['waiting'],
    to: 'withheld',
    by: 'what is open to the machine at that moment, or the end of the webhook',
  },
  replay: { from: ['delivered', 'dead', 'withheld'], to: 'waiting', by: 'an administrator' },
} as const satisfies Record<string, { from: readonly DeliveryState[]; to: DeliveryState; by: string }>;
export type DeliveryMove = keyof typeof deliveryMoves;
