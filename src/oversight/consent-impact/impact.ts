import type { Standing } from '../../access/facts/access-facts.js';
import { actions, entryOf, type Action } from '../../access/access-matrix.js';
import { decide, seesSubstanceUse, type ConsentFact } from '../../access/decision/decide.js';
import type { AffectedRecordDto, ImpactOnPersonDto } from './impact.dto.js';
import { Setback, type SetbackVisibility } from '../../journey/setbacks/setback.entity.js';
import type { ProvisionContent } from '../../sharing/consent-terms/provision.entity.js';

/** Something in the record, and what one needs to see it. */
export interface KeptRecord extends AffectedRecordDto {
  readonly dataClass: 'plan' | 'progress' | 'decisions' | 'journey';
  readonly labelled: boolean;
  /** Of a setback: whom the patient lets see it. */
  readonly visibility: SetbackVisibility | null;
}

export interface Person {
  readonly accountId: string;
  readonly standing: Standing;
}

const readingOf: Record<KeptRecord['dataClass'], Action> = {
  plan: 'plan.read',
  progress: 'progress.read',
  decisions: 'decision.read',
  journey: 'journey.read',
};

/** The consent as it would be: null once it is withdrawn. */
interface Wanted {
  readonly id: string;
  readonly purposeCode: string;
  readonly provisions: readonly ProvisionContent[];
  readonly isWithdrawal: boolean;
}

/** What would change for somebody, found by the very decision that admits requests, asked twice. */
export function impactOn(person: Person, wanted: Wanted, kept: readonly KeptRecord[]): ImpactOnPersonDto {
  const { accountId, standing } = person;
  const consents = wanted.isWithdrawal
    ? standing.facts.consents.filter(({ id }) => id !== wanted.id)
    : [...standing.facts.consents, ...factsOf(wanted, person)];
  const then: Standing = { ...standing, facts: { ...standing.facts, consents } };
  const isNew = (isOpen: (standing: Standing) => boolean): boolean => !isOpen(standing) && isOpen(then);
  const isGone = (isOpen: (standing: Standing) => boolean): boolean => isOpen(standing) && !isOpen(then);
  const mayDo = (action: Action) => (each: Standing) => each.active && decide(each.facts, action).allowed;
  const sees = (record: KeptRecord) => (each: Standing) => isSeen(record, each);
  return {
    person: { accountId, displayName: standing.displayName },
    gains: wordsOf(actions.filter((action) => isNew(mayDo(action)))),
    loses: wordsOf(actions.filter((action) => isGone(mayDo(action)))),
    becomesVisible: kept.filter((record) => isNew(sees(record))),
    becomesHidden: kept.filter((record) => isGone(sees(record))),
  };
}

function wordsOf(of: readonly Action[]): string[] {
  return of.map((action) => entryOf(action).words);
}

function isSeen({ dataClass, labelled, visibility }: KeptRecord, { active, facts }: Standing): boolean {
  const { allowed, relation } = decide(facts, readingOf[dataClass]);
  const isShown = visibility === null || Setback.visibleTo(relation).includes(visibility);
  return active && allowed && isShown && (!labelled || seesSubstanceUse(facts, relation));
}

function factsOf({ id, purposeCode, provisions }: Wanted, { accountId, standing }: Person): ConsentFact[] {
  const { roles } = standing.facts;
  return provisions
    .filter(
      ({ recipientAccountId, recipientClass }) =>
        recipientAccountId === accountId || (recipientClass !== null && roles.includes(recipientClass)),
    )
    .map(({ effect, dataClasses }) => ({
      id,
      version: 1,
      effect,
      purposeCode,
      dataClasses: dataClasses,
    }));
}
