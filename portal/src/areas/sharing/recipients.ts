import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useColleagues } from '../../kit/colleague-select.js';
import { useRead } from '../../api/queries.js';
import type { Search } from '../../kit/search-select.js';
import { useSharing } from './subject.js';

export type Purpose = Schemas['ConsentPurposeCode'];

/** Somebody to whom something can be opened or closed. */
export interface Recipient {
  readonly accountId: string;
  readonly name: string;
  /** As what they would read along. */
  readonly purposeCode: Purpose;
  readonly isOnCareTeam: boolean;
}

interface Recipients {
  readonly people: readonly Recipient[];
  readonly hasMore: boolean;
  readonly isLooking: boolean;
}

/**
 * Those who can be named and whose names begin as is wanted, each once: who is close to the patient, who acts for them, and whoever
 * works here.
 */
export function useRecipients(search: Pick<Search, 'wanted' | 'begun'>): Recipients {
  const { wanted, begun: enabled } = search;
  const { params, patientId } = useSharing();
  const colleagues = useColleagues(search, ['practitioner', 'peer_supporter']);
  const close = useRead(
    '/v1/patients/{patientId}/natural-supports',
    { params: { ...params, query: { limit: 100 } } },
    { enabled },
  );
  const acting = useRead(
    '/v1/patients/{patientId}/representatives',
    { params: { ...params, query: { limit: 100 } } },
    { enabled },
  );
  const team = useRead(
    '/v1/patients/{patientId}/care-team',
    { params: { path: { patientId }, query: { limit: 100, current: true } } },
    { enabled },
  );
  const onTeam = new Set(team.data?.items.map(({ accountId }) => accountId));
  const known = [
    ...(close.data?.items ?? []).flatMap(({ account, endedAt }) =>
      account && !endedAt ? someoneClose(account) : [],
    ),
    ...(acting.data?.items ?? []).flatMap(({ representative, inForce }) =>
      inForce ? someoneClose(representative) : [],
    ),
  ];
  const working = colleagues.people.map((each) => asColleague(each, onTeam.has(each.id)));
  const found = [...known.filter(({ name }) => beginsLike(name, wanted)), ...working];
  return {
    people: [...new Map(found.map((each) => [each.accountId, each])).values()],
    hasMore: colleagues.hasMore,
    isLooking: colleagues.isLooking,
  };
}

function someoneClose({ accountId, displayName }: Schemas['Person']): Recipient[] {
  return [{ accountId, name: displayName, purposeCode: 'natural_support', isOnCareTeam: false }];
}

function asColleague({ id, displayName, roles }: Schemas['Colleague'], isOnCareTeam: boolean): Recipient {
  const purposeCode = roles.includes('peer_supporter') ? 'peer_support' : 'care_coordination';
  return { accountId: id, name: displayName, purposeCode, isOnCareTeam };
}

/** As the service looks for colleagues: each word typed begins a word of the name, whatever the accents. */
function beginsLike(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return wordsOf(typed).every((word) => words.some((each) => each.startsWith(word)));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

const formPurposes: Partial<Record<Purpose, Schemas['Purpose']>> = {
  peer_support: 'peer_sharing',
  natural_support: 'natural_support',
  telehealth: 'telehealth',
  research: 'research',
};

/** The form to read for a purpose, in the language of the page where there is one; null: the clinic has none. */
export function useFormFor(purposeCode: Purpose | null, kind: Schemas['ConsentKind']): string | null {
  const { i18n } = useLingui();
  const purpose = kind === 'disclosure' ? 'disclosure' : purposeCode && formPurposes[purposeCode];
  const editions = useRead(
    '/v1/consent-form-editions',
    { params: { query: { limit: 100, ...(purpose && { purpose }) } } },
    { enabled: Boolean(purpose) },
  );
  const current = (purpose && editions.data?.items.filter(({ current: counts }) => counts)) || [];
  const spoken = current.find(({ language }) => language.startsWith(i18n.locale)) ?? current[0];
  return spoken?.id ?? null;
}
