import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, useSyncExternalStore, type SubmitEvent } from 'react';
import { api } from '../api/client.js';
import { useMe } from '../api/me.js';
import { proof, type Proving } from '../api/proof.js';
import { ProblemNotice } from '../kit/problem-notice.js';
import { refusal } from '../api/ask.js';

/** Asks whoever sits there to prove it, when a deed needs that; the deed then goes on by itself. */
export function StepUpDialog() {
  const { t } = useLingui();
  const asked = useSyncExternalStore(proof.subscribe, () => proof.reason !== null);
  return (
    <Modal
      opened={asked}
      // Above the dialog whose deed asks.
      zIndex={300}
      onClose={() => proof.answer(false)}
      title={t`Is it really you?`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {asked && <Question />}
    </Modal>
  );
}

const stepUp: Proving = (body) => refusal(api.POST('/v1/me/step-up', { body }));

function Question() {
  const { t } = useLingui();
  // Two people can sit before it.
  const { displayName } = useMe();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const prove = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const body = code.trim() ? { oneTimeCode: code.trim() } : { password };
    const failure = await (proof.sending ?? stepUp)(body);
    setBusy(false);
    setError(failure);
    if (!failure) proof.answer(true);
  };

  return (
    <form onSubmit={(event) => void prove(event)}>
      <Stack>
        <Text>
          <Trans>
            <bdi>{displayName}</bdi> is signed in here. For a step like this we ask once more who sits here.
            Then it goes on by itself.
          </Trans>
        </Text>
        <ProblemNotice error={error} />
        <PasswordInput
          label={t`Your password`}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
          data-autofocus
        />
        <TextInput
          label={t`or the six digits from your authenticator app`}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => proof.answer(false)}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" loading={busy} disabled={!password && !code.trim()}>
            <Trans>It is me</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
