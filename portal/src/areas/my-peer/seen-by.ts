import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { classOf, type Open } from '../../kit/open-names.js';
import type { PeerPart } from '../../kit/peer-parts.js';
import { useSupported } from './subject.js';

type Reader = Schemas['Reader'];

const nothing: Open = { dataClasses: [], planParts: null };

/** Who reads something of the record now, or was told no, as it is decided; undefined while it is not known. */
export function useReaders(): Schemas['Readers'] | undefined {
  const { params } = useSupported();
  return useRead('/v1/patients/{patientId}/access/readers', { params }).data;
}

/** What is open to somebody, by whatever it was opened; null where it is not known. */
export function useSeenBy(accountId: string): Open | null {
  const found = useReaders();
  const reader = found?.readers.find(({ person }) => person.accountId === accountId);
  return reader ? openTo(reader) : found?.isWhole ? nothing : null;
}

export function openTo({ classes, planParts, seesSubstanceUse }: Reader): Open {
  const open = classes.filter((seen) => seen.open).map(({ dataClass }) => dataClass);
  return { dataClasses: seesSubstanceUse ? [...open, 'substance_use'] : open, planParts };
}

/** Those of the parts that were refused to somebody elsewhere: what is shared of them here is not shown. */
export function useRefused(accountId: string, parts: readonly PeerPart[]): readonly PeerPart[] {
  const reader = useReaders()?.readers.find(({ person }) => person.accountId === accountId);
  const refused = (reader?.classes ?? [])
    .filter(({ rule }) => rule === 'consent_denied' || rule === 'restricted')
    .map(({ dataClass }) => dataClass);
  return parts.filter((part) => refused.includes(classOf(part)));
}
