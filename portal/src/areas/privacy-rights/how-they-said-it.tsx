import { Radio } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

/** How the patient said what somebody writes down for them. */
export function HowTheySaidIt() {
  const { t } = useLingui();
  return (
    <Radio.Group name="saidHow" label={t`How they said it`} defaultValue="word">
      <div className="row">
        <Radio value="word" label={t`by word`} />
        <Radio value="paper" label={t`on paper`} />
      </div>
    </Radio.Group>
  );
}
