import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useMe } from '../api/me.js';
import { SignInForm } from '../kit/sign-in-form.js';

/** Over the page of somebody whose session has ended. Only the same account comes back to what is beneath. */
export function SignInAgain() {
  const { tenant, email } = useMe();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="alone" role="dialog" aria-modal="true" aria-labelledby="session-over">
      <Stack className="sheet">
        <Title order={1} size="h2" id="session-over" tabIndex={-1} ref={heading}>
          <Trans>Your session has ended</Trans>
        </Title>
        <Text>
          <Trans>Sign in again and go on where you were. What you have typed is still there.</Trans>
        </Text>
        <SignInForm tenant={tenant.slug} email={email} />
      </Stack>
      {/* Whoever needs it has no time to sign in; what is beneath stays. */}
      <Anchor href="/help" target="_blank">
        <Trans>I need help now (opens beside this page)</Trans>
      </Anchor>
    </div>
  );
}
