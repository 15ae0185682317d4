import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const groups = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups',
  component: pageOf('groups', () => import('./groups.js'), 'Groups'),
});
const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/$ownPlaceId',
  component: pageOf('groups', () => import('./group.js'), 'Group'),
});

export const groupRoutes = [groups, group] as const;
