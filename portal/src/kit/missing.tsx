import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useListed } from './words.js';

/** Says beside a button that cannot be pressed yet what it waits for, by what the fields are called. */
export function Missing({ what }: { what: readonly string[] }) {
  const listed = useListed()(what.map((each) => `“${each}”`));
  if (what.length === 0) return null;
  return (
    <Text size="sm" className="quiet">
      <Trans>Still missing: {listed}</Trans>
    </Text>
  );
}
