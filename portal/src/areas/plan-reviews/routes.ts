import { pageOf } from '../../kit/area.js';
import { planPageAt } from '../plan/routes.js';

const reviews = pageOf(['plan', 'plan-reviews'], () => import('./reviews-page.js'), 'ReviewsPage');

/** Looking at a plan together, for the person and for whoever acts for them; staff have the reviews among their pages. */
export const reviewPages = [
  planPageAt('/plan/reviews', reviews),
  planPageAt('/people/$patientId/plan/reviews', reviews),
] as const;
