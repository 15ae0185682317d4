import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { Lacks } from './lacks.js';
import type { SigningProps } from './to-sign.js';

/** As soon as everybody has signed whom the rules ask for. */
export function PutInForce({ version, path }: SigningProps) {
  const { t } = useLingui();
  const activate = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/activation',
  );
  if (version.missingSigners.length > 0) return null;
  const put = () =>
    activate.mutateAsync({ params: { path }, body: {} }).then(
      () => tell(t`Our plan is in force.`),
      () => undefined,
    );
  return (
    <div className="together-item">
      <Text>
        <Trans>Once it is in force, this is the plan that we live with.</Trans>
      </Text>
      <ProblemNotice error={activate.error} />
      <Lacks error={activate.error} />
      <Button loading={activate.isPending} onClick={() => void put()}>
        <Trans>Put it into force</Trans>
      </Button>
    </div>
  );
}
