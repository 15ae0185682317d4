import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { AskToJoin } from './ask-to-join.js';
import { isUnderWay, states } from './names.js';

/** Groups in which people support each other: where somebody is in, and which there are. */
export function Groups() {
  const { t } = useLingui();
  const places = usePages('/v1/me/support-groups', { params: { query: { limit: 50 } } });
  return (
    <Page
      title={t`Groups`}
      lead={
        <Trans>
          People who know something of what you know. You choose what they call you, and you may leave at any
          time.
        </Trans>
      }
    >
      <Sheet title={<Trans>Where I am</Trans>}>
        <LinedList of={places} empty={<Trans>You are in no group. That is fine, too.</Trans>}>
          {(place) => <PlaceInShort place={place} />}
        </LinedList>
      </Sheet>
      <Sheet title={<Trans>Groups that there are</Trans>}>
        <Existing taken={(places.data ?? []).filter(isUnderWay).map(({ group }) => group.id)} />
      </Sheet>
    </Page>
  );
}

function PlaceInShort({ place: { id: ownPlaceId, group, state, called } }: { place: Schemas['OwnPlace'] }) {
  const { i18n } = useLingui();
  const name = <bdi>{called}</bdi>;
  return (
    <Stack gap={4}>
      <div className="row">
        <Link to="/groups/$ownPlaceId" params={{ ownPlaceId }} className="lead-link">
          <bdi>{group.name}</bdi>
        </Link>
        <Badge variant={state === 'invited' || state === 'in' ? 'light' : 'default'} tt="none">
          {i18n._(states[state])}
        </Badge>
      </div>
      {state === 'in' && called !== null && (
        <Text size="sm" className="quiet">
          <Trans>The group calls you {name}.</Trans>
        </Text>
      )}
    </Stack>
  );
}

/** Who is in a group stands nowhere. */
function Existing({ taken }: { taken: readonly string[] }) {
  const all = usePages('/v1/support-groups', { params: { query: { limit: 20 } } });
  const open = all.data?.filter(({ id, state }) => state === 'open' && !taken.includes(id));
  return (
    <LinedList of={{ ...all, data: open }} empty={<Trans>There is no other group right now.</Trans>}>
      {(group) => (
        <Stack gap="xs">
          <Text fw={650} dir="auto">
            {group.name}
          </Text>
          <Text dir="auto" className="reading">
            {group.about}
          </Text>
          {group.takesRequests ? (
            <AskToJoin group={group} />
          ) : (
            <Text size="sm" className="quiet">
              <Trans>One is invited to this group. Your team or your peer can ask for you.</Trans>
            </Text>
          )}
        </Stack>
      )}
    </LinedList>
  );
}
