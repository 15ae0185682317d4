import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { root, signedIn } from '../../shell/parents.js';
import { planSearch } from '../plan/routes.js';

const areas = ['sign', 'plan', 'on-paper'];
const sign = pageOf(areas, () => import('./sign-page.js'), 'SignPage');
const versions = pageOf(areas, () => import('./versions-page.js'), 'VersionsPage');
const version = pageOf(areas, () => import('./version-page.js'), 'VersionPage');
const receiptPage = pageOf(['sign', 'everyone'], () => import('./receipt-page.js'), 'ReceiptPage');

const at = <P extends string, C extends typeof sign>(path: P, component: C) =>
  createRoute({ getParentRoute: () => signedIn, path, validateSearch: planSearch, component });

export const signPages = [
  at('/plan/sign', sign),
  at('/plan/versions', versions),
  at('/plan/versions/$versionId', version),
  at('/people/$patientId/plan/sign', sign),
  at('/people/$patientId/plan/versions', versions),
  at('/people/$patientId/plan/versions/$versionId', version),
] as const;

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/receipt',
  component: receiptPage,
});

/** Whoever holds a receipt can check it, without an account. */
export const openToAll = [receipt] as const;
