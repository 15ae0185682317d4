import type { ConsentGoneDto } from '../elements/intervention.dto.js';
import type { HelpWithoutConsent } from '../document/treatment-basis.reader.js';
import type { CarePlanDto } from './care-plan.dto.js';

/** The plan as its reader is shown it: help that goes on without its consent says so. */
export function withConsentGone(plan: CarePlanDto, help: readonly HelpWithoutConsent[]): CarePlanDto {
  if (help.length === 0) return plan;
  const gone = new Map(help.map(({ interventionId, why }) => [interventionId, why]));
  const interventions = plan.interventions.map((each) => {
    const why = gone.get(each.id);
    return why ? { ...each, consentGone: { why, sentence: sentences[why] } } : each;
  });
  return { ...plan, interventions };
}

const talk = 'Please talk about how it goes on; nothing is stopped by itself.';
const sentences: Record<ConsentGoneDto['why'], string> = {
  withdrawn: `The consent to this help was withdrawn. ${talk}`,
  refused: `The consent to this help was refused. ${talk}`,
  expired: `The consent to this help has run out. ${talk}`,
  changed: `This help was changed since the consent to it was given. ${talk}`,
  missing: `This help needs a consent, and there is none. ${talk}`,
};
