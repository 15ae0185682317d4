import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const sharing = pageOf('sharing', () => import('./sharing.js'), 'Sharing');
const give = pageOf('sharing', () => import('./give.js'), 'Give');
const ask = pageOf('sharing', () => import('./ask.js'), 'Ask');
const consent = pageOf(['sharing', 'on-paper'], () => import('./consent.js'), 'Consent');
const as = pageOf('sharing', () => import('./as-that-person.js'), 'AsThatPerson');
const log = pageOf('sharing', () => import('./who-looked.js'), 'WhoLooked');
const outside = pageOf('sharing', () => import('./outside.js'), 'Outside');
const kept = pageOf('sharing', () => import('./kept.js'), 'Kept');
const takenBack = pageOf('sharing', () => import('./taken-back.js'), 'TakenBack');
const putRight = pageOf('sharing', () => import('./put-right.js'), 'PutRight');

/** The patient's own pages, and the same for whoever cares for them or acts for them. */
export const forSharing = [
  createRoute({ getParentRoute: () => signedIn, path: '/sharing', component: sharing }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/give', component: give }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/consents/$consentId', component: consent }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/as/$accountId', component: as }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/log', component: log }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/outside', component: outside }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/kept', component: kept }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/put-right', component: putRight }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing', component: sharing }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing/give', component: give }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing/ask', component: ask }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/sharing/consents/$consentId',
    component: consent,
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/sharing/as/$accountId',
    component: as,
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing/log', component: log }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/sharing/outside',
    component: outside,
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/sharing/kept', component: kept }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/sharing/put-right',
    component: putRight,
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/taken-back', component: takenBack }),
] as const;
