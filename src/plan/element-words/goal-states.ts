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

interface GoalMove {
  readonly from: readonly LifecycleStatus[];
  readonly to: LifecycleStatus;
  readonly by: 'either side' | 'both sides';
}

const inHand = ['accepted', 'active', 'on-hold'] as const;

/**
 * The life of a goal (FHIR R4 goal-status), and whose move it is. Nothing moves by itself: that progress says "achieved" is a
 * reason to talk, and no move. What has ended is not taken up again: a new goal may grow from the same words.
 */
export const goalMoves = {
  start: { from: ['accepted'], to: 'active', by: 'either side' },
  hold: { from: ['accepted', 'active'], to: 'on-hold', by: 'either side' },
  resume: { from: ['on-hold'], to: 'active', by: 'either side' },
  complete: { from: inHand, to: 'completed', by: 'both sides' },
  cancel: { from: inHand, to: 'cancelled', by: 'both sides' },
} as const satisfies Record<string, GoalMove>;
export type GoalMoveName = keyof typeof goalMoves;

/** The moves that one side makes alone; the others need a proposal. */
export const ownGoalMoves = ['start', 'hold', 'resume'] as const;
export type OwnGoalMove = (typeof ownGoalMoves)[number];

/** Whether a goal is over. */
export function isOver(status: LifecycleStatus): boolean {
  return !(inHand as readonly LifecycleStatus[]).includes(status);
}

/** The areas of life a goal can be about. */
export const lifeDomains = ['health', 'home', 'purpose', 'community', 'relationships', 'self'] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** How a goal can end. */
export const goalOutcomes = ['completed', 'cancelled'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];
