import { Alert } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import { reach } from '../api/reach.js';

/** Says that the network is gone, as long as it is. The region stands from the beginning, so that it is read out. */
export function Unreached() {
  const reached = useSyncExternalStore(reach.subscribe, () => reach.now);
  return (
    <div role="status" className="no-print">
      {!reached && (
        <Alert color="amber" variant="light" mb="lg">
          <Trans>
            We cannot reach Concord right now. What you see may be a little old, and what you have typed is
            still here. We keep trying.
          </Trans>
        </Alert>
      )}
    </div>
  );
}
