import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const page = pageOf('check-in', () => import('./check-ins.js'), 'CheckIns');

const own = createRoute({ getParentRoute: () => signedIn, path: '/check-in', component: page });
const ofSomebody = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/check-ins',
  component: page,
});

export const checkInRoutes = [own, ofSomebody] as const;
