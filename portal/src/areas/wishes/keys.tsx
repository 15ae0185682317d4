import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Lines } from '../../kit/more.js';
import type { WishesProps } from './wishes.js';

/** The two whose keys let it count together; without any, the person alone does. */
export function Keys({ subject: { isOwn, side }, wishes: { keys } }: WishesProps) {
  if (keys.length === 0 && side === 'reader') return null;
  if (keys.length === 0)
    return (
      <Text size="sm" className="quiet">
        {isOwn ? (
          <Trans>Nobody holds a key: only you can let it count.</Trans>
        ) : (
          <Trans>Nobody holds a key: only they can let it count.</Trans>
        )}
      </Text>
    );
  return (
    <div className="stacked">
      <Text fw={650}>
        <Trans>Two keys, turned together, let it count</Trans>
      </Text>
      <Lines items={keys}>{(key) => <Key of={key} />}</Lines>
    </div>
  );
}

function Key({ of: { person, counts, hasTurned } }: { of: Schemas['KeyHolder'] }) {
  return (
    <>
      <Text fw={600} dir="auto">
        {person.displayName}
      </Text>
      <Text size="sm" className="quiet">
        {!counts ? (
          <Trans>This key opens nothing now: they are not let into the safety plan.</Trans>
        ) : hasTurned ? (
          <Trans>has turned the key</Trans>
        ) : (
          <Trans>has not turned the key</Trans>
        )}
      </Text>
    </>
  );
}
