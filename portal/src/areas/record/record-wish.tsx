import { NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { useMeans, type Means } from '../my-data/means.js';
import { HowTheySaidIt } from '../privacy-rights/how-they-said-it.js';

interface RecordWishProps {
  readonly patientId: string;
  readonly close: () => void;
}

/** What the patient said at the desk, on the telephone or on paper counts as if they had asked here. */
export function RecordWish({ patientId, close }: RecordWishProps) {
  const { t } = useLingui();
  const means = { ...useMeans(), portal: t`only in the portal` };
  const record = useDeed('post', '/v1/patients/{patientId}/recorded-communication-wishes');
  const send = (typed: Typed) =>
    record
      .mutateAsync({
        params: { path: { patientId } },
        body: {
          means: typed.one<Means>('means'),
          address: typed.text('address'),
          how: typed.maybe('how'),
          saidHow: typed.one<Schemas['SaidHow']>('saidHow'),
        },
      })
      .then(
        () => (close(), tell(t`It counts from now on. The patient is told, and can end it.`)),
        () => undefined,
      );
  return (
    <DeedForm deed={record} submit={<Trans>Write it down</Trans>} onCancel={close} onSubmit={send}>
      <NativeSelect
        name="means"
        label={t`How they want to be reached`}
        data={Object.entries(means).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        name="address"
        label={t`Where: the number or the address`}
        description={t`Everybody who has to reach them can read it: nothing about care in it.`}
        maxLength={500}
        required
        withAsterisk={false}
      />
      <TextInput name="how" label={t`What to take care of, in their words`} maxLength={500} />
      <HowTheySaidIt />
    </DeedForm>
  );
}
