/** How a patient says something that somebody of the clinic writes down: on paper, or by word, also on the telephone. */
export const waysSaid = ['paper', 'word'] as const;
export type SaidHow = (typeof waysSaid)[number];
