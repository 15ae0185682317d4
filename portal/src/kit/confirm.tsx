import { Button, Group, Modal, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useAbout } from './about.js';
import { useInEmergency } from './in-emergency.js';
import { ProblemNotice } from './problem-notice.js';

interface ConfirmProps {
  /** On the button that opens the question. */
  readonly label: ReactNode;
  /** The main thing to do where it stands; else it is as small as what unfolds (see Unfold). */
  readonly main?: boolean;
  readonly title: string;
  /** What will happen, and what will not. */
  readonly children: ReactNode;
  /** On the button that does it. */
  readonly yes: ReactNode;
  /** For what cannot be undone. */
  readonly grave?: boolean;
  readonly act: () => Promise<unknown>;
}

/** Asks before something that has consequences. Focus goes back to where it came from. */
export function Confirm({ label, title, children, yes, grave = false, main = false, act }: ConfirmProps) {
  const { t } = useLingui();
  const about = useAbout();
  const inEmergency = useInEmergency();
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = () => {
    setBusy(true);
    act()
      .then(() => setOpened(false), setError)
      .finally(() => setBusy(false));
  };
  if (inEmergency) return null;
  return (
    <>
      <Button
        variant="default"
        size={main ? 'sm' : 'xs'}
        {...about}
        onClick={() => (setError(null), setOpened(true))}
      >
        {label}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={title}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack>
          <div>{children}</div>
          <ProblemNotice error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              <Trans>Back</Trans>
            </Button>
            <Button color={grave ? 'clay' : undefined} loading={busy} onClick={run}>
              {yes}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
