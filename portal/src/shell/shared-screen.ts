import { useEffect } from 'react';
import { readMe, useMe, type Me } from '../api/me.js';
import { queryClient } from '../api/query-client.js';
import { session } from '../api/session.js';

/** Between the tabs of this browser: which session is at a shared screen, and with whom. */
interface Begun {
  readonly sessionId: string;
  readonly patientId: string;
}

const channel = new BroadcastChannel('concord-shared-screen');

/**
 * Two people sit at this screen: the service keeps the session to the record of one of them, in every tab and after a reload. So no
 * page asks for what is shut: whoever goes elsewhere comes to the page of the two, which says so.
 */
export function pageOfSharedScreen({ sharedScreen }: Pick<Me, 'sharedScreen'>): string | null {
  return sharedScreen && `/people/${sharedScreen.patientId}/session`;
}

/** The same as far as it is known without asking. */
export function knownSharedScreen(): string | null {
  const me = queryClient.getQueryData<Me>(readMe.queryKey);
  return me ? pageOfSharedScreen(me) : null;
}

/** What the service answered when a screen began to be shared, or no longer is. */
export function tookSharedScreen(me: Me): void {
  queryClient.setQueryData(readMe.queryKey, me);
  const { sessionId, sharedScreen } = me;
  if (sharedScreen) channel.postMessage({ sessionId, patientId: sharedScreen.patientId } satisfies Begun);
}

/** Another tab began: this one goes there as well. */
export function useSharedScreen(): void {
  const page = pageOfSharedScreen(useMe());
  useEffect(() => {
    if (page) location.replace(page);
  }, [page]);
  useEffect(() => {
    const look = ({ data: { sessionId, patientId } }: MessageEvent<Begun>) => {
      if (sessionId === session.held?.id) location.replace(`/people/${patientId}/session`);
    };
    channel.addEventListener('message', look);
    return () => channel.removeEventListener('message', look);
  }, []);
}
