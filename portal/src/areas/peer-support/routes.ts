import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

/** What staff have to do with peer supporters. */
export const forPeerWork = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/peer-support',
    component: pageOf('peer-support', () => import('./peer-support.js'), 'PeerSupport'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/peer-supervision',
    component: pageOf('peer-support', () => import('./supervision.js'), 'Supervision'),
  }),
] as const;
