import { Alert, Button, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';

/** Says that what is under an open editor has changed. What is typed stays until its author has looked and goes on. */
export function Meanwhile({ children, onGoOn }: { children: ReactNode; onGoOn: () => void }) {
  const [looking, setLooking] = useState(false);
  return (
    <Alert color="amber" variant="light" role="status">
      <Stack gap="sm" align="flex-start">
        <Text>
          <Trans>While you were writing, this changed. What you have typed is still here.</Trans>
        </Text>
        {looking ? (
          <>
            <div>{children}</div>
            <Button size="xs" onClick={() => (setLooking(false), onGoOn())}>
              <Trans>I have seen it; go on with my words</Trans>
            </Button>
          </>
        ) : (
          <Button size="xs" variant="default" onClick={() => setLooking(true)}>
            <Trans>Look at how it is now</Trans>
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
