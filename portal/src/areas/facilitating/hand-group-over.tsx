import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import { useHandovers, type Handover } from './handovers.js';

/** Whoever facilitates a group asks somebody to do it in their place. It goes on as it is until that person says yes. */
export function HandGroupOver({ groupId }: { groupId: string }) {
  const me = useMe();
  const waiting = useHandovers().find(
    ({ group, offeredBy }) => group.id === groupId && offeredBy.accountId === me.id,
  );
  return (
    <Sheet title={<Trans>Somebody else in your place</Trans>}>
      <Text>
        <Trans>
          Everybody in the group hears of it. Whoever comes after you knows them by the names they chose,
          until they say yes to what holds then.
        </Trans>
      </Text>
      {waiting ? <Waiting handover={waiting} /> : <Ask groupId={groupId} />}
    </Sheet>
  );
}

function Ask({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const offer = useDeed('post', '/v1/support-groups/{groupId}/handovers');
  return (
    <div className="no-print">
      <Unfold label={<Trans>Ask somebody to facilitate it</Trans>}>
        {(close) => (
          <DeedForm
            deed={offer}
            submit={<Trans>Ask them</Trans>}
            onCancel={close}
            onSubmit={(typed) =>
              offer
                .mutateAsync({
                  params: { path: { groupId } },
                  body: { accountId: typed.text('accountId') },
                })
                .then(
                  () => (close(), tell(t`They are asked. You facilitate the group until they say yes.`)),
                  () => undefined,
                )
            }
          >
            <ColleagueSelect
              name="accountId"
              label={t`Who could do it`}
              role={['practitioner', 'peer_supporter']}
            />
          </DeedForm>
        )}
      </Unfold>
    </div>
  );
}

function Waiting({ handover: { id: groupHandoverId, offeredTo } }: { handover: Handover }) {
  const { t } = useLingui();
  const takeBack = useDeed('post', '/v1/me/group-handovers/{groupHandoverId}/taking-back');
  const { displayName } = offeredTo;
  return (
    <div className="row">
      <Text>
        <Trans>
          You have asked <bdi>{displayName}</bdi>, who has not answered yet.
        </Trans>
      </Text>
      <Confirm
        size="xs"
        label={<Trans>Take it back</Trans>}
        name={t`Take back that you asked ${displayName}`}
        title={t`Take back that you asked?`}
        yes={<Trans>Take it back</Trans>}
        act={() => takeBack.mutateAsync({ params: { path: { groupHandoverId } } })}
      >
        <Trans>You go on facilitating the group. You can ask somebody else.</Trans>
      </Confirm>
    </div>
  );
}
