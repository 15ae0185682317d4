import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const words = ['sharing', 'privacy-rights'] as const;
const kept = pageOf(words, () => import('./kept.js'), 'Kept');
const putRight = pageOf(words, () => import('./put-right.js'), 'PutRight');

/** What somebody may ask of the clinic about their record: to keep something back, to put it right, to answer a complaint. */
export const forPrivacyRights = [
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/kept', component: kept }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/put-right', component: putRight }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing/kept', component: kept }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/sharing/put-right',
    component: putRight,
  }),
] as const;
