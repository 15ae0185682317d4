import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../api/client.js';

export type PeerPart = Schemas['Part'];

/** What of their record somebody can share with a peer supporter. */
export function usePartNames(): Record<PeerPart, string> {
  const { t } = useLingui();
  return {
    goals: t`goals`,
    steps: t`small steps`,
    about_me: t`about me`,
    progress: t`how it is going`,
    journey: t`the way`,
  };
}
