import { List, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import type { Schemas } from '../../api/client.js';
import { OwnWords } from '../../kit/words.js';
import { Hours } from '../../kit/hours.js';

export type Supporter = Schemas['PeerSupporter'];

/** What a peer supporter says of themself, where they said something. */
export function PeerInShort({ peerId }: { peerId: string }) {
  const { data } = usePages('/v1/peer-supporters', { params: { query: { limit: 100 } } });
  const supporter = data?.find(({ id }) => id === peerId);
  return supporter ? <SaysOfThemself supporter={supporter} /> : null;
}

export function SaysOfThemself({ supporter }: { supporter: Supporter }) {
  const { ownWords, boundaries, hours } = supporter;
  return (
    <>
      <OwnWords>{ownWords}</OwnWords>
      {boundaries.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            <Trans>What they do, and do not do</Trans>
          </Text>
          <List>
            {boundaries.map((each) => (
              <List.Item key={each}>
                <bdi>{each}</bdi>
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {hours.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            <Trans>When they are there</Trans>
          </Text>
          <Hours of={hours} />
        </div>
      )}
    </>
  );
}
