import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { Copy } from '../../kit/copy.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { AskToJoin } from './ask-to-join.js';
import './groups.css';
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
      <ToBeInvited />
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

/** Nobody is looked up for an invitation: whoever wants one gives their code away themself. */
function ToBeInvited() {
  const { id } = useMe();
  return (
    <Sheet title={<Trans>If somebody wants to invite you</Trans>}>
      <Text className="reading">
        <Trans>
          Some groups you join by invitation. Whoever leads the group needs this code for it. It is long: copy
          it, and give it to them only if you want to. It opens nothing of yours.
        </Trans>
      </Text>
      <div className="row">
        <code className="group-number">{id}</code>
        <Copy text={id} done={<Trans>Copied</Trans>}>
          <Trans>Copy my code</Trans>
        </Copy>
      </div>
    </Sheet>
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
