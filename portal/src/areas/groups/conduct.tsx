import { Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import './groups.css';

/** The code of conduct, whole. */
export function Conduct({ group: { conduct } }: { group: Schemas['SupportGroup'] }) {
  return (
    <div>
      <Title order={3} size="h5">
        <Trans>What holds in this group</Trans>
      </Title>
      <Text dir="auto" className="group-conduct">
        {conduct}
      </Text>
    </div>
  );
}
