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
const propose = pageOf('plan', () => import('./draft-page.js'), 'DraftPage');
const proposals = pageOf('plan', () => import('./proposals-page.js'), 'ProposalsPage');
const proposal = pageOf('plan', () => import('./proposal-page.js'), 'ProposalPage');

const at = <P extends string, C extends typeof plan>(path: P, component: C) =>
  createRoute({ getParentRoute: () => signedIn, path, validateSearch: planSearch, component });

/** The same pages for the person whose plan it is, and for whoever writes it with them. */
export const planPages = [
  at('/plan', plan),
  at('/plan/about-me', aboutMe),
  at('/plan/propose', propose),
  at('/plan/proposals', proposals),
  at('/plan/proposals/$proposalId', proposal),
  at('/people/$patientId/plan', plan),
  at('/people/$patientId/plan/about-me', aboutMe),
  at('/people/$patientId/plan/propose', propose),
  at('/people/$patientId/plan/proposals', proposals),
  at('/people/$patientId/plan/proposals/$proposalId', proposal),
] as const;
