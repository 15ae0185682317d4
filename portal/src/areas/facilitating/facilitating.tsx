import { Anchor, Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { AskedOfMe } from './asked-of-me.js';
import { BeginGroup } from './begin-group.js';

/** The support groups that somebody facilitates, and beginning one. */
export function Facilitating() {
  const { t } = useLingui();
  const groups = usePages('/v1/support-groups', { params: { query: { limit: 25, mine: true } } });
  return (
    <Page
      title={t`Groups I facilitate`}
      lead={
        <Trans>
          Groups in which people support each other. Nobody is in one before their own yes, and anybody may
          leave at any time.
        </Trans>
      }
    >
      <AskedOfMe />
      <Sheet>
        <LinedList of={groups} empty={<Trans>You facilitate no group yet.</Trans>}>
          {(group) => <Line group={group} />}
        </LinedList>
      </Sheet>
      <Sheet title={<Trans>Begin a group</Trans>}>
        <Text className="quiet">
          <Trans>
            You facilitate it from then on. People see its name and what it says of itself, never who is in
            it.
          </Trans>
        </Text>
        <div>
          <Unfold label={<Trans>Begin a group</Trans>} main>
            {(close) => <BeginGroup close={close} />}
          </Unfold>
        </div>
      </Sheet>
    </Page>
  );
}

function Line({ group: { id: groupId, name, about, state } }: { group: Schemas['SupportGroup'] }) {
  return (
    <>
      <div className="row">
        <Anchor component={Link} to={`/facilitating/${groupId}`} fw={650} dir="auto">
          {name}
        </Anchor>
        {state === 'closed' && (
          <Badge variant="default" tt="none">
            <Trans>has ended</Trans>
          </Badge>
        )}
      </div>
      <Text className="quiet" dir="auto">
        {about}
      </Text>
    </>
  );
}
