import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId',
  component: pageOf(['record', 'team-notes'], () => import('./overview.js'), 'Overview'),
});
const details = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/details',
  component: pageOf('record', () => import('./details.js'), 'Details'),
});
const around = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/around',
  component: pageOf(['record', 'my-data', 'privacy-rights'], () => import('./around.js'), 'Around'),
});
const notes = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/notes',
  component: pageOf(['record', 'team-notes'], () => import('./notes.js'), 'Notes'),
});
const referrals = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/referrals',
  component: pageOf('record', () => import('./referrals.js'), 'Referrals'),
});

const reviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/reviews',
  component: pageOf(['record', 'plan-reviews'], () => import('./reviews.js'), 'Reviews'),
});

export const forRecord = [overview, details, around, notes, referrals, reviews] as const;
