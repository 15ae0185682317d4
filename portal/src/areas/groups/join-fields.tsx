import { Checkbox, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import type { Typed } from '../../kit/deed-form.js';
import { Conduct } from './conduct.js';

/** What somebody should know before they are in, and what the group is to call them. */
export function JoinFields({ group }: { group: Schemas['SupportGroup'] }) {
  const { t } = useLingui();
  return (
    <>
      <Conduct group={group} />
      <TextInput
        name="called"
        label={t`What the others are to call you`}
        description={t`Your own name or another. Nobody in the group is told more.`}
        maxLength={60}
        autoComplete="off"
        dir="auto"
        required
        withAsterisk={false}
      />
      <Text size="sm">
        <Trans>
          Whoever facilitates the group knows who you are. The others do not, unless you tell them.
        </Trans>
      </Text>
      <Checkbox
        name="acceptsConduct"
        data-anew
        label={t`I have read what holds in this group, and I keep to it`}
        required
      />
    </>
  );
}

/** For the body of a request. */
export function joining(typed: Typed, { conductEdition }: Schemas['SupportGroup']): Schemas['JoinGroup'] {
  return { called: typed.text('called'), acceptsConduct: true, conductEdition };
}
