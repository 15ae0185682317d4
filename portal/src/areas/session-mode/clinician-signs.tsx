import { Button, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import type { SigningProps } from './to-sign.js';

/** Whoever is signed in signs for the care team, in the words that they then stand by. */
export function ClinicianSigns({ version, path }: SigningProps) {
  const { t } = useLingui();
  const me = useMe();
  const mine = version.signatures.some(
    ({ signedBy, contested }) => signedBy.accountId === me.id && !contested,
  );
  const params = { path };
  const ways = useRead(
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/attestations',
    { params },
    { enabled: !mine },
  );
  const sign = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signatures',
  );
  if (mine) return null;
  const buttons = { professional: t`I sign as the clinician`, supervisor: t`I sign as the supervisor` };
  return (
    <WhenRead of={ways}>
      {({ items }) => (
        <div className="together-item">
          <Title order={3} size="h4">
            <Trans>The clinician signs</Trans>
          </Title>
          <ProblemNotice error={sign.error} />
          {items.map(
            ({ capacity, attestation, contentHash }) =>
              (capacity === 'professional' || capacity === 'supervisor') && (
                <div key={capacity}>
                  <Text>{attestation}</Text>
                  <Button
                    loading={sign.isPending}
                    onClick={() => sign.mutate({ params, body: { capacity, contentHash } })}
                  >
                    {buttons[capacity]}
                  </Button>
                </div>
              ),
          )}
        </div>
      )}
    </WhenRead>
  );
}
