import { createRoute } from '@tanstack/react-router';
import { pageOf } from '../../kit/area.js';
import { signedIn } from '../../shell/parents.js';

const journal = createRoute({
  getParentRoute: () => signedIn,
  path: '/journal',
  component: pageOf('journal', () => import('./journal.js'), 'Journal'),
});
/** What others show of theirs. */
const shown = createRoute({
  getParentRoute: () => signedIn,
  path: '/shown-to-me',
  component: pageOf('journal', () => import('./shown.js'), 'Shown'),
});

export const journalRoutes = [journal, shown] as const;
