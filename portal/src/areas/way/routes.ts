import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const way = pageOf('way', () => import('./way.js'), 'Way');
const tell = pageOf('way', () => import('./tell.js'), 'Tell');
const hardTime = pageOf('way', () => import('./hard-time.js'), 'HardTime');

/** The patient's own way, and the same pages for whoever walks along. */
export const forTheWay = [
  createRoute({ getParentRoute: () => signedIn, path: '/way', component: way }),
  createRoute({ getParentRoute: () => signedIn, path: '/way/tell', component: tell }),
  createRoute({ getParentRoute: () => signedIn, path: '/way/$setbackId', component: hardTime }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/way', component: way }),
  createRoute({ getParentRoute: () => signedIn, path: '/people/$patientId/way/tell', component: tell }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/people/$patientId/way/$setbackId',
    component: hardTime,
  }),
] as const;
