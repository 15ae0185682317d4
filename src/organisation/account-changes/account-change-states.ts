/** What opens an account another way, or gives it more. */
export const accountChanges = ['password', 'second_factor', 'address', 'roles', 'unlinking'] as const;
export type WhatChanges = (typeof accountChanges)[number];

export const accountChangeStates = ['asked', 'confirmed', 'declined', 'withdrawn', 'lapsed'] as const;
export type AccountChangeState = (typeof accountChangeStates)[number];

/** What can be done with it, and by whom. */
export const accountChangeMoves = {
  confirm: { from: ['asked'], to: 'confirmed', by: 'a second person' },
  decline: { from: ['asked'], to: 'declined', by: 'a second person, or whose account it is' },
  withdraw: { from: ['asked'], to: 'withdrawn', by: 'who asked' },
  lapse: { from: ['asked'], to: 'lapsed', by: 'its time' },
} as const satisfies Record<
  string,
  { from: readonly AccountChangeState[]; to: AccountChangeState; by: string }
>;
export type AccountChangeMove = keyof typeof accountChangeMoves;
