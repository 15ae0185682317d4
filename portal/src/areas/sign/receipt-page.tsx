import { Alert, Button, FileButton, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Loading } from '../../kit/states.js';
import { OpenPage } from '../everyone/open-page.js';
import { read, type Pasted } from './check-receipt.js';
import { CheckedReceipt } from './checked-receipt.js';

/** Whoever holds a receipt can check it here. What is pasted stays in this browser; only its fingerprint is asked about. */
export function ReceiptPage() {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setPasted(read(text));
  };
  const open = (file: File | null) =>
    void file?.text().then((content) => {
      setText(content);
      setPasted(read(content));
    });
  return (
    <OpenPage title={t`Check a receipt`}>
      <Text>
        <Trans>
          Paste the receipt of a signed plan here, or open its file. What you paste stays in this browser: the
          service is asked only about its fingerprint.
        </Trans>
      </Text>
      <form onSubmit={send}>
        <Stack>
          <Textarea
            name="text"
            label={t`The receipt, or its fingerprint`}
            value={text}
            onChange={(event) => (setText(event.currentTarget.value), setPasted(null))}
            rows={6}
            spellCheck={false}
            dir="ltr"
          />
          <FileButton accept="application/json,.json" onChange={open}>
            {(props) => (
              <Button variant="default" {...props}>
                <Trans>Open the file that you saved</Trans>
              </Button>
            )}
          </FileButton>
          <Button type="submit">
            <Trans>Check it</Trans>
          </Button>
        </Stack>
      </form>
      <Found pasted={pasted} />
    </OpenPage>
  );
}

function Found({ pasted }: { pasted: Pasted | null }) {
  if (pasted === null) return null;
  if (typeof pasted !== 'object') return <NoReceipt pasted={pasted} />;
  if ('hash' in pasted) return <Known hash={pasted.hash} />;
  return 'digits' in pasted ? <NoReceipt pasted={pasted} /> : <CheckedReceipt receipt={pasted.receipt} />;
}

/** What is wrong with it is found here: not a word of it goes anywhere. */
function NoReceipt({ pasted }: { pasted: Exclude<Pasted, { receipt: unknown } | { hash: unknown }> }) {
  const digits = typeof pasted === 'object' ? pasted.digits : null;
  return (
    <Alert color="amber" variant="light" role="alert">
      {pasted === 'empty' && (
        <Trans>Nothing is pasted yet. Open the file that you saved, copy all of it, and paste it here.</Trans>
      )}
      {pasted === 'cut' && (
        <Trans>
          This begins like a receipt, but a part of it is missing or changed. Copy all of the file, from the
          first brace to the last, and paste it again. Opening the file itself is surest.
        </Trans>
      )}
      {digits !== null && (
        <Trans>
          This looks like a fingerprint, but it has {digits} letters and digits; a whole one has 64. Copy it
          again from its first to its last.
        </Trans>
      )}
      {pasted === 'other' && (
        <Trans>
          This is not a receipt. A receipt is the file that you saved after signing; it begins with a brace.
          The printed plan shows a fingerprint of 64 letters and digits, which you can paste as well.
        </Trans>
      )}
    </Alert>
  );
}

/** Whether some organisation here made a version with this fingerprint. Nothing else is said about it. */
export function Known({ hash }: { hash: Schemas['ReceiptCheck']['contentHash'] }) {
  const asked = useRead('/v1/receipts/{contentHash}', { params: { path: { contentHash: hash } } });
  if (asked.error) return <ProblemNotice error={asked.error} />;
  if (!asked.data) return <Loading lines={1} />;
  return (
    <Alert color={asked.data.known ? 'river' : 'amber'} variant="light" role="status">
      {asked.data.known ? (
        <Trans>Yes: a plan with exactly this fingerprint was put up for signing here.</Trans>
      ) : (
        <Trans>
          No plan with this fingerprint was put up for signing here. If you typed it, compare it letter by
          letter.
        </Trans>
      )}
    </Alert>
  );
}
