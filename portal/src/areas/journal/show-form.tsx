import { NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';

interface ShowFormProps {
  readonly entry: Schemas['JournalEntry'];
  readonly onEnd: () => void;
}

/** One entry, to one person of those around. */
export function ShowForm({ entry: { id: journalEntryId }, onEnd }: ShowFormProps) {
  const { t } = useLingui();
  const people = usePeopleAround();
  const show = useDeed('post', '/v1/me/journal/{journalEntryId}/showing');
  if (people.length === 0)
    return (
      <Text className="quiet">
        <Trans>There is nobody around you here yet to whom you could show it.</Trans>
      </Text>
    );
  return (
    <DeedForm
      deed={show}
      submit={<Trans>Show this entry</Trans>}
      onCancel={onEnd}
      onSubmit={(typed) =>
        show.mutate(
          { params: { path: { journalEntryId } }, body: { accountId: typed.text('accountId') } },
          { onSuccess: () => (onEnd(), tell(t`They can read this entry, and no other.`)) },
        )
      }
    >
      <NativeSelect
        name="accountId"
        label={t`Who may read it`}
        description={t`They see this entry and no other, until you take it back.`}
        data={people.map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))}
      />
    </DeedForm>
  );
}

/** Who has an account and belongs to this person: the team, a peer supporter, people close to them. */
function usePeopleAround(): readonly Schemas['Person'][] {
  const { patientId } = useMe();
  const params = { path: { patientId: patientId ?? '' }, query: { limit: 100 } };
  const enabled = patientId !== null;
  const team = useRead(
    '/v1/patients/{patientId}/care-team',
    { params: { ...params, query: { limit: 100, current: true } } },
    { enabled },
  );
  const peers = useRead('/v1/patients/{patientId}/peer-supports', { params }, { enabled });
  const close = useRead('/v1/patients/{patientId}/natural-supports', { params }, { enabled });
  const around = [
    ...(team.data?.items ?? []),
    ...(peers.data?.items.flatMap(({ state, peer }) => (state === 'active' ? [peer] : [])) ?? []),
    ...(close.data?.items.flatMap(({ account, endedAt }) => (account && !endedAt ? [account] : [])) ?? []),
  ];
  return [
    ...new Map(around.map(({ accountId, displayName }) => [accountId, { accountId, displayName }])).values(),
  ];
}
