import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useDaysFromNow } from '../../kit/days-from-now.js';

export function WriteFormulation({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const inAMonth = useDaysFromNow(28);
  const [together, setTogether] = useState(true);
  const write = useDeed('post', '/v1/patients/{patientId}/risk-formulations');
  const send = (typed: Typed) =>
    write.mutate(
      {
        params: { path: { patientId } },
        body: {
          whatRaises: typed.text('whatRaises'),
          whatEases: typed.text('whatEases'),
          whatCouldChange: typed.text('whatCouldChange'),
          whatWeDo: typed.text('whatWeDo'),
          lookAgainOn: typed.text('lookAgainOn'),
          madeTogether: together,
          whyNotTogether: typed.maybe('whyNotTogether') ?? null,
          ...(typed.has('substanceUse') && { substanceUse: true }),
          ...typed.keepWording,
        },
      },
      { onSuccess: close },
    );
  const part = { maxLength: 4000, rows: 3, required: true, withAsterisk: false };
  return (
    <DeedForm deed={write} submit={<Trans>Write it down</Trans>} onSubmit={send} onCancel={close}>
      <Textarea name="whatRaises" label={t`What raises danger now`} {...part} />
      <Textarea name="whatEases" label={t`What eases it`} {...part} />
      <Textarea name="whatCouldChange" label={t`What could change it`} {...part} />
      <Textarea name="whatWeDo" label={t`What we do`} {...part} />
      <Checkbox
        label={t`We wrote it together`}
        checked={together}
        onChange={(event) => setTogether(event.currentTarget.checked)}
      />
      {!together && (
        <Textarea
          name="whyNotTogether"
          label={t`Why not together`}
          maxLength={2000}
          required
          withAsterisk={false}
        />
      )}
      <TextInput
        type="date"
        name="lookAgainOn"
        label={t`Look again on`}
        defaultValue={inAMonth}
        required
        withAsterisk={false}
      />
      <Checkbox name="substanceUse" label={t`It is about substance use`} />
    </DeedForm>
  );
}
