/** Where a frozen version can be. */
export const versionStates = ['for-signature', 'in-force', 'superseded'] as const;
export type VersionState = (typeof versionStates)[number];

/** What can happen to a version. Its content never changes; only the latest one is signed and put into force. */
export const versionMoves = {
  putInForce: { from: ['for-signature'], to: 'in-force' },
  supersede: { from: ['for-signature', 'in-force'], to: 'superseded' },
} as const satisfies Record<string, { from: readonly VersionState[]; to: VersionState }>;
