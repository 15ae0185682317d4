/** Where a request to put something right can be. */
export const amendmentStates = ['asked', 'accepted', 'denied', 'withdrawn'] as const;
export type AmendmentState = (typeof amendmentStates)[number];

/** What can be done with it, from where, and by whom. */
export const amendmentMoves = {
  accept: { from: ['asked'], to: 'accepted', by: 'care team' },
  deny: { from: ['asked'], to: 'denied', by: 'care team' },
  withdraw: { from: ['asked'], to: 'withdrawn', by: 'the patient’s side' },
} as const satisfies Record<string, { from: readonly AmendmentState[]; to: AmendmentState; by: string }>;
export type AmendmentMove = keyof typeof amendmentMoves;

/** The only reasons for which it can be denied (45 CFR 164.526(a)(2)). */
export const denialGrounds = ['not_ours', 'not_in_the_set', 'not_open', 'accurate'] as const;
export type DenialGround = (typeof denialGrounds)[number];
