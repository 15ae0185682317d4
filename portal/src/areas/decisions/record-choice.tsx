import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import type { DecisionProps } from './decision.js';

/** The choice is the patient's. Where they made it in the room, it is recorded so, and they can contest that. */
export function RecordChoice({ decision, patientId }: Pick<DecisionProps, 'decision' | 'patientId'>) {
  const { t } = useLingui();
  const record = useDeed('post', '/v1/patients/{patientId}/decisions/{decisionId}/in-session-choice');
  return (
    <Unfold label={<Trans>Record what the patient chose in the room</Trans>}>
      {(close) => (
        <DeedForm
          deed={record}
          submit={<Trans>Record the choice</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            record.mutate(
              {
                params: {
                  path: { patientId, decisionId: decision.id },
                  header: { 'If-Match': `"${decision.version}"` },
                },
                body: {
                  optionId: typed.text('optionId'),
                  reason: typed.text('reason'),
                  tookPart: typed.lines('tookPart'),
                  howAgreed: typed.text('howAgreed'),
                  ...typed.keepWording,
                },
              },
              { onSuccess: close },
            )
          }
        >
          <Text size="sm">
            <Trans>
              The patient can also choose for themself, on their own pages. What you record they can contest.
            </Trans>
          </Text>
          <NativeSelect
            name="optionId"
            label={t`What the patient chose`}
            data={decision.options.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Textarea
            name="reason"
            label={t`Why, in their words`}
            maxLength={1000}
            required
            withAsterisk={false}
          />
          <Textarea
            name="tookPart"
            label={t`Who took part`}
            description={t`A name on each line.`}
            rows={3}
            required
            withAsterisk={false}
          />
          <TextInput
            name="howAgreed"
            label={t`How they chose`}
            maxLength={500}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
