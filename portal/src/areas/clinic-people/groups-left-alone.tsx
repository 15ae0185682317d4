import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { HandOver } from '../facilitating/hand-over.js';
import type { Handover } from '../facilitating/handovers.js';

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
  const { t } = useLingui();
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
      <HandOver
        groupId={id}
        waiting={waiting}
        asked={t`They are asked. The group is theirs once they say yes.`}
        takenBack={<Trans>You can ask somebody else.</Trans>}
      />
    </div>
  );
}
