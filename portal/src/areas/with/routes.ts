import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

/** For peers, people close to somebody, and who acts for them. */
export const forWalkingWith = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/with',
    component: pageOf('with', () => import('./whom.js'), 'Whom'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/with/profile',
    component: pageOf('with', () => import('./profile.js'), 'Profile'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/with/$patientId',
    component: pageOf('with', () => import('./one.js'), 'One'),
  }),
] as const;
