import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { When } from '../../kit/words.js';
import type { PeerSupport } from './subject.js';

/** Who walked beside somebody before, and who was asked. */
export function Earlier({ supports }: { supports: readonly PeerSupport[] }) {
  return (
    <details className="sheet">
      <summary>
        <Trans>Before</Trans>
      </summary>
      <ul className="plain-list lined-list">
        {supports.map((support) => (
          <li key={support.id}>
            <Text fw={600} dir="auto">
              {support.peer.displayName}
            </Text>
            <Text size="sm" className="quiet">
              <WhatWas support={support} />
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

function WhatWas({ support: { begunAt, endedAt, endedBy } }: { support: PeerSupport }) {
  if (!endedAt) return null;
  if (begunAt)
    return (
      <Trans>
        walked beside from <When at={begunAt} /> to <When at={endedAt} />
      </Trans>
    );
  const by = endedBy && <bdi>{endedBy.displayName}</bdi>;
  return by ? (
    <Trans>
      did not begin; {by} said no on <When at={endedAt} />
    </Trans>
  ) : (
    <Trans>
      did not begin; said no on <When at={endedAt} />
    </Trans>
  );
}
