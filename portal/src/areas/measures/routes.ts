import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const page = pageOf('measures', () => import('./measures.js'), 'Measures');

const own = createRoute({ getParentRoute: () => signedIn, path: '/measures', component: page });
const ofSomebody = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$patientId/measures',
  component: page,
});
const answering = createRoute({
  getParentRoute: () => signedIn,
  path: '/measures/$questionnaireId',
  component: pageOf('measures', () => import('./answering.js'), 'Answering'),
});

export const measureRoutes = [own, ofSomebody, answering] as const;
