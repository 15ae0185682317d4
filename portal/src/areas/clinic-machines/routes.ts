import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const machines = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/machines',
  component: pageOf('clinic-machines', () => import('./machines.js'), 'Machines'),
});
const machine = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/machines/$apiClientId',
  component: pageOf('clinic-machines', () => import('./machine.js'), 'Machine'),
});

export const clinicMachines = [machines, machine] as const;
