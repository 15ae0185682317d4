import { Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { Changes } from '../sign/changes.js';
import type { SigningProps, Version } from './to-sign.js';

interface ChangedSinceProps {
  readonly signed: Version;
  readonly path: Omit<SigningProps['path'], 'versionId'>;
}

/** What is different in the plan from what the patient’s side signed last. */
export function ChangedSince({ signed: { id, number }, path }: ChangedSinceProps) {
  const changes = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/changes', {
    params: { path: { ...path, versionId: id } },
  });
  return (
    <div>
      <Title order={3}>
        <Trans>What has changed since version {number}, which was signed last</Trans>
      </Title>
      <WhenRead of={changes}>{(data) => <Changes of={data} />}</WhenRead>
    </div>
  );
}

/** The newest version that the patient’s side signed. */
export function lastSigned(versions: readonly Version[]): Version | undefined {
  return versions
    .filter(({ signatures }) => signatures.some(({ party }) => party === 'patient'))
    .toSorted((one, other) => other.number - one.number)[0];
}
