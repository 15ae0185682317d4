/** For a time while somebody is away, or for good. */
export const coverageKinds = ['cover', 'hand-over'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/** Where it can be, in one record, that somebody covers for a colleague. That its time is over is no state: the clock says so. */
export const coverStates = ['arranged', 'refused', 'ended'] as const;
export type CoverState = (typeof coverStates)[number];

/** What can be done with it. The patient can say no to a person at any time, also once it has ended: it counts for what is arranged later. */
export const coverMoves = {
  refuse: { from: ['arranged', 'ended'], to: 'refused', by: 'patient' },
  end: { from: ['arranged'], to: 'ended', by: 'either of the two, or an administrator' },
} as const satisfies Record<string, { from: readonly CoverState[]; to: CoverState; by: string }>;
