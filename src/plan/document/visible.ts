import { withoutLabelled } from '../terms/about-me.js';
import type { AboutMeDto } from '../terms/about-me.dto.js';

/** What a plan holds that can be labelled, or belongs to what is: as it stands, as it stood, or as it was frozen. */
export interface Labelled {
  readonly aboutMe: Omit<AboutMeDto, 'version'>;
  readonly goals: readonly { readonly id: string }[];
  readonly interventions: readonly { readonly id: string; readonly goalId: string }[];
}

/**
 * Part 2: the plan without what is labelled `substance_use` and without what belongs to that, for readers to whom the class is
 * not open (42 CFR 2.13). The one rule for all the forms in which a plan is read.
 * @param labelled the ids of what is labelled today, and the sentences about the person, whatever they were then
 */
export function visible<T extends Labelled>(plan: T, labelled: ReadonlySet<string>): T {
  return {
    ...plan,
    aboutMe: withoutLabelled(plan.aboutMe, labelled),
    goals: plan.goals.filter(({ id }) => !labelled.has(id)),
    interventions: plan.interventions.filter(({ id, goalId }) => !labelled.has(id) && !labelled.has(goalId)),
  };
}

/** What is labelled in a plan as it stands today: ids, of which a goal takes its steps and its help along, and sentences about the person. */
export function labelledIn(plan: {
  readonly aboutMe: Pick<AboutMeDto, 'substanceUse'>;
  readonly goals: readonly { id: string; substanceUse: boolean; steps: readonly { id: string }[] }[];
  readonly interventions: readonly { id: string; goalId: string; substanceUse: boolean }[];
}): Set<string> {
  const goals = plan.goals.filter(({ substanceUse }) => substanceUse);
  const ids = new Set(goals.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]));
  for (const { id, goalId, substanceUse } of plan.interventions) {
    if (substanceUse || ids.has(goalId)) ids.add(id);
  }
  for (const sentence of plan.aboutMe.substanceUse ?? []) ids.add(sentence);
  return ids;
}
