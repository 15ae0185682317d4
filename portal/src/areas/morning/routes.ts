import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const morning = createRoute({
  getParentRoute: () => signedIn,
  path: '/morning',
  component: pageOf('morning', () => import('./morning.js'), 'Morning'),
});

export const forTheMorning = [morning] as const;
