import type { Party } from '../../core/actor.js';

/** One goal as one side sees it now. */
export interface RatedGoal {
  /** Level on the goal's attainment scale, -2 to +2. */
  readonly rating: number;
  /** How much the goal matters to that side; null where it has not said. */
  readonly priority: 'high-priority' | 'medium-priority' | 'low-priority' | null;
}

/** The usual correlation between the goals of one person (Kiresuk & Sherman 1968). */
const correlation = 0.3;
const weights = { 'high-priority': 3, 'medium-priority': 2, 'low-priority': 1 } as const;

/**
 * The T-score of goal attainment, to one decimal; 50 is "as hoped for on the whole". Null where nothing is rated.
 *
 * T = 50 + 10·Σ(w·x) / √((1 − ρ)·Σw² + ρ·(Σw)²), with ρ = 0.3: Kiresuk & Sherman, Goal attainment scaling. Community
 * Mental Health Journal 4 (1968), 443-453. The weights w are 3, 2 and 1 by the side's own priorities where it has given
 * one to every rated goal, and 1 each otherwise.
 */
export function tScore(goals: readonly RatedGoal[]): number | null {
  if (goals.length === 0) return null;
  const weighted = goals.map(({ rating, priority }) => ({
    rating,
    weight: priority === null || goals.some((goal) => goal.priority === null) ? 1 : weights[priority],
  }));
  const sum = total(weighted.map(({ weight }) => weight));
  const squares = total(weighted.map(({ weight }) => weight * weight));
  const attained = total(weighted.map(({ rating, weight }) => weight * rating));
  const score = 50 + (10 * attained) / Math.sqrt((1 - correlation) * squares + correlation * sum * sum);
  return Math.round(score * 10) / 10;
}

/** The latest rating of one side. */
export interface LatestRating {
  readonly party: Party;
  readonly rating: number;
  readonly occurredOn: string;
}

/** How far the two sides are apart on a goal, in levels; null where one of them has not rated it. Never an average. */
export function divergenceOf(ratings: readonly LatestRating[]): number | null {
  const [one, other] = ratings;
  return one && other ? Math.abs(one.rating - other.rating) : null;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
