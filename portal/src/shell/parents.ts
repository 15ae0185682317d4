import { createRootRoute, createRoute, notFound, redirect } from '@tanstack/react-router';
import { findPosition } from '../api/live.js';
import { readMe } from '../api/me.js';
import { Unreachable } from '../api/problems.js';
import { queryClient } from '../api/query-client.js';
import { session } from '../api/session.js';
import { Broken, NothingHere } from '../kit/states.js';
import { Frame } from './frame.js';
import { Root } from './root.js';
import { knownSharedScreen, pageOfSharedScreen } from './shared-screen.js';

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);

/** An address that was cut off or mistyped leads nowhere, and there is nothing to ask the service for. */
function leadSomewhere(params: Readonly<Record<string, unknown>>): void {
  const isBroken = Object.entries(params).some(([name, value]) => name.endsWith('Id') && !isId(value));
  if (isBroken) throw notFound();
}

/** Above every page. */
export const root = createRootRoute({
  beforeLoad: ({ params }) => leadSomewhere(params),
  component: Root,
  notFoundComponent: NothingHere,
  errorComponent: Broken,
});

/** It could not be found out when the page began; perhaps now. */
async function findSession(): Promise<void> {
  try {
    await session.renew();
  } catch (cause) {
    throw new Unreachable('The service could not be reached.', { cause });
  }
}

/** Two people sit at this screen: it shows their page in place of every other. */
function goWhereTwoSit(page: string | null): void {
  if (page) throw redirect({ to: page, search: { instead: true }, replace: true });
}

/** Above every page that needs somebody signed in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    if (session.state === 'starting') await findSession();
    if (session.state === 'none') throw redirect({ to: '/sign-in', search: { to: location.href } });
    goWhereTwoSit(knownSharedScreen());
  },
  loader: async () => {
    const [me] = await Promise.all([queryClient.query({ ...readMe, staleTime: 'static' }), findPosition()]);
    goWhereTwoSit(pageOfSharedScreen(me));
  },
  component: Frame,
  errorComponent: Broken,
});
