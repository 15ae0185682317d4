import { say, type Sentence } from '../../core/language/say.js';
import type { DataClass } from '../../access/access-matrix.js';
import {
  afterDeathKinds,
  canRepresent,
  type Act,
  type AuthorityKind,
} from '../../access/decision/authorities.js';
import { isExcluded } from '../../access/decision/decide.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import { clashWith } from '../../access/standings/standings.js';
import { BrokenRule } from '../../core/errors.js';

const longestMs = 100 * 366 * 24 * 60 * 60 * 1000;

/** Who does something, on whose side, and when. */
export interface Doer {
  readonly accountId: string;
  readonly side: 'patient' | 'representative' | 'clinic';
  readonly at: Date;
}

export interface AuthorityContent {
  readonly id: string;
  readonly accountId: string;
  readonly kind: AuthorityKind;
  readonly dataClasses: DataClass[];
  readonly acts: Act[];
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly evidence: string | null;
  readonly adjudication: string | null;
}

/** What of the patient's own life decides who can act for them. */
export interface PatientsLife {
  readonly patientIsOfAge: boolean;
  readonly patientHasDied: boolean;
}

export interface Candidacy extends PatientsLife {
  /** The person who is to act for the patient. */
  readonly person: AccountFacts | null;
}

/** @throws {BrokenRule} when nobody can act for the patient like this */
export function checkAuthority(
  content: AuthorityContent,
  { person, patientIsOfAge, patientHasDied }: Candidacy,
  by: Doer,
): void {
  checkLife(content, patientHasDied);
  checkSource(content, by);
  checkPeriod(content, by.at);
  if (!content.acts.includes('read'))
    throw refused(say`Nobody decides on what they cannot read.`, '/acts', say`must have read among them`);
  if (content.kind === 'parent' && patientIsOfAge)
    throw refused(
      say`The patient is of age, so nobody acts for them by being their parent. Choose the authority that there is now.`,
      '/kind',
      say`must not be parent for somebody of age`,
    );
  checkPerson(content, person, by);
}

/** Who acts for the living does not for the dead, and the other way round. */
function checkLife({ kind, acts }: AuthorityContent, patientHasDied: boolean): void {
  if (afterDeathKinds.includes(kind) !== patientHasDied)
    throw refused(
      patientHasDied
        ? say`It is on record that the patient has died. Who acts now is their personal representative, or where there is none their next of kin.`
        : say`Nobody acts as a personal representative or next of kin while the patient lives. Choose the authority that there is now.`,
      '/kind',
      patientHasDied
        ? say`must be ${afterDeathKinds.join(' or ')}`
        : say`must be none of ${afterDeathKinds.join(', ')}`,
    );
  if (patientHasDied && acts.includes('take_part'))
    throw refused(
      say`There is no plan to take part in any more.`,
      '/acts',
      say`must not have take_part among them`,
    );
}

function checkSource({ kind, evidence, adjudication }: AuthorityContent, { side }: Doer): void {
  if (side === 'patient' && kind !== 'patient_appointed')
    throw refused(
      say`You can appoint somebody yourself. An authority from the law or a court is recorded by your clinic, which looks at the papers.`,
      '/kind',
      say`must be patient_appointed`,
    );
  if (side !== 'patient' && kind === 'patient_appointed')
    throw refused(
      say`Whom the patient appoints, the patient records. Record here what the law, a court or a signed document gives.`,
      '/kind',
      say`must not be patient_appointed`,
    );
  if (side === 'clinic' && !evidence)
    throw refused(say`Say what was shown and who checked it.`, '/evidence', say`is needed`);
  if (side === 'patient' && evidence !== null)
    throw refused(say`You need to prove nothing to appoint somebody.`, '/evidence', say`must be left out`);
  if (adjudication !== null && (kind === 'patient_appointed' || kind === 'parent'))
    throw refused(
      say`No court’s finding stands behind this.`,
      '/adjudication',
      say`must be left out for ${kind}`,
    );
}

function checkPeriod({ startsAt, endsAt }: AuthorityContent, now: Date): void {
  const ahead = Math.max(startsAt.getTime(), endsAt?.getTime() ?? 0) - now.getTime();
  if (ahead > longestMs)
    throw refused(
      say`It must begin and end within the next hundred years.`,
      '/endsAt',
      say`must lie within the next hundred years`,
    );
  if (endsAt === null) return;
  if (endsAt <= startsAt)
    throw refused(say`An authority ends after it starts.`, '/endsAt', say`must come after startsAt`);
  if (endsAt <= now)
    throw refused(say`What is over opens nothing any more.`, '/endsAt', say`must lie in the future`);
}

function checkPerson({ accountId }: AuthorityContent, person: AccountFacts | null, by: Doer): void {
  if (person && isExcluded(person.facts))
    throw new ExcludedPersonNamed(
      say`The patient has said no to this person for the whole record, so they cannot act for them.`,
      '/accountId',
    );
  const obstacle =
    accountId === by.accountId ? say`Nobody records an authority for themself.` : obstacleFor(person);
  if (obstacle !== null)
    throw refused(
      obstacle,
      '/accountId',
      say`must be an active representative of this organisation on no side`,
    );
}

function obstacleFor(person: AccountFacts | null): Sentence | null {
  if (!person)
    return say`This organisation has no such account. Invite the person as a representative first.`;
  const { active, facts } = person;
  const clash = clashWith('representative', facts);
  if (clash !== null) return clash;
  if (!active) return say`This person cannot act for anybody while their account is not active.`;
  if (!canRepresent(facts))
    return say`This person is not a representative here. An administrator can give their account that role.`;
  return null;
}

function refused(detail: Sentence, pointer: string, message: Sentence): BrokenRule {
  return new BrokenRule(detail, { errors: [{ pointer, message }], onRecord: true });
}
