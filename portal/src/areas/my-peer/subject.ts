import { useEffect, useRef } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages, type Pages } from '../../api/pages.js';
import { refreshAbout, useRead } from '../../api/queries.js';
import { useSubject, type Subject } from '../../kit/subject.js';

export type PeerSupport = Schemas['PeerSupport'];

interface Supported extends Subject {
  readonly params: { readonly path: { readonly patientId: string } };
  /** Where the pages about this peer support are. */
  readonly pages: string;
}

/** Whose peer support the page is about, and as whom one looks at it. */
export function useSupported(): Supported {
  const subject = useSubject();
  const { patientId, isOwn } = subject;
  return {
    ...subject,
    params: { path: { patientId } },
    pages: isOwn ? '/my-peer' : `/people/${patientId}/my-peer`,
  };
}

/** Who supports them, did, or was asked to, as far as it is theirs to know. */
export function usePeerSupports(patientId: string): Pages<PeerSupport> {
  return usePages('/v1/patients/{patientId}/peer-supports', {
    params: { path: { patientId }, query: { limit: 50 } },
  });
}

/** A peer's answer and their call to staff are told by a notice alone: with new ones the page is read anew. */
export function useAgainWithNews(patientId: string): void {
  const { data } = useRead('/v1/me/notices/summary', {});
  const unread = data?.unread;
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (before.current !== undefined && before.current !== unread) void refreshAbout(patientId);
    before.current = unread;
  }, [unread, patientId]);
}
