import { Alert, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';

/** A total can get better while one answer is about safety: that stands above it until somebody has it in hand. */
export function AlertsWaiting({ patientId }: { patientId: string }) {
  // As many as come at once: one that waits may be older than many that were seen.
  const alerts = usePages('/v1/patients/{patientId}/alerts', {
    params: { path: { patientId }, query: { limit: 100 } },
  });
  if (alerts.error) return <ProblemNotice error={alerts.error} again={() => void alerts.refetch()} />;
  const waiting = alerts.data?.filter(({ state, questionnaireId }) => state === 'open' && questionnaireId);
  return waiting?.map(({ id, question, answer, dueAt }) => (
    <Alert key={id} color="clay" variant="light" role="note" className="problem">
      <Text fw={650}>
        <bdi>{question}</bdi>: <q dir="auto">{answer}</q>
      </Text>
      <Text>
        <Trans>
          This answer is about safety. Somebody should see it by <When at={dueAt} as="moment" />.
        </Trans>{' '}
        <Link to="/people/$patientId" params={{ patientId }}>
          <Trans>Look at it, and say that you have it in hand</Trans>
        </Link>
      </Text>
    </Alert>
  ));
}
