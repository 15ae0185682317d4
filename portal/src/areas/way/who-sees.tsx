import { Radio, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

export type Visibility = NonNullable<Schemas['SetbackVisibility']>;

/** The patient decides, before it is kept and at any time after. */
export function WhoSees({ value, onChange }: { value: Visibility; onChange: (value: Visibility) => void }) {
  const { t } = useLingui();
  return (
    <Radio.Group label={t`Who may see it?`} value={value} onChange={(chosen) => onChange(chosen)}>
      <Stack gap="xs">
        <Radio
          value="only_me"
          label={t`only me`}
          description={t`Nobody else, whatever you share otherwise.`}
        />
        <Radio value="care_team" label={t`my care team and I`} />
        <Radio
          value="shared"
          label={t`everybody who may see my way`}
          description={t`Also those with whom you share your way, such as your peer supporter.`}
        />
      </Stack>
    </Radio.Group>
  );
}
