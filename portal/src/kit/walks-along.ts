import { useEffect } from 'react';
import type { Schemas } from '../api/client.js';
import type { Me } from '../api/me.js';
import { usePages, type Pages } from '../api/pages.js';

export type OpenRecord = Schemas['OpenRecord'];

/** Peers, people close to somebody and who acts for them: not staff, so what is open to them is what somebody shares. */
export function walksAlong({ roles }: Me): boolean {
  const works = roles.includes('practitioner') || roles.includes('administrator');
  return (
    !works && roles.some((role) => ['peer_supporter', 'natural_support', 'representative'].includes(role))
  );
}

interface Shared extends Omit<Pages<OpenRecord>, 'data'> {
  /** Undefined while it is not known; null: nothing of it is open now. */
  readonly data: OpenRecord | null | undefined;
}

/** What of somebody's record is open to whoever is signed in, by what right. */
export function useOpenRecord(patientId: string, { enabled = true } = {}): Shared {
  const records = usePages('/v1/open-to-me', { params: { query: { limit: 100 } } }, { enabled });
  const { data, rest } = records;
  const found = data?.find((record) => record.patientId === patientId);
  const searching = data !== undefined && !found && rest.there;
  useEffect(() => {
    if (searching && !rest.coming) rest.read();
  }, [searching, rest]);
  return { ...records, data: found ?? (data === undefined || searching ? undefined : null) };
}
