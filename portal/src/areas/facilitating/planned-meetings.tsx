import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { useClock, useWhen, When } from '../../kit/words.js';
import { howOneMeets } from '../groups/names.js';
import { PlanMeeting } from './plan-meeting.js';

type Meeting = Schemas['GroupMeeting'];

/** When the group meets. Everybody who is in is told of what is planned, and of what is called off. */
export function PlannedMeetings({ groupId }: { groupId: string }) {
  const [when, clock] = [useWhen(), useClock()];
  const meetings = usePages('/v1/support-groups/{groupId}/meetings', {
    params: { path: { groupId }, query: { limit: 10 } },
  });
  return (
    <Sheet title={<Trans>Meetings</Trans>}>
      <LinedList
        of={meetings}
        empty={<Trans>No meeting is planned yet.</Trans>}
        name={({ heldOn, at }) => `${when(heldOn)}, ${clock(at)}`}
      >
        {(meeting) => <Line groupId={groupId} meeting={meeting} />}
      </LinedList>
      <div className="no-print">
        <Unfold label={<Trans>Plan a meeting</Trans>}>
          {(close) => <PlanMeeting groupId={groupId} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Line({ groupId, meeting }: { groupId: string; meeting: Meeting }) {
  const { t, i18n } = useLingui();
  const clock = useClock();
  const { id: meetingId, heldOn, at, minutes, timeZone, how, place, cancelledAt } = meeting;
  const cancel = useDeed('post', '/v1/support-groups/{groupId}/meetings/{meetingId}/cancellation');
  const isAhead = heldOn >= new Date().toLocaleDateString('sv-SE');
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650}>
          <Trans>
            <When at={heldOn} />, at <bdi>{clock(at)}</bdi>
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
      {cancelledAt === null && isAhead && (
        <div className="no-print">
          <Confirm
            label={<Trans>Call it off</Trans>}
            title={t`Call the meeting off?`}
            yes={<Trans>Call it off</Trans>}
            act={() => cancel.mutateAsync({ params: { path: { groupId, meetingId } } })}
          >
            <Trans>Everybody who is in the group is told.</Trans>
          </Confirm>
        </div>
      )}
    </div>
  );
}
