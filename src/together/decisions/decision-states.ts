/** Where a shared decision can be. */
export const decisionStates = ['open', 'decided', 'set-aside'] as const;
export type DecisionState = (typeof decisionStates)[number];

/**
 * What can be done with a decision, from where, and by whom. What is settled stays as it is: to think again is a new
 * decision that refers to the old one.
 */
export const decisionMoves = {
  choose: { from: 'open', to: 'decided', by: 'the patient’s side' },
  record: { from: 'open', to: 'decided', by: 'the care team, of a choice that the patient made in the room' },
  setAside: { from: 'open', to: 'set-aside', by: 'either side' },
} as const satisfies Record<string, { from: DecisionState; to: DecisionState; by: string }>;
export type DecisionMove = keyof typeof decisionMoves;
