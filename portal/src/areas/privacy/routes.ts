import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/privacy/audit',
  component: pageOf(['privacy', 'sharing'], () => import('./audit.js'), 'Audit'),
});
const emergencies = createRoute({
  getParentRoute: () => signedIn,
  path: '/privacy/emergencies',
  component: pageOf('privacy', () => import('./emergencies.js'), 'Emergencies'),
});
const disputes = createRoute({
  getParentRoute: () => signedIn,
  path: '/privacy/disputes',
  component: pageOf('privacy', () => import('./disputes.js'), 'Disputes'),
});
const complaints = createRoute({
  getParentRoute: () => signedIn,
  path: '/privacy/complaints',
  component: pageOf('privacy', () => import('./complaints.js'), 'Complaints'),
});
const ofPatient = createRoute({
  getParentRoute: () => signedIn,
  path: '/privacy/people/$patientId',
  component: pageOf(['privacy', 'sharing'], () => import('./of-patient.js'), 'OfPatient'),
});

export const forPrivacy = [audit, emergencies, disputes, complaints, ofPatient] as const;
