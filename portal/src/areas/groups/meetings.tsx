import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useClock, When } from '../../kit/words.js';
import { howOneMeets } from './names.js';

/** When and where the group meets, those planned last first. */
export function Meetings({ groupId, stays }: { groupId: string; stays: boolean }) {
  const meetings = usePages(
    '/v1/support-groups/{groupId}/meetings',
    { params: { path: { groupId }, query: { limit: 5 } } },
    { enabled: stays, meta: { isPart: true } },
  );
  return (
    <Sheet title={<Trans>Meetings</Trans>}>
      <LinedList of={meetings} empty={<Trans>No meeting is planned yet.</Trans>}>
        {(meeting) => <Meeting meeting={meeting} />}
      </LinedList>
    </Sheet>
  );
}

function Meeting({ meeting }: { meeting: Schemas['GroupMeeting'] }) {
  const { i18n } = useLingui();
  const { heldOn, at, minutes, timeZone, how, place, cancelledAt } = meeting;
  const clock = useClock();
  const day = <When at={heldOn} />;
  return (
    <Stack gap={4}>
      <div className="row">
        <Text fw={650}>
          <Trans>
            {day}, at <bdi>{clock(at)}</bdi>
          </Trans>
        </Text>
        <Badge variant="default" tt="none">
          {i18n._(howOneMeets[how])}
        </Badge>
        {cancelledAt !== null && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>called off</Trans>
          </Badge>
        )}
      </div>
      <Text dir="auto">{place}</Text>
      <Text size="sm" className="quiet">
        <Trans>
          {minutes} minutes, by the clock of <bdi>{timeZone}</bdi>
        </Trans>
      </Text>
    </Stack>
  );
}
