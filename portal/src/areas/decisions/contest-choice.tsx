import { Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import type { DecisionProps } from './decision.js';

/** Of a choice that somebody else recorded: it stays on record, marked. */
export function ContestChoice({ decision, patientId }: Pick<DecisionProps, 'decision' | 'patientId'>) {
  const { t } = useLingui();
  const { id: decisionId, howAgreed, contested } = decision;
  const contest = useDeed('post', '/v1/patients/{patientId}/decisions/{decisionId}/contest');
  if (!howAgreed || contested) return null;
  return (
    <Unfold label={<Trans>That is not what I chose</Trans>}>
      {(close) => (
        <DeedForm
          deed={contest}
          submit={<Trans>Say so</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            contest.mutate(
              { params: { path: { patientId, decisionId } }, body: { reason: typed.text('reason') } },
              { onSuccess: close },
            )
          }
        >
          <Textarea
            name="reason"
            label={t`What is not right about it`}
            description={t`It stands beside the choice from now on, and your team is told.`}
            maxLength={1000}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
