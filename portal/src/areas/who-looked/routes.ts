import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const words = ['sharing', 'who-looked'] as const;
const log = pageOf(words, () => import('./who-looked.js'), 'WhoLooked');
const outside = pageOf(words, () => import('./outside.js'), 'Outside');

/** Who looked into the record, and what of it went out of the clinic. */
export const forWhoLooked = [
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/log', component: log }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/outside', component: outside }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing/log', component: log }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/sharing/outside',
    component: outside,
  }),
] as const;
