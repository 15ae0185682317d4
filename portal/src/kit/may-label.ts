import { useMe } from '../api/me.js';
import { useSubject } from './subject.js';
import { useOpenRecord, walksAlong } from './walks-along.js';

/** Whether somebody who writes on a page about a patient can say that it is about substances: nobody closes to themself what they write. */
export function useMayLabel(): boolean {
  const { patientId, isOwn } = useSubject();
  const along = walksAlong(useMe());
  const { data } = useOpenRecord(patientId, { enabled: !isOwn && along });
  return !along || isOwn || data?.dataClasses.includes('substance_use') === true;
}
