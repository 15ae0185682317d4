import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

/** Who holds a key is chosen as whoever something is shared with. */
const page = pageOf(['wishes', 'sharing'], () => import('./wishes.js'), 'Wishes');

/** What somebody wants in a crisis, written down on a better day. */
export const wishRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/safety-plan/wishes', component: page }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/safety-plan/wishes',
    component: page,
  }),
] as const;
