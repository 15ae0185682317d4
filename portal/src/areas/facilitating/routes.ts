import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

/** For whoever facilitates support groups: peer supporters and practitioners. */
export const forFacilitators = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/facilitating',
    component: pageOf(['facilitating', 'groups'], () => import('./facilitating.js'), 'Facilitating'),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/facilitating/$groupId',
    component: pageOf(['facilitating', 'groups'], () => import('./facilitated.js'), 'Facilitated'),
  }),
] as const;
