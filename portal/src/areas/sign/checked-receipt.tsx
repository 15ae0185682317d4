import { Alert, List, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { check, type Checked } from './check-receipt.js';

type Receipt = Schemas['Receipt'];

/** What the check of a whole receipt has found. */
export function CheckedReceipt({ receipt }: { receipt: Receipt }) {
  const keys = useRead('/.well-known/receipt-keys.json', {});
  return <WhenRead of={keys}>{(data) => <Found receipt={receipt} keys={data} />}</WhenRead>;
}

function Found({ receipt, keys }: { receipt: Receipt; keys: Schemas['ReceiptKeys'] }) {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    setChecked(null);
    void check(receipt, keys).then(setChecked);
  }, [receipt, keys]);
  if (!checked) return null;
  const isGood = checked.isWhole && checked.isSigned && checked.isSealed;
  return (
    <Alert color={isGood ? 'river' : 'amber'} variant="light" role={isGood ? 'status' : 'alert'}>
      <Stack gap="sm">
        {isGood ? (
          <Text fw={600}>
            <Trans>This receipt is genuine, to the last letter.</Trans>
          </Text>
        ) : (
          <Text fw={600}>
            <Trans>This receipt is not as it was made.</Trans>
          </Text>
        )}
        {!isGood && <Faults of={checked} />}
        {isGood && <Signatures of={receipt} />}
      </Stack>
    </Alert>
  );
}

function Faults({ of: { isWhole, isSigned, isSealed } }: { of: Checked }) {
  return (
    <>
      <List>
        {!isWhole && (
          <List.Item>
            <Trans>The text of the plan is not the one that was signed.</Trans>
          </List.Item>
        )}
        {!isSigned && (
          <List.Item>
            <Trans>A signature in it is under another text.</Trans>
          </List.Item>
        )}
        {!isSealed && (
          <List.Item>
            <Trans>It was not sealed by this service, or a name or a date in it was changed.</Trans>
          </List.Item>
        )}
      </List>
      <Text>
        <Trans>
          Perhaps something was lost in copying. Open the file that was saved after signing, and try again.
        </Trans>
      </Text>
    </>
  );
}

function Signatures({ of: { signatures } }: { of: Receipt }) {
  if (signatures.length === 0) {
    return (
      <Text>
        <Trans>Nobody had signed yet when it was made.</Trans>
      </Text>
    );
  }
  return (
    <List>
      {signatures.map(({ id, signedBy, signedAt }) => (
        <List.Item key={id}>
          <Trans>
            Signed by <bdi>{signedBy.displayName}</bdi> on <When at={signedAt} as="moment" />
          </Trans>
        </List.Item>
      ))}
    </List>
  );
}
