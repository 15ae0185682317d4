/** Where it can be that a note is not open to the patient. Past its day it is over, whatever its state. */
export const withholdingStates = ['withheld', 'review-asked', 'upheld', 'ended'] as const;
export type WithholdingState = (typeof withholdingStates)[number];

/** What can be done with it. */
export const withholdingMoves = {
  askReview: { from: ['withheld'], to: 'review-asked', by: 'patient' },
  uphold: { from: ['review-asked'], to: 'upheld', by: 'another clinician' },
  overturn: { from: ['review-asked'], to: 'ended', by: 'another clinician' },
  end: { from: ['withheld', 'review-asked', 'upheld'], to: 'ended', by: 'clinician' },
} as const satisfies Record<string, { from: readonly WithholdingState[]; to: WithholdingState; by: string }>;
export type WithholdingMove = keyof typeof withholdingMoves;

/** The grounds there are (45 CFR 164.524(a); 171.201 and 171.202 from memory); that somebody could be upset is none. */
export const withholdingGrounds = ['danger_to_patient', 'harm_to_another', 'told_in_confidence'] as const;
export type WithholdingGround = (typeof withholdingGrounds)[number];
