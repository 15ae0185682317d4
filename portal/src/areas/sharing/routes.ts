import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const sharing = pageOf('sharing', () => import('./sharing.js'), 'Sharing');
const give = pageOf('sharing', () => import('./give.js'), 'Give');
const ask = pageOf('sharing', () => import('./ask.js'), 'Ask');
const consent = pageOf(['sharing', 'on-paper'], () => import('./consent.js'), 'Consent');
const as = pageOf('sharing', () => import('./as-that-person.js'), 'AsThatPerson');
const takenBack = pageOf('sharing', () => import('./taken-back.js'), 'TakenBack');

/** The patient's own pages, and the same for whoever cares for them or acts for them. */
export const forSharing = [
  createRoute({ getParentRoute: () => signedIn, path: '/sharing', component: sharing }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/give', component: give }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/consents/$consentId', component: consent }),
  createRoute({ getParentRoute: () => signedIn, path: '/sharing/as/$accountId', component: as }),
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
  createRoute({ getParentRoute: () => signedIn, path: '/taken-back', component: takenBack }),
] as const;
