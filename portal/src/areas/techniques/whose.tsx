import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../api/me.js';
import { Page } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';

interface Whose {
  /** Null for whoever reads the library and has no record of their own. */
  readonly patientId: string | null;
  /** Where these pages are. */
  readonly base: string;
}

/** With whom in mind the library is read. */
export function useWhose(): Whose {
  const { patientId } = useMe();
  const named = useParams({ strict: false }).patientId;
  return named
    ? { patientId: named, base: `/people/${named}/techniques` }
    : { patientId, base: '/techniques' };
}

interface LibraryPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

export function LibraryPage(props: LibraryPageProps) {
  const Frame = useWhose().patientId === null ? Page : SubjectPage;
  return <Frame {...props} />;
}

interface LibraryLinkProps {
  /** Below these pages, such as `/tried`. */
  readonly to?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Goes to another of these pages, with the same person in mind. */
export function LibraryLink({ to = '', ...link }: LibraryLinkProps) {
  const at: string = useWhose().base + to;
  return <Link to={at} {...link} />;
}
