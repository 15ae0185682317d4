import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { Facts } from '../../kit/facts.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import type { Schemas } from '../../api/client.js';

/** The groups of the peer supporters whom somebody accompanies: counts and dates, nobody who is in them and no word. */
export function SupervisedGroups() {
  const { t } = useLingui();
  const groups = usePages('/v1/me/group-supervision', { params: { query: { limit: 25 } } });
  return (
    <Page
      title={t`Groups I accompany`}
      lead={
        <Trans>
          Groups of the peer supporters whom you accompany: counts and dates. Who is in them, and what is said
          there, stays theirs.
        </Trans>
      }
    >
      <Sheet>
        <LinedList
          of={groups}
          empty={<Trans>None. An administrator says who accompanies a peer supporter.</Trans>}
        >
          {(group) => <Line group={group} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ group: { name, facilitator, meetings, words, lastOn } }: { group: Schemas['GroupWork'] }) {
  return (
    <>
      <Text fw={650} dir="auto">
        {name}
      </Text>
      <Facts>
        {[
          [<Trans>Facilitated by</Trans>, facilitator.displayName],
          [<Trans>Meetings planned</Trans>, meetings],
          [<Trans>Times something was shared</Trans>, words],
          lastOn !== null && [<Trans>Last on</Trans>, <When at={lastOn} />],
        ]}
      </Facts>
    </>
  );
}
