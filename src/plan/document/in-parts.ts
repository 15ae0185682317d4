import { say } from '../../core/language/say.js';
import { Forbidden } from '../../core/errors.js';
import { currentActor } from '../../core/request-context.js';
import { AboutMe } from '../terms/about-me.js';
import { DischargeCriteria } from '../terms/discharge-criteria.js';
import { ReviewSchedule } from '../terms/review-schedule.js';
import type { Goal } from '../elements/goal.js';
import type { PlanParts } from './plan-document.js';

/** The plan as somebody reads it with whom only parts of it are shared: the rest looks as if nobody had written it. */
export function inParts(plan: PlanParts, parts: readonly string[] | null): PlanParts {
  if (parts === null) return plan;
  const { aboutMe, goals, reviewSchedule, dischargeCriteria } = plan;
  const withSteps = parts.includes('steps') ? goals : goals.map(withoutSteps);
  return {
    aboutMe: parts.includes('about_me') ? aboutMe : AboutMe.unwritten(aboutMe.id),
    goals: parts.includes('goals') ? withSteps : [],
    interventions: [],
    supports: [],
    reviewSchedule: ReviewSchedule.unset(reviewSchedule.id),
    dischargeCriteria: DischargeCriteria.unset(dischargeCriteria.id),
  };
}

/** @throws {Forbidden} for somebody with whom only parts of the plan are shared */
export function requireWholePlan(): void {
  if (currentActor().planParts === null) return;
  throw new Forbidden(say`Parts of the plan are shared with you, and this is not one of them.`);
}

function withoutSteps(goal: Goal): Goal {
  return Object.assign(Object.create(Object.getPrototypeOf(goal) as object) as Goal, goal, { steps: [] });
}
