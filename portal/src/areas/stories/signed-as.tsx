import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

/** By the name that the author chose; otherwise nobody is told who it is. */
export function SignedAs({ name }: { name: string | null }) {
  const chosen = <bdi>{name}</bdi>;
  return (
    <Text size="sm" className="quiet">
      {name === null ? <Trans>by somebody who stays unnamed</Trans> : <Trans>by {chosen}</Trans>}
    </Text>
  );
}
