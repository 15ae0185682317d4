/** Where a comment or a question can be. */
export const commentStates = ['standing', 'answered', 'retracted'] as const;
export type CommentState = (typeof commentStates)[number];

/** What can be done with a comment, from where, and by whom. Its text never changes. */
export const commentMoves = {
  resolve: { from: ['standing'], to: 'answered', by: 'who asked the question' },
  retract: { from: ['standing', 'answered'], to: 'retracted', by: 'who wrote it' },
} as const satisfies Record<string, { from: readonly CommentState[]; to: CommentState; by: string }>;
export type CommentMove = keyof typeof commentMoves;
