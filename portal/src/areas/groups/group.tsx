import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { Reach } from '../../kit/reach.js';
import { AcceptConduct } from './accept-conduct.js';
import { Conduct } from './conduct.js';
import { Join } from './join.js';
import { Leave, useLeaving } from './leave.js';
import { Meetings } from './meetings.js';
import { isUnderWay, states } from './names.js';
import { SharedWords } from './shared-words.js';

interface PlaceProps {
  readonly place: Schemas['OwnPlace'];
}

/** One's place in a group, and what goes on there while one is in. */
export function Group() {
  const { t } = useLingui();
  const { ownPlaceId = '' } = useParams({ strict: false });
  const place = useRead('/v1/me/support-groups/{ownPlaceId}', { params: { path: { ownPlaceId } } });
  const leave = useLeaving();
  return (
    <Page title={t`A group`} lead={<Link to="/groups">{t`Back to the groups`}</Link>}>
      <WhenRead of={place}>
        {(data) => (
          <>
            <About place={data} />
            {data.state === 'in' && <Inside place={data} stays={leave.isIdle || leave.isError} />}
            {isUnderWay(data) && (
              <Sheet title={<Trans>If you do not want it any more</Trans>}>
                <Leave place={data} leave={leave} />
              </Sheet>
            )}
          </>
        )}
      </WhenRead>
    </Page>
  );
}

function About({ place }: PlaceProps) {
  const { i18n } = useLingui();
  const { group, state, reason } = place;
  const facilitator = <bdi>{group.facilitator.displayName}</bdi>;
  return (
    <Sheet
      title={<bdi>{group.name}</bdi>}
      actions={
        <Badge variant="light" tt="none">
          {i18n._(states[state])}
        </Badge>
      }
    >
      <Text dir="auto" className="reading">
        {group.about}
      </Text>
      <Text size="sm" className="quiet">
        <Trans>{facilitator} facilitates it.</Trans>
      </Text>
      {reason !== null && (
        <Text dir="auto">
          <Trans>Why you are no longer in:</Trans> {reason}
        </Text>
      )}
      {state === 'invited' ? <Join place={place} /> : <Conduct group={group} />}
    </Sheet>
  );
}

/** Whoever leaves asks no more for what goes on there. */
function Inside({ place, stays }: PlaceProps & { stays: boolean }) {
  const { group, acceptedEdition, help } = place;
  const isUpToDate = acceptedEdition !== null && acceptedEdition >= group.conductEdition;
  return (
    <>
      {!isUpToDate && <AcceptConduct place={place} />}
      <Meetings groupId={group.id} stays={stays} />
      <SharedWords groupId={group.id} stays={stays} mayShare={isUpToDate} />
      <Sheet title={<Trans>If something stirs you up</Trans>}>
        <Reach lines={help} />
      </Sheet>
    </>
  );
}
