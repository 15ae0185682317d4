import { say, type Sentence } from '../../core/language/say.js';
import { dayAfter } from '../../core/days.js';

/** Between which days the next review may lie. */
export interface ReviewLimits {
  /** The day it is where the organisation is, as YYYY-MM-DD. */
  readonly today: string;
  /** The longest time to the next review that the rule pack allows, in days. */
  readonly maxReviewDays: number;
}

/**
 * What is wrong with a day for the next review, wherever it comes from; null when nothing is.
 * @param countedFrom the day of the review before it, where there was one
 */
export function reviewDayFault(
  day: string,
  { today, maxReviewDays }: ReviewLimits,
  countedFrom = today,
): Sentence | null {
  if (day < today) return say`must be today, ${today}, or later`;
  const latest = dayAfter(countedFrom, maxReviewDays);
  if (day <= latest) return null;
  return say`must be ${latest} at the latest: the rule pack asks for a review within ${maxReviewDays} days`;
}

/** The day of the next review where nobody names one: one interval later, within the limits. */
export function nextReviewDay(
  intervalDays: number,
  { today, maxReviewDays }: ReviewLimits,
  countedFrom = today,
): string {
  const day = dayAfter(countedFrom, Math.min(intervalDays, maxReviewDays));
  return day < today ? today : day;
}
