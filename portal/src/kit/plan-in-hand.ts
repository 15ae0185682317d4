import type { Schemas } from '../api/client.js';
import { useRead } from '../api/queries.js';

type Goal = Schemas['Goal'];
type Status = Schemas['CarePlan']['status'];

/** Of all plans, the one that somebody lives with: in force, else paused, else being written. */
export function planInHand<Plan extends { readonly status: Status }>(
  plans: readonly Plan[],
): Plan | undefined {
  return (['active', 'on-hold', 'draft'] as const)
    .flatMap((status) => plans.filter((plan) => plan.status === status))
    .at(0);
}

/** The goals of the plan that somebody lives with, as far as they are open to whoever reads. */
export function useGoalsInHand(patientId: string): readonly Goal[] {
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 100 } },
  });
  const planId = planInHand(plans.data?.items ?? [])?.id;
  const plan = useRead(
    '/v1/patients/{patientId}/care-plans/{planId}',
    { params: { path: { patientId, planId: planId ?? '' } } },
    { enabled: planId !== undefined },
  );
  return plan.data?.goals ?? [];
}
