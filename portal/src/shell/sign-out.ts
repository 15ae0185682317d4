import { useLingui } from '@lingui/react/macro';
import { session } from '../api/session.js';
import { tell } from './told.js';

/** Signs out, or says that it could not: whoever walks away must not believe that they are out. */
export function useSignOut(): () => Promise<void> {
  const { t } = useLingui();
  return () =>
    session.signOut().catch(() => {
      tell(t`We cannot reach Concord, so you are still signed in. Please try again in a moment.`);
    });
}
