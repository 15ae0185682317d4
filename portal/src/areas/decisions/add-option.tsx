import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import type { DecisionProps } from './decision.js';

/** One more option; doing nothing is one as well. */
export function AddOption({ decision, patientId }: Pick<DecisionProps, 'decision' | 'patientId'>) {
  const { t } = useLingui();
  const { question } = decision;
  const change = useDeed('patch', '/v1/patients/{patientId}/decisions/{decisionId}');
  const send = (typed: Typed, close: () => void) => {
    const kept = decision.options.map(({ id, kind, title, benefits, risks }) => ({
      id,
      kind,
      title,
      benefits,
      risks,
    }));
    const added = {
      kind: typed.one<Schemas['DecisionOption']['kind']>('kind'),
      title: typed.text('title'),
      benefits: typed.lines('benefits'),
      risks: typed.lines('risks'),
    };
    const params = {
      path: { patientId, decisionId: decision.id },
      header: { 'If-Match': `"${decision.version}"` },
    };
    change.mutate(
      { params, body: { options: [...kept, added], ...typed.keepWording } },
      { onSuccess: close },
    );
  };
  return (
    <Unfold label={<Trans>Add an option</Trans>} name={t`Add an option: ${question}`}>
      {(close) => (
        <DeedForm
          deed={change}
          submit={<Trans>Add it</Trans>}
          onCancel={close}
          onSubmit={(typed) => send(typed, close)}
        >
          <NativeSelect
            name="kind"
            label={t`What kind`}
            data={[
              { value: 'do-something', label: t`doing something` },
              { value: 'do-nothing', label: t`leaving things as they are` },
            ]}
          />
          <TextInput name="title" label={t`The option`} maxLength={200} required withAsterisk={false} />
          <Textarea
            name="benefits"
            label={t`What speaks for it`}
            description={t`A sentence on each line.`}
            rows={3}
          />
          <Textarea
            name="risks"
            label={t`What speaks against it`}
            description={t`A sentence on each line.`}
            rows={3}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
