import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: '/caseload',
  component: pageOf('caseload', () => import('./caseload.js'), 'Caseload'),
});
const register = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/new',
  component: pageOf('caseload', () => import('./register-patient.js'), 'RegisterPatient'),
});
const covers = createRoute({
  getParentRoute: () => signedIn,
  path: '/covers',
  component: pageOf('caseload', () => import('./covers.js'), 'Covers'),
});
const emergency = createRoute({
  getParentRoute: () => signedIn,
  path: '/emergency-access',
  validateSearch: ({ patient }: Record<string, unknown>): { patient?: string } =>
    typeof patient === 'string' ? { patient } : {},
  component: pageOf('caseload', () => import('./emergency-access.js'), 'EmergencyAccess'),
});
const openToMe = createRoute({
  getParentRoute: () => signedIn,
  path: '/open-to-me',
  component: pageOf('caseload', () => import('./open-to-me.js'), 'OpenToMe'),
});

export const forCaseload = [caseload, register, covers, emergency, openToMe] as const;
