/** FHIR R4 goal-status. */
export const lifecycleStatuses = [
  'proposed',
  'planned',
  'accepted',
  'active',
  'on-hold',
  'completed',
  'cancelled',
  'entered-in-error',
  'rejected',
] as const;
export type LifecycleStatus = (typeof lifecycleStatuses)[number];

/** FHIR R4 goal-achievement. */
export const achievementStatuses = [
  'in-progress',
  'improving',
  'worsening',
  'no-change',
  'achieved',
  'sustaining',
  'not-achieved',
  'no-progress',
  'not-attainable',
] as const;
export type AchievementStatus = (typeof achievementStatuses)[number];

/**
 * The legal moves of a goal's lifecycle (FHIR R4 goal-status). `accepted` is agreed on, `active` is being worked on;
 * what has ended is not taken up again: a new goal may grow from the same words.
 */
export const goalMoves: Readonly<Record<LifecycleStatus, readonly LifecycleStatus[]>> = {
  proposed: ['accepted', 'rejected', 'entered-in-error'],
  planned: ['accepted', 'cancelled', 'entered-in-error'],
  accepted: ['active', 'on-hold', 'completed', 'cancelled', 'entered-in-error'],
  active: ['on-hold', 'completed', 'cancelled', 'entered-in-error'],
  'on-hold': ['active', 'completed', 'cancelled', 'entered-in-error'],
  completed: ['entered-in-error'],
  cancelled: ['entered-in-error'],
  rejected: ['entered-in-error'],
  'entered-in-error': [],
};

/** The areas of life a goal can be about. */
export const lifeDomains = ['health', 'home', 'purpose', 'community', 'relationships', 'self'] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** How a goal can end. */
export const goalOutcomes = ['completed', 'cancelled'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];
