export const webhookStates = ['active', 'paused', 'ended'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** Why nothing is sent for the moment: somebody wanted it so, nothing arrived for three days, or the receiver said that it is gone. */
export const pauseReasons = ['administrator', 'failing', 'gone'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What can be done with a webhook, and by whom. */
export const webhookMoves = {
  pause: { from: ['active'], to: 'paused', by: 'an administrator' },
  giveUp: {
    from: ['active'],
    to: 'paused',
    by: 'three days in which nothing arrived, or 410 of the receiver',
  },
  resume: { from: ['paused'], to: 'active', by: 'an administrator' },
  end: { from: ['active', 'paused'], to: 'ended', by: 'an administrator' },
} as const satisfies Record<string, { from: readonly WebhookState[]; to: WebhookState; by: string }>;
export type WebhookMove = keyof typeof webhookMoves;
