import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { presence } from '../api/presence.js';
import { session } from '../api/session.js';
import { Cover } from './cover.js';
import { SignInAgain } from './sign-in-again.js';
import { useSignOut } from './sign-out.js';

/** So long before the end we ask whether somebody is still there. */
const warnBeforeMs = 2 * 60_000;
/** Somebody who is doing something has their session renewed this often at most. */
const renewAfterMs = 60_000;
const lookEveryMs = 5_000;

/**
 * Keeps the session as long as somebody does something, asks shortly before it ends, and covers the page when it is over.
 * What is beneath stays as it is: nothing typed is lost by whoever signs in again, and nobody else can read it.
 */
export function SessionWatch({ children }: { children: ReactNode }) {
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  return (
    <>
      {children}
      {state === 'open' && <IdleWarning />}
      {(state === 'ended' || state === 'leaving') && <Cover>{state === 'ended' && <SignInAgain />}</Cover>}
    </>
  );
}

function IdleWarning() {
  const { t } = useLingui();
  const signOut = useSignOut();
  return (
    <Modal opened={useEndsSoon()} onClose={renew} title={t`Are you still there?`} withCloseButton={false}>
      <Stack>
        <Text>
          <Trans>
            To keep what is yours from other eyes, you will be signed out soon. What you have typed stays
            here.
          </Trans>
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void signOut()}>
            <Trans>Sign out</Trans>
          </Button>
          <Button onClick={renew} data-autofocus>
            <Trans>I am still here</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Where the service cannot be reached, the next sign of somebody tries again. */
function renew(): void {
  session.renew().catch(() => undefined);
}

/** Whether the session ends by itself before long; puts that off while somebody does something, and lets it end. */
function useEndsSoon(): boolean {
  const held = useSyncExternalStore(session.subscribe, () => session.held);
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    if (!held) return undefined;
    const left = () => held.until - Date.now();
    const look = () => {
      setSoon(left() <= warnBeforeMs);
      if (left() <= 0) session.lapse();
    };
    const act = () => {
      if (Date.now() - held.since > renewAfterMs && left() > warnBeforeMs) renew();
    };
    const timer = setInterval(look, lookEveryMs);
    // Timers sleep with the device.
    document.addEventListener('visibilitychange', look);
    const stop = presence.subscribe(act);
    look();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [held]);
  return soon;
}
