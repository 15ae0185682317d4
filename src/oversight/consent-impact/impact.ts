import type { AccountFacts } from '../../access/facts/account-facts.js';
import { authorityInForce, unboundSentence } from '../../access/decision/authorities.js';
import { actions, entryOf, type Action } from '../../access/access-matrix.js';
import { openPlanParts } from '../../access/decision/plan-parts.js';
import { decide, seesSubstanceUse } from '../../access/decision/decide.js';
import type { ConsentFact } from '../../access/decision/denials.js';
import { isReadByPatient, wordsOf } from '../audit-log/log-sentence.js';
import type { AffectedRecordDto, ImpactOnPersonDto, RecordKind } from './impact.dto.js';
import { Setback, type SetbackVisibility } from '../../journey/setbacks/setback.entity.js';
import type { ProvisionContent } from '../../sharing/consent-terms/provision.entity.js';

/** Something in the record, and what one needs to see it. */
export interface KeptRecord extends AffectedRecordDto {
  readonly dataClass:
    | 'plan'
    | 'progress'
    | 'decisions'
    | 'journey'
    | 'check_ins'
    | 'safety_plan'
    | 'measures'
    | 'clinical_notes';
  readonly labelled: boolean;
  /** It names what a questionnaire came to. */
  readonly measured: boolean;
  /** Of a setback: whom the patient lets see it. */
  readonly visibility: SetbackVisibility | null;
}

export interface Person {
  readonly accountId: string;
  readonly account: AccountFacts;
}

const readingOf: Record<KeptRecord['dataClass'], Action> = {
  plan: 'plan.read',
  progress: 'progress.read',
  decisions: 'decision.read',
  journey: 'journey.read',
  check_ins: 'practice.read',
  safety_plan: 'safety_plan.read',
  measures: 'measure.read',
  clinical_notes: 'clinical_note.read',
};

/** All but what goes with supporting somebody as a peer: that takes more than a consent. */
const ofTheRecord = actions.filter((action) => {
  const entry = entryOf(action);
  return entry.about !== 'patient' || entry.peer !== 'yes';
});

/** The consent as it would be: null once it is withdrawn. */
interface Wanted {
  readonly id: string;
  readonly purposeCode: string;
  readonly provisions: readonly ProvisionContent[];
  readonly isWithdrawal: boolean;
}

/** What would change for somebody, found by the very decision that admits requests, asked twice. */
export function impactOn(person: Person, wanted: Wanted, kept: readonly KeptRecord[]): ImpactOnPersonDto {
  const { accountId, account } = person;
  const consents = wanted.isWithdrawal
    ? account.facts.consents.filter(({ id }) => id !== wanted.id)
    : [...account.facts.consents, ...factsOf(wanted, person)];
  const then: AccountFacts = { ...account, facts: { ...account.facts, consents } };
  const isNew = (isOpen: (account: AccountFacts) => boolean): boolean => !isOpen(account) && isOpen(then);
  const isGone = (isOpen: (account: AccountFacts) => boolean): boolean => isOpen(account) && !isOpen(then);
  const mayDo = (action: Action) => (each: AccountFacts) => each.active && decide(each.facts, action).allowed;
  const sees = (record: KeptRecord) => (each: AccountFacts) => isSeen(record, each);
  return {
    person: { accountId, displayName: account.displayName },
    gains: inWords(ofTheRecord.filter((action) => isNew(mayDo(action)))),
    loses: inWords(ofTheRecord.filter((action) => isGone(mayDo(action)))),
    becomesVisible: kept.filter((record) => isNew(sees(record))),
    becomesHidden: kept.filter((record) => isGone(sees(record))),
    notBound: notBoundBy(wanted, person),
  };
}

/** A no that does not bind says so before it is given: what a court or the law has given, a consent cannot take away. */
function notBoundBy({ isWithdrawal, provisions }: Wanted, { accountId, account }: Person): string | null {
  const saysNo = provisions.some(
    ({ effect, recipientAccountId }) => effect === 'deny' && recipientAccountId === accountId,
  );
  const authority = authorityInForce(account.facts.authorities);
  return !isWithdrawal && saysNo && authority ? unboundSentence(account.displayName, authority) : null;
}

/** The patient who weighs it is spoken to. */
function inWords(of: readonly Action[]): string[] {
  return of.map((action) => wordsOf(action, isReadByPatient()));
}

/** Whether a record is shown to somebody once its class is open to them: the patient keeps some setbacks from all, or most. */
export function isShownTo({ visibility }: Pick<KeptRecord, 'visibility'>, { facts }: AccountFacts): boolean {
  if (visibility === null) return true;
  const { relation } = decide(facts, 'journey.read');
  return Setback.visibleTo(relation).includes(visibility);
}

/** What is open to other people than the rest of its class. */
const openingOf: Partial<Record<RecordKind, Action>> = {
  referral: 'referral.read',
  'check-ins': 'check_in.read',
  'advance-preferences': 'advance_preferences.read',
};

function isSeen(record: KeptRecord, { active, facts }: AccountFacts): boolean {
  const { kind, dataClass, labelled, measured, visibility } = record;
  const { allowed, relation } = decide(facts, openingOf[kind] ?? readingOf[dataClass]);
  const isShown = visibility === null || Setback.visibleTo(relation).includes(visibility);
  if (dataClass === 'plan' && !isAmong(openPlanParts(facts, relation), kind)) return false;
  if (measured && !decide(facts, 'measure.read').allowed) return false;
  return active && allowed && isShown && (!labelled || seesSubstanceUse(facts, relation));
}

/** Where only parts of the plan are shared, that there is one is seen with any of them. */
function isAmong(parts: readonly string[] | null, kind: string): boolean {
  return parts === null || kind === 'plan' || parts.includes(`${kind}s`);
}

function factsOf({ id, purposeCode, provisions }: Wanted, { accountId, account }: Person): ConsentFact[] {
  const { roles } = account.facts;
  return provisions
    .filter(
      ({ recipientAccountId, recipientClass }) =>
        recipientAccountId === accountId || (recipientClass !== null && roles.includes(recipientClass)),
    )
    .map(({ effect, dataClasses, planParts }) => ({
      id,
      version: 1,
      effect,
      purposeCode,
      dataClasses,
      planParts,
    }));
}
