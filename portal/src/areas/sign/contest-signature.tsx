import { Button, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { usePlanPath } from '../plan/place.js';

/** A signature that others recorded for the person, and that is not theirs. */
export function ContestSignature({ versionId, signatureId }: { versionId: string; signatureId: string }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), versionId, signatureId };
  const [reason, setReason] = useState('');
  const contest = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signatures/{signatureId}/contest',
  );
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    contest.mutate({ params: { path }, body: { reason: reason.trim() } });
  };
  return (
    <details className="plan-more no-print">
      <summary>
        <Trans>This signature is not mine</Trans>
      </summary>
      <form onSubmit={send}>
        <Stack gap="sm">
          <Text>
            <Trans>If you did not sign this, say so. It then counts no more, and your clinic is told.</Trans>
          </Text>
          <Textarea
            label={t`What happened, in your words`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={1000}
            autosize
          />
          <ProblemNotice error={contest.error} />
          <div>
            <Button
              type="submit"
              variant="default"
              loading={contest.isPending}
              disabled={reason.trim() === ''}
            >
              <Trans>I did not sign this</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
}
