import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.layer.css';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { howOneMeets } from '../groups/names.js';

interface PlanMeetingProps {
  readonly groupId: string;
  readonly close: () => void;
}

export function PlanMeeting({ groupId, close }: PlanMeetingProps) {
  const { t } = useLingui();
  const plan = useDeed('post', '/v1/support-groups/{groupId}/meetings');
  return (
    <DeedForm
      deed={plan}
      submit={<Trans>Plan it</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        plan
          .mutateAsync({
            params: { path: { groupId } },
            body: {
              heldOn: typed.text('heldOn'),
              at: typed.text('at'),
              minutes: typed.number('minutes') ?? 60,
              how: typed.one<Schemas['PlanMeetingHow']>('how'),
              place: typed.text('place'),
            },
          })
          .then(
            () => (close(), tell(t`It is planned. Everybody in the group is told.`)),
            () => undefined,
          )
      }
    >
      <div className="row">
        <TextInput
          name="heldOn"
          type="date"
          label={t`Day`}
          min={new Date().toLocaleDateString('sv-SE')}
          required
          withAsterisk={false}
        />
        <TextInput
          name="at"
          type="time"
          label={t`From when on`}
          defaultValue="18:00"
          required
          withAsterisk={false}
        />
        <NumberInput
          name="minutes"
          label={t`For how many minutes`}
          defaultValue={60}
          min={15}
          max={480}
          step={15}
          hideControls
          required
          withAsterisk={false}
        />
      </div>
      <NativeSelect
        name="how"
        label={t`How one meets`}
        data={Object.entries(howOneMeets).map(([value, label]) => ({ value, label: t(label) }))}
      />
      <TextInput
        name="place"
        label={t`Where, or how one gets in`}
        maxLength={500}
        autoComplete="off"
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
