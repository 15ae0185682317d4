import type { Schemas } from './client.js';
import { reading, useRead } from './queries.js';

export type Me = Schemas['Me'];
export type Role = Schemas['MeRole'];

export const readMe = reading('/v1/me', {});

/** Whoever is signed in. Pages below the frame are drawn only when it is known. */
export function useMe(): Me {
  const { data } = useRead('/v1/me', {});
  if (!data) throw new Error('Nobody is signed in.');
  return data;
}

/** The record that is one's own. */
export function useOwnPatientId(): string {
  const { patientId } = useMe();
  if (!patientId) throw new Error('This account has no record of its own.');
  return patientId;
}
