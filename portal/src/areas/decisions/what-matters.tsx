import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords } from '../../kit/words.js';
import type { DecisionProps } from './decision.js';

/** The one part that only the patient's side writes. */
export function WhatMatters({ decision, patientId, side }: DecisionProps) {
  const decides = useIsTheirs();
  const { whatMatters, state } = decision;
  const maySay = side === 'patient' && (whatMatters === null || decides(whatMatters.by));
  return (
    <>
      {whatMatters && <OwnWords by={<Trans>what matters here</Trans>}>{whatMatters.words}</OwnWords>}
      {!whatMatters && side !== 'patient' && (
        <Text size="sm" className="quiet">
          <Trans>The patient has not said yet what matters to them. Only they write that.</Trans>
        </Text>
      )}
      {maySay && state === 'open' && <Say decision={decision} patientId={patientId} />}
    </>
  );
}

function Say({ decision, patientId }: Pick<DecisionProps, 'decision' | 'patientId'>) {
  const { t } = useLingui();
  const { id: decisionId, whatMatters, version } = decision;
  const say = useDeed('put', '/v1/patients/{patientId}/decisions/{decisionId}/what-matters');
  return (
    <Unfold label={whatMatters ? <Trans>Say it differently</Trans> : <Trans>Say what matters to me</Trans>}>
      {(close) => (
        <DeedForm
          deed={say}
          submit={<Trans>Keep it</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            say.mutate(
              {
                params: {
                  path: { patientId, decisionId },
                  header: whatMatters ? { 'If-Match': `"${version}"` } : { 'If-None-Match': '*' },
                },
                body: { words: typed.text('words') },
              },
              { onSuccess: close },
            )
          }
        >
          <Textarea
            name="words"
            label={t`What matters to me in this`}
            description={t`Your team reads it. Only you write it.`}
            defaultValue={whatMatters?.words}
            maxLength={2000}
            rows={3}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
