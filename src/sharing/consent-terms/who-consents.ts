import { say } from '../../core/language/say.js';
import { afterDeathKinds, type AuthorityKind } from '../../access/decision/authorities.js';
import { Forbidden } from '../../core/errors.js';
import type { MinorsConsent } from '../../organisation/settings/tenant-setting.entity.js';

/** How somebody on the patient's side stands who decides on what is about substance use. */
export interface Decider {
  /** By what right they act for the patient; null for the patient. */
  readonly kind: AuthorityKind | null;
  /** Whether a court has found that the patient lacks the capacity to decide. */
  readonly isAdjudicated: boolean;
  readonly patientIsOfAge: boolean;
  readonly minorsConsent: MinorsConsent;
}

/** Those who stand to a minor as a parent does: authorised by law to act for them. */
const actsForMinors: readonly (AuthorityKind | null)[] = ['parent', 'guardian', 'other_legal'];

/**
 * Whose decision opens what is about substance use: 42 CFR 2.14 for minors, 2.15 for people who were found to lack capacity. A
 * guardian of somebody of age was appointed by the court that found it. For who has died, a minor too, whoever acts after the death.
 * @param isDisclosure it is a yes to telling somebody who is no personnel of the programme
 * @returns whether their yes is one of two that the law asks for
 * @throws {Forbidden} when it is not theirs to decide
 */
export function needsSecondYes(decider: Decider, isDisclosure: boolean): boolean {
  if (decider.kind !== null && afterDeathKinds.includes(decider.kind)) return false;
  if (decider.patientIsOfAge) {
    requireForAdult(decider);
    return false;
  }
  const takesTwo = isDisclosure && decider.minorsConsent === 'minor_and_parent';
  if (decider.kind !== null && !(takesTwo && actsForMinors.includes(decider.kind)))
    throw new Forbidden(
      takesTwo
        ? say`On what is about substance use a minor and a parent or guardian decide together, and nobody else for them (42 CFR 2.14).`
        : say`On what is about substance use a minor decides alone here; who acts for them does not do it in their place (42 CFR 2.14).`,
    );
  return takesTwo;
}

function requireForAdult({ kind, isAdjudicated }: Decider): void {
  if (kind === null || kind === 'guardian') return;
  if (isAdjudicated && (kind === 'health_care_agent' || kind === 'other_legal')) return;
  throw new Forbidden(
    kind === 'patient_appointed' || kind === 'parent'
      ? say`What is about substance use the patient opens to others themself; your authority does not reach so far (42 CFR 2.15).`
      : say`What is about substance use you could open to others only with a court’s finding that the patient cannot decide, and none is on record here (42 CFR 2.15). The patient can; or the clinic records your authority anew, with the finding.`,
  );
}
