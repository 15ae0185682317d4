import { useRead } from '../../api/queries.js';

/** The id of the plan in hand: in force, paused, or being written. Null: there is none; undefined: not known yet. */
export function usePlanInHand(patientId: string): string | null | undefined {
  const { data } = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  if (!data) return undefined;
  const inHand = data.items.find(({ status }) => status === 'active' || status === 'on-hold');
  return (inHand ?? data.items.find(({ status }) => status === 'draft'))?.id ?? null;
}
