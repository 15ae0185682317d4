import { useParams } from '@tanstack/react-router';
import { useMe } from '../api/me.js';
import { Refused } from '../api/problems.js';
import { useRead } from '../api/queries.js';
import { useOpenOnlyInEmergency } from './in-emergency.js';

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
  const inEmergency = useOpenOnlyInEmergency(patientId);
  const enabled = !isOwn && mayHaveASide && inEmergency === false;
  const takesPart = useMay('record.label', { patientId, enabled });
  const actsFor = takesPart.data?.relation === 'representative';
  const decides = useMay('excluded_person.name', { patientId, enabled: actsFor && !takesPart.data?.allowed });
  if (isOwn) return { patientId, isOwn, side: 'patient' };
  // Only the two sides may ask; whoever may not reads along.
  if (!mayHaveASide || inEmergency || takesPart.error instanceof Refused)
    return { patientId, isOwn, side: 'reader' };
  if (!takesPart.data) return { patientId, isOwn, side: null };
  if (!actsFor)
    return { patientId, isOwn, side: takesPart.data.relation === 'care_team' ? 'clinician' : 'reader' };
  // Whoever acts for somebody speaks for them as far as their authority goes; some only read.
  if (takesPart.data.allowed) return { patientId, isOwn, side: 'patient' };
  return { patientId, isOwn, side: decides.data ? (decides.data.allowed ? 'patient' : 'reader') : null };
}

interface Asked {
  readonly patientId: string;
  readonly enabled: boolean;
}

/** Of actions that are about no kind of data: whether whoever is signed in may do them at all. */
function useMay(action: 'record.label' | 'excluded_person.name', { patientId, enabled }: Asked) {
  const query = { accountId: useMe().id, action };
  return useRead(
    '/v1/patients/{patientId}/access/explain',
    { params: { path: { patientId }, query } },
    { enabled },
  );
}
