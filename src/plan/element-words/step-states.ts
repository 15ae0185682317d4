/** FHIR R4 task-status, as far as steps use it: `accepted` is agreed and not begun. */
export const stepStatuses = [
  'accepted',
  'in-progress',
  'completed',
  'cancelled',
  'entered-in-error',
] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** The legal moves of a step. */
export const stepMoves: Readonly<Record<StepStatus, readonly StepStatus[]>> = {
  accepted: ['in-progress', 'completed', 'cancelled', 'entered-in-error'],
  'in-progress': ['accepted', 'completed', 'cancelled', 'entered-in-error'],
  completed: ['in-progress', 'entered-in-error'],
  cancelled: ['entered-in-error'],
  'entered-in-error': [],
};

/** How a step can end by agreement. */
export const stepOutcomes = ['completed', 'cancelled'] as const;
export type StepOutcome = (typeof stepOutcomes)[number];
