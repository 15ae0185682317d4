import { Button, PasswordInput, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { fieldsOf } from '../../kit/form.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';

export function Password() {
  const { t } = useLingui();
  const change = useDeed('put', '/v1/me/password');
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const field = fieldsOf(event);
    const body = { currentPassword: field('current'), newPassword: field('new') };
    change.mutate(
      { body },
      {
        onSuccess: () => (
          form.reset(),
          tell(t`Your password is changed. You are signed out everywhere else.`)
        ),
      },
    );
  };
  return (
    <Sheet title={<Trans>Password</Trans>}>
      <form onSubmit={save}>
        <Stack align="stretch" className="reading">
          <ProblemNotice error={change.error} />
          <PasswordInput
            name="current"
            label={t`The password you have now`}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Show the password you have now` }}
            required
            withAsterisk={false}
          />
          <PasswordInput
            name="new"
            label={t`The new one`}
            description={t`15 characters or more. A sentence is fine.`}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t`Show the new password` }}
            required
            withAsterisk={false}
          />
          <div>
            <Button type="submit" variant="default" loading={change.isPending}>
              <Trans>Change the password</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  );
}
