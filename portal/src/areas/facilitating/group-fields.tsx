import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';

/** What a group says of itself; what stands already, where it is changed. */
export function GroupFields({ group }: { group?: Schemas['SupportGroup'] }) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        name="name"
        label={t`What it is called`}
        defaultValue={group?.name}
        maxLength={120}
        autoComplete="off"
        required
        withAsterisk={false}
      />
      <Textarea
        name="about"
        label={t`For whom it is, and what one can expect`}
        defaultValue={group?.about}
        maxLength={2000}
        autosize
        minRows={3}
        required
        withAsterisk={false}
      />
      <Checkbox
        name="takesRequests"
        label={t`One can ask to join`}
        description={t`Otherwise one is invited.`}
        defaultChecked={group?.takesRequests ?? true}
      />
    </>
  );
}

/** The code of conduct: what everybody accepts who joins. */
export function ConductField({ conduct }: { conduct?: string }) {
  const { t } = useLingui();
  return (
    <Textarea
      name="conduct"
      label={t`What holds in the group`}
      description={t`Everybody accepts it who joins: what stays in the group, how one speaks with each other, that one may stay silent and leave.`}
      defaultValue={conduct}
      maxLength={5000}
      autosize
      minRows={4}
      required
      withAsterisk={false}
    />
  );
}
