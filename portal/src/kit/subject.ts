import { useParams } from '@tanstack/react-router';
import { useMe } from '../api/me.js';
import { Refused } from '../api/problems.js';
import { useRead } from '../api/queries.js';

/** For whom somebody speaks on a page about a patient; `reader`: for nobody, they read along. */
export type Side = 'patient' | 'clinician' | 'reader';

/** Whom a page is about. */
export interface Subject {
  readonly patientId: string;
  /** It is the record of whoever is signed in. */
  readonly isOwn: boolean;
  /** Null until it is known. */
  readonly side: Side | null;
}

/**
 * The patient of the page: who is named in its address, or else whoever is signed in. How somebody stands to another person's
 * record is the service's to say, for it changes from day to day.
 */
export function useSubject(): Subject {
  const me = useMe();
  const named = useParams({ strict: false }).patientId;
  const patientId = named ?? me.patientId;
  if (!patientId) throw new Error('This account has no record of its own.');
  const isOwn = patientId === me.patientId;
  const mayHaveASide = me.roles.some((role) => role === 'practitioner' || role === 'representative');
  const query = { accountId: me.id, action: 'journey.assert' } as const;
  const standing = useRead(
    '/v1/patients/{patientId}/access/explain',
    { params: { path: { patientId }, query } },
    { enabled: !isOwn && mayHaveASide },
  );
  if (isOwn) return { patientId, isOwn, side: 'patient' };
  // Only the two sides may ask; whoever may not reads along.
  const side =
    !mayHaveASide || standing.error instanceof Refused
      ? 'reader'
      : standing.data
        ? sideOf(standing.data.relation)
        : null;
  return { patientId, isOwn, side };
}

function sideOf(relation: string): Side {
  if (relation === 'care_team') return 'clinician';
  return relation === 'representative' ? 'patient' : 'reader';
}
