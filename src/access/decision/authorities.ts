import { say, toSay, sayAgain, type Sentence, type Unsaid } from '../../core/language/say.js';
import type { Authority, Role } from '../../core/actor.js';
import { beginningOfDay } from '../../core/database/sql.js';
import { entryOf, type Action, type DataClass, type PatientAction } from '../access-matrix.js';

/** Where an authority to act for a patient comes from. */
export const authorityKinds = [
  'parent',
  'guardian',
  'health_care_agent',
  'other_legal',
  'patient_appointed',
  'personal_representative',
  'next_of_kin',
] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/**
 * Who acts where the patient has died, and never before: whom the law appointed (executor, administrator), or where there is nobody the
 * spouse or a responsible member of the family (42 CFR 2.15(b)(2), read in the edition of 2002; from memory 45 CFR 164.502(g)(4)).
 */
export const afterDeathKinds: readonly AuthorityKind[] = ['personal_representative', 'next_of_kin'];

/** What somebody may do for a patient, with the kinds of data that their authority covers. */
export const acts = ['read', 'take_part', 'consent'] as const;
export type Act = (typeof acts)[number];

/** An authority that was given, and whether it counts at this moment. */
export interface AuthorityFact extends Authority {
  readonly kind: AuthorityKind;
  readonly dataClasses: readonly DataClass[];
  readonly acts: readonly Act[];
  readonly inForce: boolean;
}

const consents: readonly Action[] = [
  'consent.give',
  'consent.preview',
  'consent.correct',
  'consent.withdraw',
  'peer_support.accept',
  'referral.answer',
  'restriction.ask',
  'restriction.end',
  // Whom the patient does not want to be told is shut out of all there is, whoever has agreed to anything else.
  'excluded_person.name',
  'excluded_person.end_ties',
];
/** They are not called "read", and change nothing of the patient's; to lay an authority down is always open. */
const readings: readonly Action[] = ['access.explain', 'setback.offer', 'representative.end'];

/** What kind of act an action is. */
function actOf(action: Action): Act {
  if (consents.includes(action)) return 'consent';
  return readings.includes(action) || action.endsWith('.read') ? 'read' : 'take_part';
}

/** Whether somebody's roles let them act for a patient. */
export function canRepresent({ roles }: { readonly roles: readonly Role[] }): boolean {
  return roles.includes('representative');
}

/** The authority by which somebody acts for the patient at this moment. */
export function authorityInForce(authorities: readonly AuthorityFact[]): AuthorityFact | undefined {
  return authorities.find(({ inForce }) => inForce);
}

/** Whether somebody acted for the patient, and does no more. */
export function isAuthorityOver(authorities: readonly AuthorityFact[]): boolean {
  return authorities.length > 0 && !authorityInForce(authorities);
}

/** The kind of data that an authority must cover for an action: its own, or what it is about in the end. */
export function classNeededBy({ dataClass, authorityOver }: PatientAction): DataClass | undefined {
  return dataClass ?? authorityOver;
}

/** Whether an action lies within an authority: the act, and the kind of data where it is about one. */
export function isWithin(authority: AuthorityFact, action: Action): boolean {
  const entry = entryOf(action);
  const dataClass = entry.about === 'patient' ? classNeededBy(entry) : undefined;
  return (
    authority.acts.includes(actOf(action)) &&
    (dataClass === undefined || authority.dataClasses.includes(dataClass))
  );
}

/**
 * Whether it is the patient's own choice who acts for them. A no of the patient narrows such an authority as it narrows
 * everything else; what a court or the law has given, a consent cannot take away.
 */
export function isPatientsChoice({ kind }: Pick<AuthorityFact, 'kind'>): boolean {
  return kind === 'patient_appointed' || kind === 'health_care_agent';
}

const byWhatRight: Record<AuthorityKind, Unsaid> = {
  parent: toSay`by law, as a parent`,
  guardian: toSay`as a guardian, by the decision of a court`,
  other_legal: toSay`by a decision of the law`,
  health_care_agent: toSay`as a health-care agent`,
  patient_appointed: toSay`by the patient’s own choice`,
  personal_representative: toSay`as the personal representative of somebody who has died`,
  next_of_kin: toSay`as the family of somebody who has died`,
};

/** Whom a no of the patient does not bind, and why; null where it does. */
export function unboundSentence(name: string, authority: Pick<AuthorityFact, 'kind'>): Sentence | null {
  if (isPatientsChoice(authority)) return null;
  return say`${name} acts for the patient ${sayAgain(byWhatRight[authority.kind])}. The no is kept, and it does not close the record to them: they can read that it was said. Only the clinic can end what the law gives. Talk with the care team about what should stay private.`;
}

/**
 * Whether a patient has come of age at a time, where the organisation is. Of whom only the year or the month of birth is known, the
 * record has the last day that it can have been, so nobody counts as of age before it is certain: until then the rules for minors
 * protect (a parent alone never opens substance use), and what a parent may do does not end too early. The arguments are SQL expressions.
 */
export const isOfAge = (birthDate: string, setting: string, now: string): string =>
  `((${birthDate} + make_interval(years => ${setting}.age_of_majority))::date <= (${now}::timestamptz AT TIME ZONE ${setting}.time_zone)::date)`;

/** The beginning of the day on which a patient comes of age, where the organisation is. The arguments are SQL expressions. */
export const majorityAt = (birthDate: string, setting: string): string =>
  beginningOfDay(
    `(${birthDate} + make_interval(years => ${setting}.age_of_majority))::date`,
    `${setting}.time_zone`,
  );
