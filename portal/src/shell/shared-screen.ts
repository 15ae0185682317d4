import { useEffect } from 'react';
import { session } from '../api/session.js';

/** Which record two people look at, and in which session that was begun. Ids, and nothing else. */
interface Shared {
  readonly sessionId: string;
  readonly patientId: string;
}

const key = 'concord.shared-screen';

/**
 * Two people sit at this browser. As long as that is so the pages of the staff stay closed in every tab of it, also after a
 * reload: whoever wants to go there proves who they are, and the service checks that.
 */
export const sharedScreen = {
  begin(patientId: string): void {
    const sessionId = session.held?.id;
    if (sessionId) localStorage.setItem(key, JSON.stringify({ sessionId, patientId } satisfies Shared));
  },
  end(): void {
    localStorage.removeItem(key);
  },
  /** Where the two are; null: one person alone is here. A session that was opened since has been proved by its password. */
  get page(): string | null {
    const shared = read();
    if (!shared || shared.sessionId !== session.held?.id) return null;
    return `/people/${shared.patientId}/session`;
  },
};

function read(): Shared | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Shared | null;
  } catch {
    return null;
  }
}

/** Another tab began: this one goes there as well. */
export function useSharedScreen(): void {
  useEffect(() => {
    const look = (event: StorageEvent) => {
      if (event.key === key && sharedScreen.page) location.replace(sharedScreen.page);
    };
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
}
