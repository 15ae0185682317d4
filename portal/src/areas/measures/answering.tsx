import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Page } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { Finished } from './finished.js';
import { Questions } from './questions.js';

/** A questionnaire, one question at a time. */
export function Answering() {
  const { t } = useLingui();
  const patientId = useOwnPatientId();
  const { questionnaireId } = useParams({ from: '/signed-in/measures/$questionnaireId' });
  const questionnaire = useRead('/v1/patients/{patientId}/questionnaires/{questionnaireId}', {
    params: { path: { patientId, questionnaireId } },
  });
  return (
    <Page title={t`Questionnaire`} lead={questionnaire.data?.instrument.name}>
      <WhenRead of={questionnaire}>{(data) => <One patientId={patientId} questionnaire={data} />}</WhenRead>
    </Page>
  );
}

interface OneProps {
  readonly patientId: string;
  readonly questionnaire: Schemas['Questionnaire'];
}

function One({ patientId, questionnaire }: OneProps) {
  const { id: questionnaireId, instrument, status } = questionnaire;
  // Whoever is answering is asked to the end, also what counts for no total.
  const [answersNow, setAnswersNow] = useState(status === 'requested' || status === 'in-progress');
  const read = useRead('/v1/instruments/{instrumentId}', {
    params: { path: { instrumentId: instrument.id } },
  });
  const answers = useRead('/v1/patients/{patientId}/questionnaires/{questionnaireId}/answers', {
    params: { path: { patientId, questionnaireId }, query: { limit: 100 } },
  });
  if (status === 'withdrawn')
    return (
      <Text>
        <Trans>This is no longer asked. What you answered stays yours.</Trans>
      </Text>
    );
  if (status === 'completed' && !answersNow) {
    const asked = new Set(answers.data?.items.map(({ item }) => item));
    const isLeft = answers.data && read.data?.items.some(({ number }) => !asked.has(number));
    const goOn = isLeft ? () => setAnswersNow(true) : undefined;
    return <Finished patientId={patientId} questionnaire={questionnaire} goOn={goOn} />;
  }
  return (
    <WhenRead of={read}>
      {(asks) => (
        <WhenRead of={answers}>
          {({ items }) => (
            <Questions
              patientId={patientId}
              questionnaire={questionnaire}
              instrument={asks}
              given={items.filter(({ isCurrent }) => isCurrent)}
              onStop={() => setAnswersNow(false)}
            />
          )}
        </WhenRead>
      )}
    </WhenRead>
  );
}
