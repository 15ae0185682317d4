import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { Refused, Unreachable, type Problem } from '../api/problems.js';
import { session } from '../api/session.js';
import { fieldsOf } from './form.js';
import { ProblemNotice } from './problem-notice.js';

interface SignInFormProps {
  readonly tenant?: string;
  readonly email?: string;
  readonly onDone?: () => void;
}

/** Clinic, address, password, and the one-time code where the account asks for one. */
export function SignInForm({ tenant = '', email = '', onDone }: SignInFormProps) {
  const { t } = useLingui();
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const asksForCode = error instanceof Refused && error.kind === 'one-time-code-required';
  const [withCode, setWithCode] = useState(false);
  if (asksForCode && !withCode) setWithCode(true);

  const signIn = async (event: SubmitEvent<HTMLFormElement>) => {
    const field = fieldsOf(event);
    const typed = { tenant: field('tenant'), email: field('email'), password: field('password') };
    const oneTimeCode = field('oneTimeCode');
    setBusy(true);
    const failure = await attempt({ ...typed, ...(oneTimeCode && { oneTimeCode }) });
    setBusy(false);
    setError(failure);
    if (!failure) onDone?.();
  };

  return (
    <form onSubmit={(event) => void signIn(event)}>
      <Stack>
        {asksForCode ? (
          <Alert color="river" variant="light" role="alert">
            <Trans>Almost there. This account also asks for a one-time code.</Trans>
          </Alert>
        ) : (
          <ProblemNotice error={error} />
        )}
        <TextInput
          name="tenant"
          label={t`Clinic`}
          description={t`Its short name, such as riverside. It is in your invitation.`}
          defaultValue={tenant}
          autoComplete="organization"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
        />
        <TextInput
          name="email"
          type="email"
          label={t`E-mail address`}
          defaultValue={email}
          autoComplete="username"
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label={t`Password`}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
          required
          withAsterisk={false}
        />
        {withCode && (
          <TextInput
            name="oneTimeCode"
            label={t`One-time code`}
            description={t`The six digits from your authenticator app, or one of your recovery codes.`}
            autoComplete="one-time-code"
            autoFocus
          />
        )}
        <Button type="submit" loading={busy}>
          <Trans>Sign in</Trans>
        </Button>
      </Stack>
    </form>
  );
}

async function attempt(body: Parameters<typeof session.signIn>[0]): Promise<Error | null> {
  try {
    const answer = await session.signIn(body);
    return answer.ok ? null : new Refused((await answer.json()) as Problem);
  } catch (cause) {
    return new Unreachable('The service could not be reached.', { cause });
  }
}
