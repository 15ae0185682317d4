import { Alert, Button, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useDeed, useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { Changes } from '../sign/changes.js';
import { Lacks } from './lacks.js';
import type { SigningProps, Version } from './to-sign.js';

interface ChangedSinceProps {
  readonly signed: Version;
  /** The version that waits for signatures. */
  readonly path: SigningProps['path'];
}

/** What is different in what is signed now from what the patient’s side signed last. */
export function ChangedSince({ signed: { id, number }, path }: ChangedSinceProps) {
  const changes = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/changes', {
    params: { path: { ...path, versionId: id }, query: { to: path.versionId } },
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

/** The plan has gone on since the version that waits was frozen: it can be frozen anew. */
export function GoneOn({ path }: Pick<ChangedSinceProps, 'path'>) {
  const { patientId, planId } = path;
  const { data } = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/changes', {
    params: { path },
  });
  const freeze = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/versions');
  if (!data || data.changes.length === 0) return null;
  return (
    <Alert color="amber" variant="light" role="status">
      <p>
        <Trans>
          The plan has changed since this version was frozen, and what is new is not in it. We can sign this
          one as it stands, or freeze the plan as it is now and sign that instead.
        </Trans>
      </p>
      <ProblemNotice error={freeze.error} />
      <Lacks error={freeze.error} />
      <Button
        variant="default"
        loading={freeze.isPending}
        onClick={() => freeze.mutate({ params: { path: { patientId, planId } } })}
      >
        <Trans>Freeze the plan as it is now</Trans>
      </Button>
    </Alert>
  );
}

/** The newest version that the patient’s side signed. */
export function lastSigned(versions: readonly Version[]): Version | undefined {
  return versions
    .filter(({ signatures }) => signatures.some(({ party }) => party === 'patient'))
    .toSorted((one, other) => other.number - one.number)[0];
}
