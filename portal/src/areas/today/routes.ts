import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/today',
  component: pageOf('today', () => import('./today.js'), 'Today'),
});

export const todayRoutes = [today] as const;
