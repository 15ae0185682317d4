import { createRoute, redirect } from '@tanstack/react-router';
import { readMe } from '../../api/me.js';
import { queryClient } from '../../api/query-client.js';
import { session } from '../../api/session.js';
import { pageOf } from '../../kit/area.js';
import { Broken } from '../../kit/states.js';
import { root } from '../../shell/parents.js';
import { pageOfSharedScreen } from '../../shell/shared-screen.js';

/** Two people at one screen: not inside the frame, whose links and news are for one of them alone. */
const together = createRoute({
  getParentRoute: () => root,
  path: '/people/$patientId/session',
  beforeLoad: ({ location }) => {
    if (session.state === 'none') throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  validateSearch: ({ instead }: Record<string, unknown>): { instead?: boolean } =>
    instead === true ? { instead } : {},
  loader: async ({ location }) => {
    const page = pageOfSharedScreen(await queryClient.query({ ...readMe, staleTime: 'static' }));
    if (page && page !== location.pathname)
      throw redirect({ to: page, search: { instead: true }, replace: true });
  },
  component: pageOf(['session-mode', 'sign', 'plan'], () => import('./together.js'), 'Together'),
  errorComponent: Broken,
});

export const atOneScreen = [together] as const;
