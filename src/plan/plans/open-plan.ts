import { seesJourney } from '../../access/may-also.js';
import { partyOf, type Actor } from '../../core/actor.js';
import type { Language } from '../../core/language/languages.js';
import type { PersonDto } from '../../core/person.dto.js';
import { openHelp, type HelpWithoutConsent } from '../document/treatment-basis.reader.js';
import type { CarePlanSummaryDto, OpenProposalDto } from './care-plan.dto.js';

interface StoredProposal extends Omit<OpenProposalDto, 'proposedBy'> {
  /** In the languages that were spoken when it was stored. */
  readonly translated: Partial<Record<Language, string[]>> | null;
  /** An account. */
  readonly proposedBy: string;
  readonly isLabelled: boolean;
  readonly agreesStage: boolean;
}

/** A plan with what is read beside it, as one statement finds it: the same whoever reads. */
export type StoredPlan = Omit<CarePlanSummaryDto, 'openedBy'> & {
  /** An account. */
  readonly openedBy: string;
  readonly content: string;
  readonly openProposals: readonly StoredProposal[] | null;
  readonly withoutConsent: readonly HelpWithoutConsent[] | null;
  /** Everybody whom this names by their account. */
  readonly people: readonly (PersonDto & { readonly isNamed: boolean })[];
};

/** What of it is open to whoever reads; the document itself is still whole. */
export interface OpenPlan {
  readonly summary: CarePlanSummaryDto;
  readonly content: string;
  /** Null for whoever is on no side. */
  readonly openProposals: OpenProposalDto[] | null;
  /** Whom the document names by their account. */
  readonly people: PersonDto[];
  readonly withoutConsent: readonly HelpWithoutConsent[];
}

type Reader = Pick<Actor, 'relation' | 'seesSubstanceUse' | 'may'>;

export function openTo(reader: Reader, stored: StoredPlan, language: Language): OpenPlan {
  const { content, openProposals, withoutConsent, people, openedBy, ...summary } = stored;
  const named = new Map(people.map(({ isNamed: _, ...person }) => [person.accountId, person]));
  const person = (accountId: string): PersonDto => named.get(accountId) as PersonDto;
  const isOpen = ({ isLabelled, agreesStage }: StoredProposal): boolean =>
    (reader.seesSubstanceUse || !isLabelled) && (!agreesStage || seesJourney(reader));
  const asRead = ({
    translated,
    isLabelled: _,
    agreesStage: __,
    ...each
  }: StoredProposal): OpenProposalDto => ({
    ...each,
    summary: translated?.[language] ?? each.summary,
    proposedBy: person(each.proposedBy),
  });
  return {
    summary: { ...summary, openedBy: person(openedBy) },
    content,
    openProposals: partyOf(reader) === null ? null : (openProposals ?? []).filter(isOpen).map(asRead),
    people: people.filter(({ isNamed }) => isNamed).map(({ accountId }) => person(accountId)),
    withoutConsent: reader.may('consent.read') ? openHelp(withoutConsent, reader.seesSubstanceUse) : [],
  };
}
