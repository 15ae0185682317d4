import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useDaysFromNow } from '../../kit/days-from-now.js';

export function WriteNote({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const today = useDaysFromNow(0);
  const [withheld, setWithheld] = useState(false);
  const write = useDeed('post', '/v1/patients/{patientId}/clinical-notes');
  const send = (typed: Typed) =>
    write.mutate(
      {
        params: { path: { patientId } },
        body: {
          text: typed.text('text'),
          happenedOn: typed.text('happenedOn'),
          ...(typed.has('substanceUse') && { substanceUse: true }),
          ...(withheld && { withholding: withholdingFrom(typed) }),
          ...typed.keepWording,
        },
      },
      { onSuccess: close },
    );
  return (
    <DeedForm deed={write} submit={<Trans>Keep the note</Trans>} onSubmit={send} onCancel={close}>
      <Textarea
        name="text"
        label={t`The note`}
        description={t`The patient reads it, unless it is withheld. Write so that they find themself in it.`}
        maxLength={10_000}
        rows={8}
        required
        withAsterisk={false}
      />
      <TextInput
        type="date"
        name="happenedOn"
        label={t`The day it is about`}
        defaultValue={today}
        max={today}
        required
        withAsterisk={false}
      />
      <Checkbox name="substanceUse" label={t`It is about substance use`} />
      <Checkbox
        label={t`Withhold it from the patient for a time`}
        checked={withheld}
        onChange={(event) => setWithheld(event.currentTarget.checked)}
      />
      {withheld && <WithholdingFields />}
    </DeedForm>
  );
}

export function WithholdingFields() {
  const { t } = useLingui();
  const inAMonth = useDaysFromNow(28);
  return (
    <>
      <Text size="sm">
        <Trans>
          The patient is told that there is a note, on which ground it is withheld, and that somebody else can
          look at that.
        </Trans>
      </Text>
      <NativeSelect
        name="ground"
        label={t`On which ground`}
        data={[
          { value: 'danger_to_patient', label: t`reading it would endanger the patient’s life or body` },
          { value: 'harm_to_another', label: t`reading it would do great harm to somebody else` },
          { value: 'told_in_confidence', label: t`somebody told it in confidence, and would be known by it` },
        ]}
      />
      <Textarea name="withholdingReason" label={t`Why`} maxLength={2000} required withAsterisk={false} />
      <TextInput
        type="date"
        name="until"
        label={t`Until`}
        defaultValue={inAMonth}
        required
        withAsterisk={false}
      />
    </>
  );
}

export function withholdingFrom(typed: Typed): Schemas['WithholdNote'] {
  return { ground: typed.one('ground'), reason: typed.text('withholdingReason'), until: typed.text('until') };
}
