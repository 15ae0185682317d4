import { Button, Code, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Code.layer.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { fieldsOf } from '../../kit/form.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';

/** One-time codes beside the password (RFC 6238). */
export function SecondFactor() {
  const { oneTimeCode } = useMe();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[] | null>(null);
  return (
    <Sheet title={<Trans>One-time codes</Trans>}>
      {recoveryCodes && <RecoveryCodes codes={recoveryCodes} />}
      {oneTimeCode.enrolled ? <Remove /> : <Begin onDone={setRecoveryCodes} />}
    </Sheet>
  );
}

function Begin({ onDone }: { onDone: (codes: readonly string[]) => void }) {
  const { t } = useLingui();
  const begin = useDeed('post', '/v1/me/one-time-codes');
  const confirm = useDeed('post', '/v1/me/one-time-codes/confirmation');
  if (!begin.data) {
    return (
      <form onSubmit={(event) => begin.mutate({ body: { password: fieldsOf(event)('password') } })}>
        <Stack align="flex-start">
          <Text>
            <Trans>With an authenticator app, your password alone lets nobody in.</Trans>
          </Text>
          <ProblemNotice error={begin.error} />
          <PasswordField />
          <Button type="submit" variant="default" loading={begin.isPending}>
            <Trans>Set it up</Trans>
          </Button>
        </Stack>
      </form>
    );
  }
  const { secret, uri } = begin.data;
  const send = (event: SubmitEvent<HTMLFormElement>) =>
    confirm.mutate(
      { body: { code: fieldsOf(event)('code') } },
      { onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes) },
    );
  return (
    <form onSubmit={send}>
      <Stack align="flex-start">
        <Text>
          <Trans>Put this key into your authenticator app, or open the link on the device that has it.</Trans>
        </Text>
        <Code block>{secret}</Code>
        <a href={uri}>
          <Trans>Open in the authenticator app</Trans>
        </a>
        <ProblemNotice error={confirm.error} />
        <TextInput
          name="code"
          label={t`The six digits it shows now`}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={confirm.isPending}>
          <Trans>Switch it on</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Stack gap="xs">
      <Text fw={600}>
        <Trans>
          Keep these codes in a safe place. Each works once, if you lose your device. They are shown only now.
        </Trans>
      </Text>
      <Code block>{codes.join('\n')}</Code>
    </Stack>
  );
}

function Remove() {
  const { t } = useLingui();
  const remove = useDeed('post', '/v1/me/one-time-codes/removal');
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    const field = fieldsOf(event);
    remove.mutate(
      { body: { password: field('password'), code: field('code') } },
      { onSuccess: () => tell(t`One-time codes are switched off.`) },
    );
  };
  return (
    <form onSubmit={send}>
      <Stack align="flex-start">
        <Text>
          <Trans>They are switched on. To switch them off, prove that it is you.</Trans>
        </Text>
        <ProblemNotice error={remove.error} />
        <PasswordField />
        <TextInput
          name="code"
          label={t`One-time code`}
          autoComplete="one-time-code"
          required
          withAsterisk={false}
        />
        <Button type="submit" variant="default" loading={remove.isPending}>
          <Trans>Switch them off</Trans>
        </Button>
      </Stack>
    </form>
  );
}

function PasswordField() {
  const { t } = useLingui();
  return (
    <PasswordInput
      name="password"
      label={t`Your password`}
      autoComplete="current-password"
      visibilityToggleButtonProps={{ 'aria-label': t`Show your password` }}
      miw="min(16rem, 100%)"
      required
      withAsterisk={false}
    />
  );
}
