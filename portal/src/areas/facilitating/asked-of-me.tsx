import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { Lines } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import { Conduct } from '../groups/conduct.js';
import { useHandovers, type Handover } from './handovers.js';

/** The groups that somebody asks this person to facilitate in their place. */
export function AskedOfMe() {
  const me = useMe();
  const asked = useHandovers().filter(({ offeredTo }) => offeredTo.accountId === me.id);
  if (asked.length === 0) return null;
  return (
    <Sheet title={<Trans>You are asked to facilitate</Trans>}>
      <Lines items={asked} name={({ group }) => group.name}>
        {(handover) => <Asked handover={handover} />}
      </Lines>
    </Sheet>
  );
}

function Asked({ handover: { id: groupHandoverId, group, offeredBy } }: { handover: Handover }) {
  const { t } = useLingui();
  const accept = useDeed('post', '/v1/me/group-handovers/{groupHandoverId}/acceptance');
  const refuse = useDeed('post', '/v1/me/group-handovers/{groupHandoverId}/refusal');
  const params = { path: { groupHandoverId } };
  const { displayName } = offeredBy;
  const { name } = group;
  return (
    <div className="stacked">
      <Text fw={650} dir="auto">
        {name}
      </Text>
      <Text dir="auto">{group.about}</Text>
      <Text size="sm" className="quiet">
        <Trans>
          <bdi>{displayName}</bdi> asks you.
        </Trans>
      </Text>
      <Conduct group={group} />
      <div className="row no-print">
        <Confirm
          label={<Trans>Yes, I will</Trans>}
          title={t`Facilitate this group from now on?`}
          yes={<Trans>Yes, from now on</Trans>}
          act={() => accept.mutateAsync({ params }).then(() => tell(t`You facilitate the group now.`))}
        >
          <Trans>Everybody in the group hears that it is you, and says yes to what holds, or leaves.</Trans>
        </Confirm>
        <Confirm
          label={<Trans>Rather not</Trans>}
          title={t`Say that you would rather not?`}
          yes={<Trans>Rather not</Trans>}
          act={() => refuse.mutateAsync({ params })}
        >
          <Trans>
            <bdi>{displayName}</bdi> hears of it. Nobody asks why.
          </Trans>
        </Confirm>
      </div>
    </div>
  );
}
