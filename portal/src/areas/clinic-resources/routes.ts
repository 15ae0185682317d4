import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const resources = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/resources',
  component: pageOf('clinic-resources', () => import('./resources.js'), 'KeptResources'),
});
const addResource = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/resources/new',
  component: pageOf('clinic-resources', () => import('./add-resource.js'), 'AddResource'),
});
const resource = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/resources/$resourceId',
  component: pageOf('clinic-resources', () => import('./resource.js'), 'KeptResource'),
});
const techniques = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/techniques',
  component: pageOf('clinic-resources', () => import('./techniques.js'), 'KeptTechniques'),
});

const addTechnique = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/techniques/new',
  component: pageOf('clinic-resources', () => import('./add-technique.js'), 'AddTechnique'),
});
const technique = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/techniques/$techniqueId',
  component: pageOf('clinic-resources', () => import('./kept-technique.js'), 'KeptTechnique'),
});

export const clinicResources = [
  resources,
  addResource,
  resource,
  techniques,
  addTechnique,
  technique,
] as const;
