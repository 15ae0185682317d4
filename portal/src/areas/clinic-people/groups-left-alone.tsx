import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

type Handover = Schemas['GroupHandover'];

/** Groups that go on while whoever facilitated them is gone: somebody is asked to come after them. */
export function GroupsLeftAlone() {
  const { t } = useLingui();
  const groups = usePages('/v1/support-groups', { params: { query: { limit: 25, leftAlone: true } } });
  const asked = usePages('/v1/me/group-handovers', { params: { query: { limit: 100 } } });
  const waitingFor = (id: string) =>
    (asked.data ?? []).find(({ group, state }) => group.id === id && state === 'offered');
  return (
    <Page
      title={t`Support groups`}
      lead={
        <Trans>
          Groups whose facilitator works here no more. Ask a colleague to go on with them: you learn nothing
          of who is in them by that.
        </Trans>
      }
    >
      <Sheet>
        <LinedList
          of={groups}
          empty={<Trans>Every support group has somebody who facilitates it.</Trans>}
          name={({ name }) => name}
        >
          {(group) => <Line group={group} waiting={waitingFor(group.id)} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ group, waiting }: { group: Schemas['SupportGroup']; waiting: Handover | undefined }) {
  const { id, name, facilitator } = group;
  const { displayName } = facilitator;
  return (
    <div className="stacked">
      <Text fw={650} dir="auto">
        {name}
      </Text>
      <Text size="sm" className="quiet">
        <Trans>
          Facilitated by <bdi>{displayName}</bdi>, who is gone
        </Trans>
      </Text>
      {waiting ? <Waiting handover={waiting} /> : <Ask groupId={id} />}
    </div>
  );
}

function Ask({ groupId }: { groupId: string }) {
  const { t } = useLingui();
  const offer = useDeed('post', '/v1/support-groups/{groupId}/handovers');
  return (
    <Unfold label={<Trans>Ask somebody to facilitate it</Trans>}>
      {(close) => (
        <DeedForm
          deed={offer}
          submit={<Trans>Ask them</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            offer
              .mutateAsync({ params: { path: { groupId } }, body: { accountId: typed.text('accountId') } })
              .then(
                () => (close(), tell(t`They are asked. The group is theirs once they say yes.`)),
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
        title={t`Take back that you asked?`}
        yes={<Trans>Take it back</Trans>}
        act={() => takeBack.mutateAsync({ params: { path: { groupHandoverId } } })}
      >
        <Trans>You can ask somebody else.</Trans>
      </Confirm>
    </div>
  );
}
