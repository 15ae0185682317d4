import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Recipient } from '../sharing/recipients.js';
import { RecipientSelect } from '../sharing/recipient-select.js';

/** Who holds a key, as it is being chosen. */
type Key = Pick<Recipient, 'accountId' | 'name'>;
export type Keys = readonly [Key | null, Key | null];

interface KeyFieldsProps {
  readonly keys: Keys;
  readonly onChange: (keys: Keys) => void;
}

/** Two people who can let it count together. Neither alone opens anything. */
export function KeyFields({ keys: [one, other], onChange }: KeyFieldsProps) {
  const { t } = useLingui();
  return (
    <Stack gap="sm">
      <Text size="sm">
        <Trans>
          If you like, name two people who can let it count together, when you cannot say it yourself. Both
          are people to whom your safety plan is open, and at most one of them works here. Without them, only
          you can.
        </Trans>
      </Text>
      <RecipientSelect
        label={t`Who holds one key`}
        chosen={asRecipient(one)}
        onChoose={(chosen) => onChange([chosen, other])}
      />
      <RecipientSelect
        label={t`Who holds the other key`}
        chosen={asRecipient(other)}
        onChoose={(chosen) => onChange([one, chosen])}
      />
    </Stack>
  );
}

/** Of somebody who was named before, only who they are is known: it is all that is shown. */
function asRecipient(key: Key | null): Recipient | null {
  return key && { purposeCode: 'natural_support', isOnCareTeam: false, ...key };
}
