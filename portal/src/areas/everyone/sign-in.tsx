import { Alert } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
// eslint-disable-next-line no-restricted-imports -- whoever signs in comes from no page of theirs
import { useNavigate, useSearch } from '@tanstack/react-router';
import { queryClient } from '../../api/query-client.js';
import { SignInForm } from '../../kit/sign-in-form.js';
import { OpenPage } from './open-page.js';

export function SignIn() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  const goOn = () => {
    queryClient.clear();
    void navigate({ href: to ?? '/', replace: true });
  };
  return (
    <OpenPage title={t`Sign in`}>{isSecureContext ? <SignInForm onDone={goOn} /> : <NotSafe />}</OpenPage>
  );
}

/** A browser drops the session's cookie on an address without encryption, without a word. */
function NotSafe() {
  return (
    <Alert color="amber" variant="light">
      <Trans>
        This address is not encrypted, so you cannot sign in here: the browser would not keep your session.
        Please use the address that begins with https.
      </Trans>
    </Alert>
  );
}
