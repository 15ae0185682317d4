import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/settings',
  component: pageOf('clinic', () => import('./settings.js'), 'Settings'),
});
const rulePack = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/rule-pack',
  component: pageOf('clinic', () => import('./rule-pack.js'), 'RulePack'),
});
const stages = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/stages',
  component: pageOf('clinic', () => import('./stages.js'), 'Stages'),
});

export const forClinic = [settings, rulePack, stages] as const;
