import { useSubject, type Subject } from '../../kit/subject.js';

interface OnTheWay extends Subject {
  /** What every call about this patient names. */
  readonly params: { readonly path: { readonly patientId: string } };
  /** Where the pages of this way are. */
  readonly pages: string;
  /** They speak for a side, and so can tell and answer. */
  readonly speaks: boolean;
}

/** Whose way the page shows, and as whom one looks at it. */
export function useWay(): OnTheWay {
  const subject = useSubject();
  const { patientId, isOwn, side } = subject;
  return {
    ...subject,
    params: { path: { patientId } },
    pages: isOwn ? '/way' : `/people/${patientId}/way`,
    speaks: side === 'patient' || side === 'clinician',
  };
}
