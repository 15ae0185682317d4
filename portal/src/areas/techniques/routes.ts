import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const library = pageOf('techniques', () => import('./techniques.js'), 'Techniques');
const tried = pageOf('techniques', () => import('./tried.js'), 'Tried');
const one = pageOf('techniques', () => import('./technique.js'), 'Technique');

const own = createRoute({ getParentRoute: () => signedIn, path: '/techniques', component: library });
const ownTried = createRoute({ getParentRoute: () => signedIn, path: '/techniques/tried', component: tried });
const ownOne = createRoute({
  getParentRoute: () => signedIn,
  path: '/techniques/$techniqueId',
  component: one,
});

/** The same with somebody: what they show of it, and suggestions for their plan. */
const theirs = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/techniques',
  component: library,
});
const theirTried = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/techniques/tried',
  component: tried,
});
const theirOne = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/techniques/$techniqueId',
  component: one,
});

export const techniqueRoutes = [own, ownTried, ownOne, theirs, theirTried, theirOne] as const;
