import type { ReactNode } from 'react';
import { useMe } from '../api/me.js';
import { Page } from './page.js';
import { RecordPage } from './record-page.js';
import { useSubject } from './subject.js';
import { walksAlong } from './walks-along.js';

interface SubjectPageProps {
  /** The name of the page without the patient's: it stands in the browser's history. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page about a patient: one's own; a record that one works with; or what somebody shares. */
export function SubjectPage({ lead, ...page }: SubjectPageProps) {
  const me = useMe();
  const { isOwn } = useSubject();
  const below = me.roles.includes('practitioner') || walksAlong(me);
  return !isOwn && below ? <RecordPage {...page} /> : <Page {...page} lead={lead} />;
}
