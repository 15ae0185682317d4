import { say, type Sentence } from '../../core/language/say.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountFacts } from '../../access/facts/account-facts.js';
import type { DataClass, PlanPartName } from '../../access/access-matrix.js';
import { requireOpenable } from '../../access/nobody-elses.js';
import { canBeSharedWith } from '../../access/decision/by-consent.js';
import { isExcluded, isOwnRecord } from '../../access/decision/decide.js';
import { clashWith } from '../../access/standings/standings.js';
import { isMachine } from '../../access/decision/machines.js';
import { ExcludedPersonNamed } from '../../access/excluded-person-named.js';
import { isSharingPurpose, type PurposeCode } from './consent-purposes.js';
import type { ConsentKind } from './consent-states.js';
import { RefusedConsent } from './refused-consent.js';
import { quoted } from '../../core/text/written.js';

export const effects = ['permit', 'deny'] as const;
export type Effect = (typeof effects)[number];

/** Groups that can be named instead of a person: whoever belongs to them at the time. */
export const recipientClasses = ['peer_supporter'] as const;
export type RecipientClass = (typeof recipientClasses)[number];

export interface ProvisionContent {
  readonly effect: Effect;
  readonly recipientAccountId: string | null;
  readonly recipientClass: RecipientClass | null;
  readonly recipientOutside: string | null;
  readonly dataClasses: DataClass[];
  /** Of the class `plan` only these parts; null: all of it. */
  readonly planParts: PlanPartName[] | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** Whether all that provisions say is a no: then words about sharing would turn it round. */
export function isOnlyNo(provisions: readonly Pick<ProvisionContent, 'effect'>[]): boolean {
  return provisions.length > 0 && provisions.every(({ effect }) => effect === 'deny');
}

/** Who may, or must not, have what. It never changes. */
@Entity('consent_provision')
export class Provision {
  @PrimaryColumn('uuid')
  consentId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('text')
  effect: Effect;

  @Column('uuid', { nullable: true })
  recipientAccountId: string | null;

  @Column('text', { nullable: true })
  recipientClass: RecipientClass | null;

  @Column('text', { nullable: true })
  recipientOutside: string | null;

  @Column('text', { array: true })
  dataClasses: DataClass[];

  @Column('text', { array: true, nullable: true })
  planParts: PlanPartName[] | null;

  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;
}

/** Kinds that are about who gets to know something. */
const aboutKnowing: readonly ConsentKind[] = ['sharing', 'disclosure', 'research'];

/** Kinds by which something leaves the organisation. */
const leavingKinds: readonly ConsentKind[] = ['disclosure', 'research'];

/** @throws {RefusedConsent} unless the kind of consent can hold these provisions */
export function checkProvisions(kind: ConsentKind, provisions: readonly ProvisionContent[]): void {
  if (aboutKnowing.includes(kind) && provisions.length === 0) {
    throw new RefusedConsent(
      say`Say who may have what: at least one provision.`,
      '/provisions',
      say`must have at least one entry`,
    );
  }
  if (!aboutKnowing.includes(kind) && provisions.length > 0) {
    throw new RefusedConsent(
      say`A ${kind} consent lets nobody read anything. Share in a consent of its own.`,
      '/provisions',
      say`must be left out for ${kind}`,
    );
  }
  provisions.forEach((provision, index) => {
    if (provision.effect === 'permit')
      requireOpenable(provision.dataClasses, `/provisions/${index}/dataClasses`);
    checkOne(provision, `/provisions/${index}`);
    checkRecipientKind(kind, provision, `/provisions/${index}`);
    checkPlanParts(kind, provision, `/provisions/${index}`);
  });
}

function checkOne(provision: ProvisionContent, pointer: string): void {
  const { recipientAccountId, recipientClass, recipientOutside, startsAt, endsAt } = provision;
  const named = [recipientAccountId, recipientClass, recipientOutside].filter((name) => name !== null);
  if (named.length !== 1) {
    throw new RefusedConsent(
      say`Each provision names one recipient: a person, a group, or somebody outside.`,
      pointer,
      say`must have exactly one of recipientAccountId, recipientClass, recipientOutside`,
    );
  }
  if (startsAt && endsAt && endsAt <= startsAt) {
    throw new RefusedConsent(
      say`A provision ends after it starts.`,
      `${pointer}/endsAt`,
      say`must come after startsAt`,
    );
  }
}

function checkPlanParts(
  kind: ConsentKind,
  { effect, dataClasses, planParts }: ProvisionContent,
  at: string,
): void {
  if (planParts === null) return;
  const pointer = `${at}/planParts`;
  if (kind !== 'sharing' || effect === 'deny' || !dataClasses.includes('plan'))
    throw new RefusedConsent(
      say`Parts of the plan are named where the plan is shared with somebody inside the organisation. Leave planParts out here.`,
      pointer,
      say`only goes with a sharing consent that permits the class plan`,
    );
  if (planParts.includes('steps') && !planParts.includes('goals'))
    throw new RefusedConsent(
      say`Steps are read with their goals. Share the goals as well, or leave the steps out.`,
      pointer,
      say`must have goals where it has steps`,
    );
}

function checkRecipientKind(
  kind: ConsentKind,
  { recipientOutside, recipientClass }: ProvisionContent,
  pointer: string,
): void {
  if (kind === 'sharing' && recipientOutside !== null) {
    throw new RefusedConsent(
      say`${quoted(recipientOutside)} is outside the organisation. Passing something on to them needs a disclosure consent.`,
      `${pointer}/recipientOutside`,
      say`needs a consent of the kind disclosure`,
    );
  }
  if (kind !== 'sharing' && recipientClass !== null) {
    throw new RefusedConsent(
      say`Colleagues inside the organisation are let in by a sharing consent; this kind is for somebody outside.`,
      pointer,
      say`must name recipientOutside, or the account of an API client`,
    );
  }
}

/** Whom somebody wants to share with, or say no to, and what for. */
type Naming = Pick<ProvisionContent, 'effect'> & {
  readonly kind: ConsentKind;
  readonly purposeCode: PurposeCode;
};

/** @throws {RefusedConsent} when one cannot share with this person for that, or cannot say no to them */
export function checkPerson(person: AccountFacts | null, naming: Naming, pointer: string): void {
  checkSide(person, naming.kind, pointer);
  const isYes = naming.effect === 'permit';
  const obstacle = isYes ? obstacleFor(person, naming.purposeCode) : obstacleToDenying(person);
  if (obstacle === null) return;
  if (person && isYes && isExcluded(person.facts)) throw new ExcludedPersonNamed(obstacle, pointer);
  throw new RefusedConsent(
    obstacle,
    pointer,
    isYes
      ? say`must be an active ${recipientsFor(naming.purposeCode)} of this organisation`
      : say`must be somebody of this organisation whom one can say no to`,
  );
}

/** Colleagues are let in by a sharing consent, machines of other organisations by a disclosure consent, for all that needs. */
function checkSide(person: AccountFacts | null, kind: ConsentKind, pointer: string): void {
  if (!person) return;
  const machine = isMachine(person.facts);
  if (machine && kind === 'sharing') {
    throw new RefusedConsent(
      say`This account belongs to another organisation. Passing something on to them needs a disclosure consent.`,
      pointer,
      say`needs a consent of the kind disclosure`,
    );
  }
  if (!machine && leavingKinds.includes(kind)) {
    throw new RefusedConsent(
      say`This person is a colleague inside the organisation, whom a sharing consent lets in. This kind is for somebody outside.`,
      pointer,
      say`must be the account of an API client; or name recipientOutside`,
    );
  }
}

function obstacleToDenying(person: AccountFacts | null): Sentence | null {
  if (!person) return say`This organisation has no such account.`;
  return isOwnRecord(person.facts) ? say`This is you: your own record stays open to you.` : null;
}

function obstacleFor(person: AccountFacts | null, purposeCode: PurposeCode): Sentence | null {
  const wanted = recipientsFor(purposeCode);
  if (!person) return say`This organisation has no such account. Choose a ${wanted} of it.`;
  const { active, facts } = person;
  if (clashWith('reads_along', facts) !== null)
    return say`This is you: your own record is open to you anyway. Choose somebody else to share with.`;
  if (!active) return say`You cannot share with this person while their account is not active.`;
  if (isExcluded(facts))
    return say`You have said no to this person for your whole record. Withdraw that first, if you see it differently now.`;
  if (isMachine(facts)) return null;
  if (purposeCode === 'care_coordination' && facts.onCareTeam)
    return say`This person is on your care team and sees your plan anyway.`;
  // For another purpose nothing is shared inside: the consent as a whole says so.
  if (!isSharingPurpose(purposeCode) || canBeSharedWith(facts, purposeCode)) return null;
  return say`This person is not a ${wanted}, and this is shared for that. Choose another person, or another purposeCode.`;
}

function recipientsFor(purposeCode: PurposeCode): string {
  if (purposeCode === 'natural_support') return say`natural support or representative`;
  return purposeCode === 'care_coordination' ? say`practitioner outside the care team` : say`peer supporter`;
}
