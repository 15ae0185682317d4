import { useRead } from '../../api/queries.js';

/** The id of the plan in hand: in force, paused, or being written. Null: there is none. */
export function usePlanInHand(patientId: string) {
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  const inHand = (['active', 'on-hold', 'draft'] as const)
    .map((wanted) => plans.data?.items.find(({ status }) => status === wanted))
    .find((plan) => plan !== undefined);
  return { ...plans, data: plans.data && (inHand?.id ?? null) };
}
