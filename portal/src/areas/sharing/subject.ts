import { useSubject, type Subject } from '../../kit/subject.js';

interface Shared extends Subject {
  readonly params: { readonly path: { readonly patientId: string } };
  /** Where the pages about this sharing are. */
  readonly pages: string;
  /** It is theirs to give, refuse and withdraw: the patient, or who acts for them. */
  readonly decides: boolean;
}

/** Whose record is shared, and as whom one looks at it. */
export function useSharing(): Shared {
  const subject = useSubject();
  const { patientId, isOwn, side } = subject;
  return {
    ...subject,
    params: { path: { patientId } },
    pages: isOwn ? '/sharing' : `/people/${patientId}/sharing`,
    decides: side === 'patient',
  };
}
