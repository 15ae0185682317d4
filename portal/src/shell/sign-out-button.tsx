import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { allUnsent } from '../api/unsent.js';
import { useSignOut } from './sign-out.js';

/** Asks first where something was typed and not sent: nothing is left of it afterwards. */
export function SignOutButton() {
  const { t } = useLingui();
  const [asks, setAsks] = useState(false);
  const signOut = useSignOut();
  return (
    <>
      <Button
        variant="subtle"
        color="river"
        px="sm"
        onClick={() => (allUnsent().length > 0 ? setAsks(true) : void signOut())}
      >
        <Trans>Sign out</Trans>
      </Button>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={t`You began to write something, and have not sent it`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack>
          <Text>
            <Trans>When you sign out, nothing of it is left on this device.</Trans>
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsks(false)}>
              <Trans>Stay, I will send it</Trans>
            </Button>
            <Button color="clay" onClick={() => void signOut()}>
              <Trans>Sign out without it</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
