import { toSay, type Unsaid } from '../../core/language/say.js';
/** Where an entry of the notebook can be. `approved`: the patient stands by this wording; `shared`: the care team reads it as well. */
export const notebookStates = ['draft', 'approved', 'shared', 'taken-back'] as const;
export type NotebookState = (typeof notebookStates)[number];

/** The moves; `nothing` is where an entry begins. Another wording begins anew: nobody beyond the two sees it before the next approval. */
export const notebookMoves = {
  write: { from: ['nothing'], to: 'draft', by: 'the patient, the peer' },
  reword: { from: ['draft', 'approved', 'shared'], to: 'draft', by: 'the patient, the peer' },
  approve: { from: ['draft'], to: 'approved', by: 'the patient' },
  share: { from: ['approved'], to: 'shared', by: 'the patient' },
  withhold: { from: ['shared'], to: 'approved', by: 'the patient' },
  take_back: { from: ['draft', 'approved', 'shared'], to: 'taken-back', by: 'the patient' },
} as const satisfies Record<
  string,
  { from: readonly (NotebookState | 'nothing')[]; to: NotebookState; by: string }
>;
export type NotebookMove = keyof typeof notebookMoves;

/** How an entry stands, for whoever would move it otherwise. */
export const entryAsItStands: Record<NotebookState, Unsaid> = {
  draft: toSay`This wording waits for the patient’s approval.`,
  approved: toSay`This wording is approved already, and the care team does not see it.`,
  shared: toSay`This wording is approved, and the care team sees it.`,
  'taken-back': toSay`This entry was taken back.`,
};
