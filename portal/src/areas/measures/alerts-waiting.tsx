import { Alert, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { When } from '../../kit/words.js';

/** A total can get better while one answer is about safety: that stands above it until somebody has it in hand. */
export function AlertsWaiting({ patientId }: { patientId: string }) {
  const alerts = usePages('/v1/patients/{patientId}/alerts', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
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
