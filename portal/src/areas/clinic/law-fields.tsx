import { Checkbox, Radio, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { FormPart } from './form-part.js';

export function LawFields({ value, type }: FormPart) {
  const { t } = useLingui();
  return (
    <>
      <Radio.Group
        label={t`Records about a minor’s substance use leave with the consent of`}
        description={t`42 CFR 2.14. A parent alone never does. Have your lawyer check which it is.`}
        value={value.minorsConsent}
        onChange={(chosen) => type({ minorsConsent: chosen })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="minor" label={t`the minor, where the law lets them seek that treatment alone`} />
          <Radio
            value="minor_and_parent"
            label={t`the minor and a parent, where the law asks for a parent’s consent to it`}
          />
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t`We are a programme under 42 CFR Part 2`}
        description={t`Patients then get the notice of 2.22, and whoever leads a care team is asked to give it.`}
        checked={value.part2Program}
        onChange={(event) => type({ part2Program: event.currentTarget.checked })}
      />
    </>
  );
}
