import { sayAgain, toSay, type Unsaid } from '../../core/language/say.js';
import type { ConsentGoneDto } from '../elements/intervention.dto.js';
import type { HelpWithoutConsent } from '../document/treatment-basis.reader.js';
import type { CarePlanDto } from './care-plan.dto.js';

/** The plan as its reader is shown it: help that goes on without its consent says so. */
export function withConsentGone(plan: CarePlanDto, help: readonly HelpWithoutConsent[]): CarePlanDto {
  if (help.length === 0) return plan;
  const gone = new Map(help.map(({ interventionId, why }) => [interventionId, why]));
  const interventions = plan.interventions.map((each) => {
    const why = gone.get(each.id);
    return why ? { ...each, consentGone: { why, sentence: sayAgain(sentences[why]) } } : each;
  });
  return { ...plan, interventions };
}

const sentences: Readonly<Record<ConsentGoneDto['why'], Unsaid>> = {
  withdrawn: toSay`The consent to this help was withdrawn. Please talk about how it goes on; nothing is stopped by itself.`,
  refused: toSay`The consent to this help was refused. Please talk about how it goes on; nothing is stopped by itself.`,
  expired: toSay`The consent to this help has run out. Please talk about how it goes on; nothing is stopped by itself.`,
  changed: toSay`This help was changed since the consent to it was given. Please talk about how it goes on; nothing is stopped by itself.`,
  missing: toSay`This help needs a consent, and there is none. Please talk about how it goes on; nothing is stopped by itself.`,
};
