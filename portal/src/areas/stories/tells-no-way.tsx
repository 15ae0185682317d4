import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Refused } from '../../api/problems.js';

/** Whether the service asks about words that may tell a way of harming oneself. */
export function asksAboutWays(error: unknown): boolean {
  return error instanceof Refused && error.kind === 'way-told';
}

/** Without blame, and with a way on: the author knows what their words tell. */
export function TellsNoWay() {
  const { t } = useLingui();
  return (
    <Alert color="amber" variant="light" role="alert">
      <Stack gap="xs">
        <Text>
          <Trans>
            Thank you for putting this into words. Somebody may read it in a hard hour, and how, where or a
            last note can stay with them. Please leave that out, and say what it was like and what helped.
          </Trans>
        </Text>
        <Text>
          <Trans>If it is hard for you right now, choose “Help now”.</Trans>
        </Text>
        <Checkbox name="tellsNoWay" label={t`My story tells no way, no place and no note`} />
      </Stack>
    </Alert>
  );
}
