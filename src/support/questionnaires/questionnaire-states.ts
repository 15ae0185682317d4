/** Where a questionnaire can be that a patient was asked to answer. */
export const questionnaireStates = ['requested', 'in-progress', 'completed', 'withdrawn'] as const;
export type QuestionnaireState = (typeof questionnaireStates)[number];

/** What can be done with it. What is answered later, to correct something, adds to it; an answer that is taken out opens it again. */
export const questionnaireMoves = {
  begin: { from: ['requested'], to: 'in-progress', by: 'patient' },
  complete: { from: ['requested', 'in-progress'], to: 'completed', by: 'patient' },
  reopen: { from: ['completed'], to: 'in-progress', by: 'patient' },
  withdraw: { from: ['requested', 'in-progress'], to: 'withdrawn', by: 'clinician' },
} as const satisfies Record<
  string,
  { from: readonly QuestionnaireState[]; to: QuestionnaireState; by: string }
>;
export type QuestionnaireMove = keyof typeof questionnaireMoves;

export function isPossible(move: QuestionnaireMove, from: QuestionnaireState): boolean {
  return (questionnaireMoves[move].from as readonly QuestionnaireState[]).includes(from);
}
