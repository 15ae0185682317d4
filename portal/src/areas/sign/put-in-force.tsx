import { Button, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { Gaps } from '../plan/completeness.js';
import { usePlace, usePlanPath } from '../plan/place.js';

type Version = Schemas['PlanVersion'];

/** When all have signed, the care team puts the version into force; without the person's signature only after good-faith attempts. */
export function PutInForce({ version }: { version: Version }) {
  const { t } = useLingui();
  const { side } = usePlace();
  const path = { ...usePlanPath(), versionId: version.id };
  const [reason, setReason] = useState('');
  const activate = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/activation',
  );
  const { missingSigners, withoutPatient } = version;
  const signed = missingSigners.length === 0;
  const withoutThem =
    missingSigners.length === 1 && missingSigners[0] === 'patient' && withoutPatient.isEnough;
  if (side !== 'clinician' || !(signed || withoutThem)) return null;
  const gaps = activate.error instanceof Refused ? activate.error.problem.gaps : undefined;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const body = signed ? {} : { patientSignatureNotObtained: reason.trim() };
    activate.mutate({ params: { path }, body }, { onSuccess: () => tell(t`The plan is in force.`) });
  };
  return (
    <Sheet title={<Trans>Put it into force</Trans>}>
      <form onSubmit={send}>
        <Stack className="reading">
          <Text>
            <Trans>From then on this is the plan that you two live with.</Trans>
          </Text>
          {!signed && (
            <Textarea
              name="reason"
              label={t`Why the person’s signature could not be obtained`}
              description={t`Everybody who reads the plan sees this. A supervisor of the care team does it.`}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              maxLength={1000}
              autosize
              required
              withAsterisk={false}
            />
          )}
          <ProblemNotice error={activate.error} />
          {gaps && <Gaps gaps={gaps} />}
          <div>
            <Button type="submit" loading={activate.isPending}>
              <Trans>Put it into force</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  );
}
