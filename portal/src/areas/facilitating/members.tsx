import { Badge, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { InvitePerson } from './invite-person.js';
import { TurnAway } from './turn-away.js';

type Group = Schemas['SupportGroup'];
type Place = Schemas['GroupPlace'];

const states: Readonly<Record<Schemas['OwnPlaceState'], MessageDescriptor>> = {
  invited: msg`invited, no answer yet`,
  asked: msg`asks to join`,
  in: msg`is in`,
  declined: msg`did not come about`,
  left: msg`has left`,
  removed: msg`was removed`,
  closed: msg`the group has ended`,
};

/** Who is in the group, was invited, or asks to join. Only whoever facilitates it sees them by their own names. */
export function Members({ group }: { group: Group }) {
  const { t } = useLingui();
  const places = usePages('/v1/support-groups/{groupId}/places', {
    params: { path: { groupId: group.id }, query: { limit: 50 } },
  });
  return (
    <Sheet title={<Trans>Who is in it</Trans>}>
      <Text size="sm" className="quiet">
        <Trans>
          The others know each only by the name that they chose for the group. So call them by that.
        </Trans>
      </Text>
      <LinedList
        of={places}
        empty={<Trans>Nobody yet.</Trans>}
        name={({ called, person }) => called ?? person?.displayName ?? t`Somebody`}
      >
        {(place) => <Line group={group} place={place} />}
      </LinedList>
      <div className="no-print">
        <Unfold label={<Trans>Invite somebody</Trans>}>
          {(close) => <InvitePerson groupId={group.id} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Line({ group, place }: { group: Group; place: Place }) {
  const { i18n, t } = useLingui();
  const { called, person, state, joinedAt, reason, acceptedEdition } = place;
  const isBehind = state === 'in' && (acceptedEdition ?? 0) < group.conductEdition;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650} dir="auto">
          {called ?? person?.displayName ?? t`Somebody`}
        </Text>
        <Badge variant={state === 'in' ? 'light' : 'default'} tt="none">
          {i18n._(states[state])}
        </Badge>
      </div>
      <Text size="sm" className="quiet">
        {called !== null && (
          <bdi>{person?.displayName ?? t`Who it is they tell you by their yes to what holds now.`}</bdi>
        )}
        {joinedAt !== null && (
          <>
            {called !== null && ' · '}
            <Trans>
              since <When at={joinedAt} />
            </Trans>
          </>
        )}
      </Text>
      {isBehind && (
        <Text size="sm">
          <Trans>Has not accepted yet what holds now, and shares nothing until then.</Trans>
        </Text>
      )}
      {reason !== null && <Text dir="auto">“{reason}”</Text>}
      <Answers groupId={group.id} place={place} />
    </div>
  );
}

function Answers({ groupId, place }: { groupId: string; place: Place }) {
  const { t } = useLingui();
  const { id: groupPlaceId, state, called, person } = place;
  const name = called ?? person?.displayName ?? t`Somebody`;
  const admit = useDeed('post', '/v1/support-groups/{groupId}/places/{groupPlaceId}/admission');
  if (state !== 'asked' && state !== 'invited' && state !== 'in') return null;
  return (
    <div className="row no-print">
      {state === 'asked' && (
        <AboutButton
          size="xs"
          loading={admit.isPending}
          onClick={() =>
            admit.mutate(
              { params: { path: { groupId, groupPlaceId } } },
              { onSuccess: () => tell(t`${name} is in, and hears of it.`) },
            )
          }
        >
          <Trans>Let them in</Trans>
        </AboutButton>
      )}
      <TurnAway groupId={groupId} place={place} />
      <ProblemNotice error={admit.error} />
    </div>
  );
}
