import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const places = createRoute({
  getParentRoute: () => signedIn,
  path: '/places',
  component: pageOf('places', () => import('./places.js'), 'Places'),
});
/** Where the team wants to put somebody in touch. */
const introductions = createRoute({
  getParentRoute: () => signedIn,
  path: '/places/introductions',
  component: pageOf('places', () => import('./introductions.js'), 'Introductions'),
});
const place = createRoute({
  getParentRoute: () => signedIn,
  path: '/places/$resourceId',
  component: pageOf('places', () => import('./place.js'), 'Place'),
});

export const placeRoutes = [places, introductions, place] as const;
