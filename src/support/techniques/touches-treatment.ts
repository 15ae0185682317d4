import { nearTreatment } from './shipped/near-treatment.js';

const touching: ReadonlySet<string> = new Set(nearTreatment.map(({ id }) => id));

/** Whether what is practised is about medicines, eating or substances: nobody is told to leave that, for it can do harm. */
export function touchesTreatment(practised: {
  readonly techniqueId: string;
  readonly substanceUse: boolean;
}): boolean {
  return practised.substanceUse || touching.has(practised.techniqueId);
}
