import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePlace, usePlan, type Party } from './place.js';
import { periods } from './words.js';

type Owner = Pick<Schemas['OwnerInput'], 'kind' | 'accountId' | 'supportId'>;

/** What people are called on these pages; whoever reads is "you". */
export function useNames() {
  const { t } = useLingui();
  const me = useMe();
  const { own, side, name, atOneScreen = false } = usePlace();
  const { people, supports } = usePlan();
  const person = own ? t`you` : (name ?? t`the person`);
  const account = (id: string | null | undefined): string => {
    if (id === me.id && !atOneScreen) return t`you`;
    return people.find(({ accountId }) => accountId === id)?.displayName ?? t`somebody who is no longer here`;
  };
  const ownerName = ({ kind, accountId, supportId }: Owner): string => {
    if (kind === 'patient') return person;
    if (kind === 'team_member') return account(accountId);
    return supports.find(({ id }) => id === supportId)?.name ?? t`a support`;
  };
  const sideName = (party: Party): string => {
    if (party === 'patient') return own ? t`You` : (name ?? t`The patient’s side`);
    if (side === 'clinician') return t`You and the care team`;
    return own ? t`Your care team` : t`The care team`;
  };
  return { person, account, ownerName, sideName };
}

/** "2 times a week", as people of this language write it. */
export function useFrequency(): (frequency: Schemas['Frequency']) => string {
  const { t, i18n } = useLingui();
  return ({ times, per }) => {
    const period = i18n._(periods[per]);
    return times === 1 ? t`once ${period}` : t`${times} times ${period}`;
  };
}

/** Whether the reader is the one who does this step. */
export function useIsMine(): (owner: Owner) => boolean {
  const me = useMe();
  const { side } = usePlace();
  return ({ kind, accountId }) => (kind === 'team_member' ? accountId === me.id : side === 'patient');
}
