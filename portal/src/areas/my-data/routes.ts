import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const data = createRoute({
  getParentRoute: () => signedIn,
  path: '/data',
  component: pageOf('my-data', () => import('./my-data.js'), 'MyData'),
});
const notice = createRoute({
  getParentRoute: () => signedIn,
  path: '/data/rights',
  component: pageOf('my-data', () => import('./rights.js'), 'Rights'),
});
const reach = createRoute({
  getParentRoute: () => signedIn,
  path: '/data/reach-me',
  component: pageOf('my-data', () => import('./reach-me.js'), 'ReachMe'),
});

export const forMyData = [data, notice, reach] as const;
