import { createContext, use, type ReactNode } from 'react';
import { useMe } from '../api/me.js';
import { useOpenRecord } from './walks-along.js';

const InEmergencyContext = createContext(false);

/** Around a page of a record; or around what is to be done there in an emergency too, which then is as everywhere. */
export const WithEmergency = InEmergencyContext.Provider;

/** Whether this is a page of a record that is open to its reader only because of an emergency: they read, and nothing else of it is theirs. */
export function useInEmergency(): boolean {
  return use(InEmergencyContext);
}

/** What an emergency does not open: it is neither asked for nor offered then. */
export function NotInEmergency({ children }: { children: ReactNode }) {
  return useInEmergency() ? null : children;
}

/** Whether the record is open to the reader only because they opened it in an emergency; null while it is not known. */
export function useOpenOnlyInEmergency(patientId: string): boolean | null {
  const { hasEmergencyAccess } = useMe();
  const { data, error } = useOpenRecord(patientId, { enabled: hasEmergencyAccess });
  if (!hasEmergencyAccess || error || data === null) return false;
  return data === undefined ? null : data.relation === 'break_glass';
}
