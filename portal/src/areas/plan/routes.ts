import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

/** Which plan, where there are several, and which of its parts is meant. Ids, and never words. */
export interface PlanSearch {
  readonly plan?: string;
  readonly part?: string;
  readonly change?: string;
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : undefined;

export const planSearch = ({ plan, part, change }: Record<string, unknown>): PlanSearch => ({
  ...(word(plan) && { plan: word(plan) }),
  ...(word(part) && { part: word(part) }),
  ...(word(change) && { change: word(change) }),
});

const plan = pageOf('plan', () => import('./plan-page.js'), 'PlanPage');
const aboutMe = pageOf('plan', () => import('./about-me-page.js'), 'AboutMePage');

/** A page about one plan: which one, and which part of it, stands in its address. */
export const planPageAt = <P extends string, C extends typeof plan>(path: P, component: C) =>
  createRoute({ getParentRoute: () => signedIn, path, validateSearch: planSearch, component });

/** The same pages for the person whose plan it is, and for whoever writes it with them. */
export const planPages = [
  planPageAt('/plan', plan),
  planPageAt('/plan/about-me', aboutMe),
  planPageAt('/people/$patientId/plan', plan),
  planPageAt('/people/$patientId/plan/about-me', aboutMe),
] as const;
