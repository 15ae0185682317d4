import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
// eslint-disable-next-line no-restricted-imports -- whoever signs in comes from no page of theirs
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { fieldsOf } from '../../kit/form.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { SignInForm } from '../../kit/sign-in-form.js';
import { spokenByService } from '../../language/languages.js';
import { currentLanguage } from '../../language/words.js';
import { OpenPage } from './open-page.js';

/** Turns a code that somebody handed over into an account, and goes straight on to signing in. */
export function Invitation() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [redeemed, setRedeemed] = useState<Schemas['Redemption'] | null>(null);
  return (
    <OpenPage title={t`Your invitation`}>
      {redeemed ? (
        <>
          <Text>
            <Trans>Welcome, {redeemed.displayName}. Now sign in with the password you chose.</Trans>
          </Text>
          <SignInForm
            tenant={redeemed.tenant}
            email={redeemed.email}
            onDone={() => void navigate({ to: '/', replace: true })}
          />
        </>
      ) : (
        <RedeemForm onDone={setRedeemed} />
      )}
    </OpenPage>
  );
}

function RedeemForm({ onDone }: { onDone: (redeemed: Schemas['Redemption']) => void }) {
  const { t } = useLingui();
  const redeem = useDeed('post', '/v1/invitation-redemptions');
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    const field = fieldsOf(event);
    const displayName = field('displayName');
    const language = spokenByService.find((tag) => tag === currentLanguage());
    const body = {
      code: field('code'),
      password: field('password'),
      ...(displayName && { displayName }),
      ...(language && { language }),
    };
    redeem.mutate({ body }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <Text className="quiet">
          <Trans>Somebody at your clinic gave you a code. It works once, and for three days.</Trans>
        </Text>
        <ProblemNotice error={redeem.error} />
        <TextInput
          name="code"
          label={t`The code from your invitation`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
        />
        <PasswordInput
          name="password"
          label={t`Choose a password`}
          description={t`15 characters or more. A sentence that only you would say is best. If you have an account here already, give its password.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
          required
          withAsterisk={false}
        />
        <TextInput
          name="displayName"
          label={t`The name that others see`}
          description={t`Leave it empty to keep the one in the invitation.`}
          autoComplete="name"
        />
        <Button type="submit" loading={redeem.isPending}>
          <Trans>Begin</Trans>
        </Button>
      </Stack>
    </form>
  );
}
