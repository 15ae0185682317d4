import { toSay, sayAgain, type Unsaid } from '../../core/language/say.js';
import { planPartNames, type PlanPartName } from '../access-matrix.js';
import { isPermitFor, purposeFor, restsOnConsent } from './by-consent.js';
import type { ConsentFact } from './denials.js';
import type { Relation } from '../../core/actor.js';

/** What of the plan is open to somebody who reads by consent alone; null: all of it. */
export function openPlanParts(
  { consents }: { readonly consents: readonly ConsentFact[] },
  relation: Relation,
): readonly PlanPartName[] | null {
  if (!restsOnConsent(relation)) return null;
  const counts = isPermitFor(purposeFor(relation));
  const permits = consents.filter((consent) => counts(consent) && consent.dataClasses.includes('plan'));
  if (permits.some(({ planParts }) => !planParts)) return null;
  return planPartNames.filter((part) => permits.some(({ planParts }) => planParts?.includes(part)));
}

const called: Record<PlanPartName, Unsaid> = {
  goals: toSay`the goals`,
  steps: toSay`their steps`,
  about_me: toSay`the “about me” part`,
};

/** The parts as people read them: the goals, their steps. */
export function partsInWords(parts: readonly PlanPartName[]): string {
  return parts.map((part) => sayAgain(called[part])).join(', ');
}
