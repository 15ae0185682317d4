/** What kind of help an intervention is. */
export const interventionKinds = [
  'therapy',
  'medication_management',
  'technique',
  'social_support',
  'peer_support',
] as const;
export type InterventionKind = (typeof interventionKinds)[number];

/** FHIR R4 care-plan-activity-status, as far as interventions use it. */
export const interventionStatuses = [
  'not-started',
  'in-progress',
  'on-hold',
  'completed',
  'stopped',
  'entered-in-error',
] as const;
export type InterventionStatus = (typeof interventionStatuses)[number];

/** The legal moves of an intervention. */
export const interventionMoves: Readonly<Record<InterventionStatus, readonly InterventionStatus[]>> = {
  'not-started': ['in-progress', 'stopped', 'completed', 'entered-in-error'],
  'in-progress': ['on-hold', 'completed', 'stopped', 'entered-in-error'],
  'on-hold': ['in-progress', 'completed', 'stopped', 'entered-in-error'],
  completed: ['entered-in-error'],
  stopped: ['entered-in-error'],
  'entered-in-error': [],
};

/** How help can end by agreement. */
export const interventionOutcomes = ['completed', 'stopped'] as const;
export type InterventionOutcome = (typeof interventionOutcomes)[number];
