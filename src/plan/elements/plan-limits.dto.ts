import { say } from '../../core/language/say.js';
import { BrokenRule } from '../../core/errors.js';

/**
 * How much a plan holds. What lists its parts one by one (an order, the outcomes of a review) takes as many as there can be,
 * and what is taken over from one field into another fits there: so no limit closes what another has opened.
 */
export const planLimits = {
  /** Goals in hand. */
  goals: 200,
  /** Steps of one goal that are not finished. */
  steps: 200,
  /** Help that has not ended. */
  interventions: 200,
  /** People and places that the person leans on now. */
  supports: 200,
  /** Changes in one proposal; what is more goes into another one. */
  ops: 50,
  /** Characters of a person's own sentence, and of the agreed wording, which can be the same. */
  sentence: 1000,
  /** Characters said of one goal in a review. */
  outcomeWords: 1000,
} as const;

const full = {
  goals: (most: number) =>
    say`A plan holds ${most} goals in hand. End one that is reached or let go, then add this one.`,
  steps: (most: number) =>
    say`A plan holds ${most} open steps in one goal. Finish or end one, then add this one.`,
  interventions: (most: number) =>
    say`A plan holds ${most} kinds of help at a time. End one that is over, then add this one.`,
  supports: (most: number) =>
    say`A plan holds ${most} people and places to lean on. Take one off that is not there any more, then name this one.`,
} as const;

/** @throws {BrokenRule} when there is no room for one more, saying how to make it */
export function requireRoom(part: keyof typeof full, present: number): void {
  if (present < planLimits[part]) return;
  throw new BrokenRule(full[part](planLimits[part]));
}
