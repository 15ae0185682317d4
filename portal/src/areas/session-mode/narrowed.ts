// eslint-disable-next-line no-restricted-imports -- what the two saw is left, wherever they are by then
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { api } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import type { Proving } from '../../api/proof.js';
import { refusal } from '../../api/ask.js';
import { putAway, useDeed } from '../../api/queries.js';
import { queryClient } from '../../api/query-client.js';
import { session } from '../../api/session.js';
import { tookSharedScreen } from '../../shell/shared-screen.js';

interface Narrowed {
  /** From here on the record can be shown: the service keeps the session to it. */
  readonly begun: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

/**
 * Asks the service to keep the session to this record, on arrival and for whoever signs in again over the page; and leaves when that has
 * ended, here or in another tab.
 */
export function useNarrowed(patientId: string): Narrowed {
  const me = useMe();
  const navigate = useNavigate();
  const sessionId = useSyncExternalStore(session.subscribe, () => session.held?.id ?? null);
  const begin = useDeed('post', '/v1/me/session/shared-screen');
  const isNarrowed = me.sharedScreen?.patientId === patientId && me.sessionId === sessionId;
  const narrowedSession = useRef<string | null>(null);
  const [begun, setBegun] = useState(false);
  const narrow = () => begin.mutateAsync({ body: { patientId } }).then(tookSharedScreen, () => undefined);
  useEffect(() => {
    if (sessionId === null) return;
    if (isNarrowed) {
      narrowedSession.current = sessionId;
      putAwayWhatIsNotForBoth();
      setBegun(true);
    } else if (narrowedSession.current === sessionId) {
      void putAway(patientId).then(() => navigate({ to: `/people/${patientId}`, replace: true }));
    } else void narrow();
    // Begun once for each session and record, and not whenever the page is drawn.
  }, [patientId, sessionId, isNarrowed]);
  return { begun, error: begin.error, again: () => void narrow() };
}

/** Sends the proof of whoever is signed in: the pages of the staff open with it, and with nothing else. */
export const endSharedScreen: Proving = async (body) => {
  const call = api.POST('/v1/me/session/shared-screen/ending', { body });
  const failure = await refusal(call);
  const { data } = failure ? {} : await call;
  if (data) tookSharedScreen(data);
  return failure;
};

const shared = ['/v1/me', '/v1/patients/{patientId}', '/v1/stage-catalogues/current', '/v1/help-card'];

/** What only one of the two may see is put away before the other one looks. */
function putAwayWhatIsNotForBoth(): void {
  queryClient.removeQueries({
    type: 'inactive',
    predicate: ({ queryKey }) => !isForBoth(String(queryKey[1])),
  });
}

function isForBoth(path: string): boolean {
  return shared.includes(path) || path.startsWith('/v1/patients/{patientId}/care-plans');
}
