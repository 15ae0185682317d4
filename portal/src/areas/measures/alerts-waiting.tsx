import { Alert, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';

/** A total can get better while one answer is about safety: that stands above it until somebody has it in hand. */
export function AlertsWaiting({ patientId }: { patientId: string }) {
  const alerts = usePages('/v1/patients/{patientId}/alerts', { params: { path: { patientId } } });
  if (alerts.error) return <ProblemNotice error={alerts.error} again={() => void alerts.refetch()} />;
  const waiting = alerts.data?.filter(({ state }) => state === 'open') ?? [];
  return (
    <>
      {waiting.map(
        (alert) => alert.questionnaireId && <Waiting key={alert.id} {...alert} patientId={patientId} />,
      )}
      {/* Those that wait come first: where all that was read waits, more may. */}
      {waiting.length === alerts.data?.length && <ShowMore of={alerts} />}
    </>
  );
}

type WaitingProps = Pick<Schemas['SafetyAlert'], 'question' | 'answer' | 'dueAt'> & {
  readonly patientId: string;
};

function Waiting({ question, answer, dueAt, patientId }: WaitingProps) {
  return (
    <Alert color="clay" variant="light" role="note" className="problem">
      <Text fw={650}>
        <bdi>{question}</bdi>: <q dir="auto">{answer}</q>
      </Text>
      <Text>
        <Trans>
          This answer is about safety. Somebody should see it by <When at={dueAt} as="moment" />.
        </Trans>{' '}
        <Link to="/people/$patientId" params={{ patientId }}>
          <Trans>Look at it, and say what came of it</Trans>
        </Link>
      </Text>
    </Alert>
  );
}
