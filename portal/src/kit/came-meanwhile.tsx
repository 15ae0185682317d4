import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** Says that something came while somebody wrote, where that stands above the form. What is typed waits until they have seen it. */
export function CameMeanwhile({ children, onSeen }: { children: ReactNode; onSeen: () => void }) {
  return (
    <div role="status">
      <Text fw={600}>{children}</Text>
      <Button size="xs" variant="default" onClick={onSeen}>
        <Trans>I have seen it, go on with my words</Trans>
      </Button>
    </div>
  );
}
