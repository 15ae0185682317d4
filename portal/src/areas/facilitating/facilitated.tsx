import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { NotOpen } from '../../kit/not-open.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { Conduct } from '../groups/conduct.js';
import { SharedWords } from '../groups/shared-words.js';
import { ChangeGroup } from './change-group.js';
import { EndGroup } from './end-group.js';
import { HandGroupOver } from './hand-group-over.js';
import { Members } from './members.js';
import { PlannedMeetings } from './planned-meetings.js';
import { RewordConduct } from './reword-conduct.js';

type Group = Schemas['SupportGroup'];

/** One group, from the side of whoever facilitates it. */
export function Facilitated() {
  const { t } = useLingui();
  const { groupId = '' } = useParams({ strict: false });
  const group = useRead('/v1/support-groups/{groupId}', { params: { path: { groupId } } });
  return (
    <Page title={t`A group I facilitate`} lead={<Link to="/facilitating">{t`Back to my groups`}</Link>}>
      <WhenRead of={group}>{(data) => <Whole group={data} />}</WhenRead>
    </Page>
  );
}

function Whole({ group }: { group: Group }) {
  const me = useMe();
  if (group.facilitator.accountId !== me.id) return <NotOpen />;
  const isOpen = group.state === 'open';
  return (
    <>
      <About group={group} />
      {isOpen && (
        <>
          <Members group={group} />
          <PlannedMeetings groupId={group.id} />
          <SharedWords groupId={group.id} stays mayShare takesOut />
          <HandGroupOver groupId={group.id} />
          <EndGroup groupId={group.id} />
        </>
      )}
    </>
  );
}

function About({ group }: { group: Group }) {
  const { name, about, takesRequests, aboutSubstanceUse, state, closedAt } = group;
  return (
    <Sheet title={<bdi>{name}</bdi>}>
      {closedAt && (
        <Text>
          <Trans>
            It ended on <When at={closedAt} />. Nobody is in it any more, and what was shared is gone.
          </Trans>
        </Text>
      )}
      <div className="row">
        <Badge variant="default" tt="none">
          {takesRequests ? <Trans>one can ask to join</Trans> : <Trans>one is invited</Trans>}
        </Badge>
        {aboutSubstanceUse && (
          <Badge variant="default" tt="none">
            <Trans>about substance use</Trans>
          </Badge>
        )}
      </div>
      <Text dir="auto" className="reading">
        {about}
      </Text>
      <Conduct group={group} />
      {state === 'open' && (
        <div className="row no-print">
          <Unfold label={<Trans>Change what it says of itself</Trans>}>
            {(close) => <ChangeGroup group={group} close={close} />}
          </Unfold>
          <Unfold label={<Trans>Word what holds otherwise</Trans>}>
            {(close) => <RewordConduct group={group} close={close} />}
          </Unfold>
        </div>
      )}
    </Sheet>
  );
}
