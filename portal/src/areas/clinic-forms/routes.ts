import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const forms = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/consent-forms',
  component: pageOf('clinic-forms', () => import('./forms.js'), 'ConsentForms'),
});
const form = createRoute({
  getParentRoute: () => signedIn,
  path: '/clinic/consent-forms/$formId',
  component: pageOf('clinic-forms', () => import('./form.js'), 'ConsentForm'),
});

export const clinicForms = [forms, form] as const;
