/** Where a setback can be. */
export const setbackStates = ['open', 'steadying', 'integrated', 'entered-in-error'] as const;
export type SetbackState = (typeof setbackStates)[number];

interface SetbackMove {
  readonly from: readonly SetbackState[];
  readonly to: SetbackState;
  readonly by: 'either side' | 'the side that recorded it';
}

/** What can be done with one. Integrating asks for nothing: whoever wants to leave it behind may. */
export const setbackMoves = {
  steady: { from: ['open'], to: 'steadying', by: 'either side' },
  reopen: { from: ['steadying', 'integrated'], to: 'open', by: 'either side' },
  integrate: { from: ['open', 'steadying'], to: 'integrated', by: 'either side' },
  void: {
    from: ['open', 'steadying', 'integrated'],
    to: 'entered-in-error',
    by: 'the side that recorded it',
  },
} as const satisfies Record<string, SetbackMove>;
export type SetbackMoveName = keyof typeof setbackMoves;
