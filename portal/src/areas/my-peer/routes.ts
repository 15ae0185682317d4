import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const myPeer = pageOf('my-peer', () => import('./my-peer.js'), 'MyPeer');
const find = pageOf('my-peer', () => import('./find.js'), 'Find');
const notebook = pageOf('my-peer', () => import('./notebook.js'), 'Notebook');

/** The patient's pages, the same for who acts for them, and the notebook that two people write. */
export const forMyPeer = [
  createRoute({ getParentRoute: () => signedIn, path: '/my-peer', component: myPeer }),
  createRoute({ getParentRoute: () => signedIn, path: '/my-peer/find', component: find }),
  createRoute({ getParentRoute: () => signedIn, path: '/my-peer/notebook', component: notebook }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/my-peer', component: myPeer }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/my-peer/find', component: find }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/my-peer/notebook',
    component: notebook,
  }),
  createRoute({ getParentRoute: () => signedIn, path: '/with/$patientId/notebook', component: notebook }),
] as const;
