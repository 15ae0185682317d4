import { useRef } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import type { Typed } from '../../kit/deed-form.js';
import { base64Of, isKindOfPage } from './file-to-send.js';

type Signed = Schemas['SignedElsewhere'];

interface SignedElsewhereDeed {
  /** Keeps the page, where one was chosen, and gives what proves the signature. */
  readonly signedOf: (typed: Typed) => Promise<Signed>;
  readonly error: unknown;
  readonly isPending: boolean;
}

/** Makes of what was typed into ElsewhereFields what a recorded signature needs. */
export function useSignedElsewhere(patientId: string): SignedElsewhereDeed {
  const keep = useDeed('post', '/v1/patients/{patientId}/paper-pages');
  // Whoever presses again, because something else was wrong, keeps the page once.
  const kept = useRef<{ readonly of: string; readonly pageId: string } | null>(null);
  const pageIdOf = async (file: File): Promise<string> => {
    const of = `${file.name} ${file.size} ${file.lastModified}`;
    if (kept.current?.of === of) return kept.current.pageId;
    const contentType = isKindOfPage(file.type) ? file.type : 'application/pdf';
    const body = { contentType, content: await base64Of(file) };
    const { id: pageId } = await keep.mutateAsync({ params: { path: { patientId } }, body });
    kept.current = { of, pageId };
    return pageId;
  };
  const signedOf = async (typed: Typed): Promise<Signed> => {
    const authorityId = typed.maybe('authorityId');
    const by = authorityId
      ? ({ capacity: 'representative', authorityId } as const)
      : ({ capacity: 'self' } as const);
    if (typed.text('method') === 'clinic_device')
      return { method: 'clinic_device', ...by, code: typed.text('code') };
    const file = typed.file('page');
    const page = file ? { pageId: await pageIdOf(file) } : { pageHash: typed.text('pageHash') };
    const paper = { signedOn: typed.text('signedOn'), witness: typed.text('witness') };
    return { method: 'paper', ...by, ...paper, ...page };
  };
  return { signedOf, error: keep.error, isPending: keep.isPending };
}
