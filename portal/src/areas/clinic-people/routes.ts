import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/people',
  component: pageOf('clinic-people', () => import('./people.js'), 'People'),
});
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/people/$accountId',
  component: pageOf('clinic-people', () => import('./person.js'), 'Person'),
});
const accountChanges = createRoute({
  getParentRoute: () => signedIn,
  path: '/account-changes',
  component: pageOf('clinic-people', () => import('./account-changes.js'), 'AccountChanges'),
});

const supervisedGroups = createRoute({
  getParentRoute: () => signedIn,
  path: '/supervised-groups',
  component: pageOf('clinic-people', () => import('./supervised-groups.js'), 'SupervisedGroups'),
});

const groupsLeftAlone = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/groups',
  component: pageOf(
    ['clinic-people', 'facilitating'],
    () => import('./groups-left-alone.js'),
    'GroupsLeftAlone',
  ),
});

export const clinicPeople = [people, person, accountChanges, supervisedGroups, groupsLeftAlone] as const;
