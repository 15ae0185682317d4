import type { DataClass, PlanPartName } from '../../access/access-matrix.js';
import type { ProvisionInputDto } from '../../sharing/consent-terms/provision.dto.js';

/** What a patient can share with a peer supporter: parts of the plan, how it is going, and the journey. */
export const sharedParts = ['goals', 'steps', 'about_me', 'progress', 'journey'] as const;
export type SharedPart = (typeof sharedParts)[number];

/** What is meant when the patient says nothing else. */
export const usualParts: readonly SharedPart[] = ['goals', 'steps'];

const ofThePlan: readonly SharedPart[] = ['goals', 'steps', 'about_me'];

/** The parts as a consent has them. */
export function provisionOf(peerId: string, parts: readonly SharedPart[]): ProvisionInputDto {
  const planParts = parts.filter((part): part is PlanPartName => ofThePlan.includes(part));
  const others = parts.filter((part): part is 'progress' | 'journey' => !ofThePlan.includes(part));
  const dataClasses: DataClass[] = planParts.length > 0 ? ['plan', ...others] : others;
  return {
    recipientAccountId: peerId,
    dataClasses,
    planParts: planParts.length > 0 ? planParts : null,
  };
}
