import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { root, signedIn } from '../../shell/parents.js';

const page = pageOf('safety-plan', () => import('./safety-plan.js'), 'SafetyPlan');

const own = createRoute({ getParentRoute: () => signedIn, path: '/safety-plan', component: page });
const ofSomebody = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/safety-plan',
  component: page,
});
/** Without signing in: it shows what is on the device, when nothing else can be reached. */
const kept = createRoute({
  getParentRoute: () => root,
  path: '/safety-plan/kept',
  component: pageOf('safety-plan', () => import('./kept.js'), 'Kept'),
});

export const safetyPlanWithoutSignIn = [kept] as const;
export const safetyPlanRoutes = [own, ofSomebody] as const;
