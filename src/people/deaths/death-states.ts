/** Where the record of a death can be. */
export const deathStates = ['recorded', 'undone'] as const;
export type DeathState = (typeof deathStates)[number];

/** What can be done with it, from where, and by whom. */
export const deathMoves = {
  undo: { from: ['recorded'], to: 'undone', by: 'care team or office' },
} as const satisfies Record<string, { from: readonly DeathState[]; to: DeathState; by: string }>;

/** What ends when a patient has died. */
export const endedKinds = ['portal', 'plan', 'reading_along'] as const;
export type EndedKind = (typeof endedKinds)[number];

export interface Ended {
  readonly kind: EndedKind;
  /** Id of it; null where it is about several things, of which not everybody may know. */
  readonly id: string | null;
}
