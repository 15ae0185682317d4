import { toSay, sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import { authorityInForce } from '../decision/authorities.js';
import { byConsent, isPermitFor } from '../decision/by-consent.js';
import { isOwnRecord, type AccessFacts } from '../decision/decide.js';

/** What somebody can be to a patient. */
export const standings = ['self', 'care_team', 'representative', 'facilitator', 'reads_along'] as const;
export type Standing = (typeof standings)[number];

/** What nobody is to one patient at once. Both ways round, so that the order in which they come makes no difference. */
export const clashes: Record<Standing, readonly Standing[]> = {
  self: ['care_team', 'representative', 'facilitator', 'reads_along'],
  care_team: ['self', 'representative', 'facilitator'],
  representative: ['self', 'care_team', 'facilitator'],
  facilitator: ['self', 'care_team', 'representative'],
  reads_along: ['self'],
};

const sentences: Record<Standing, Unsaid> = {
  self: toSay`This is the person’s own account: on their own record they are only ever themselves, and nobody is their own clinician.`,
  care_team: toSay`This person is on the care team, and nobody stands on both sides.`,
  representative: toSay`This person acts for the patient, or is about to, and nobody stands on both sides.`,
  facilitator: toSay`This person helps with a conversation about the plan, and whoever does is on neither side. That ends first.`,
  reads_along: toSay`This person reads in this record as somebody else, so it is not their own.`,
};

/**
 * What somebody is to the patient already, or is on record to become: by a later day, or by what was written down a moment
 * after this request asked for the time, while it waited for its turn.
 */
export function standingsOf(facts: AccessFacts): Standing[] {
  const { ahead } = facts;
  const consents = [...facts.consents, ...(ahead?.consents ?? [])];
  const readsAlong = byConsent.some(({ purpose }) => consents.some(isPermitFor(purpose)));
  const held: Record<Standing, boolean> = {
    self: isOwnRecord(facts),
    care_team: facts.onCareTeam || ahead?.onCareTeam === true,
    representative: authorityInForce(facts.authorities) !== undefined || ahead?.actsForPatient === true,
    facilitator: facts.conversations.length > 0,
    reads_along: readsAlong || Boolean(facts.brokenGlass),
  };
  return standings.filter((standing) => held[standing]);
}

/**
 * The one rule about who stands where, which every door asks that makes somebody something to a patient.
 * @returns why somebody cannot become this, in one sentence; null when nothing of what they are stands against it
 */
export function clashWith(asked: Standing, facts: AccessFacts): Sentence | null {
  const clash = standingsOf(facts).find((held) => clashes[asked].includes(held));
  return clash === undefined ? null : sayAgain(sentences[clash]);
}
