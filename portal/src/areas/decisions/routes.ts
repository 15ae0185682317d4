import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const page = pageOf('decisions', () => import('./decisions.js'), 'Decisions');
const own = createRoute({ getParentRoute: () => signedIn, path: '/decisions', component: page });
const theirs = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/decisions',
  component: page,
});

export const decisionRoutes = [own, theirs] as const;
