import { createRoute, redirect } from '@tanstack/react-router';
import { session } from '../../api/session.js';
import { pageOf } from '../../kit/area.js';
import { root, signedIn } from '../../shell/parents.js';

/** Where to go after signing in: a path of ours, never another place. */
const afterwards = (search: Record<string, unknown>): { to?: string | undefined } => {
  const { to } = search;
  // Said to be nothing where it is not ours: what is left out stays as the address has it.
  return { to: typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined };
};

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: afterwards,
  beforeLoad: ({ search }) => {
    if (session.state === 'open') throw redirect({ href: search.to ?? '/', replace: true });
  },
  component: pageOf('everyone', () => import('./sign-in.js'), 'SignIn'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: pageOf('everyone', () => import('./invitation.js'), 'Invitation'),
});
const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: pageOf('everyone', () => import('./help.js'), 'Help'),
});
const notices = createRoute({
  getParentRoute: () => signedIn,
  path: '/notices',
  component: pageOf('everyone', () => import('./notices.js'), 'Notices'),
});
const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: pageOf('everyone', () => import('./account.js'), 'Account'),
});

export const withoutSignIn = [signIn, invitation, help] as const;
export const forEveryone = [notices, account] as const;
