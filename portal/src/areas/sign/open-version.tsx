import { Alert } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { usePlanPath } from '../plan/place.js';
import { FrozenPlan } from './frozen-plan.js';
import { Keep } from './keep.js';
import { NotSigning } from './not-signing.js';
import { PutInForce } from './put-in-force.js';
import { RecordedSignature } from './recorded-signature.js';
import { Sign } from './sign.js';
import { Signers } from './signers.js';
import { WhatNext } from './what-next.js';

/** A version: its text, who has signed and who has not, and the signing itself. */
export function OpenVersion({ versionId }: { versionId: string }) {
  const path = { ...usePlanPath(), versionId };
  const version = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}', {
    params: { path },
  });
  return (
    <WhenRead of={version} lines={8}>
      {(data) => (
        <>
          <FrozenPlan version={data} />
          <Sheet title={<Trans>Who signs it</Trans>}>
            <Signers version={data} />
            <WhatNext version={data} />
          </Sheet>
          {!data.isWhole && (
            <Alert color="amber" variant="light">
              <Trans>
                Parts of this version are kept from you, so you cannot sign, print or check it here.
              </Trans>
            </Alert>
          )}
          {data.state === 'for-signature' && data.isWhole && (
            <>
              <Sign version={data} />
              <RecordedSignature version={data} />
              <NotSigning version={data} />
              <PutInForce version={data} />
            </>
          )}
          {data.isWhole && <Keep version={data} />}
        </>
      )}
    </WhenRead>
  );
}
