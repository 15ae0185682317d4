import { Alert, Button, List, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { ProblemNotice } from '../../kit/problem-notice.js';

type Finding = Schemas['WordingFinding'];

function findingsIn(error: unknown): readonly Finding[] | null {
  return error instanceof Refused && error.kind === 'wording' ? (error.problem.findings ?? []) : null;
}

export interface KeptWordsState {
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** What goes along with the words, where their author keeps them. */
  readonly body: { readonly keepWording?: { readonly reason: string } };
}

/** Words that may weigh can stay where their author says why. */
export function useKeptWords(error: unknown): KeptWordsState {
  const [reason, setReason] = useState('');
  const asked = findingsIn(error) !== null && reason.trim() !== '';
  return { reason, setReason, body: asked ? { keepWording: { reason: reason.trim() } } : {} };
}

/** What went wrong with what was sent; about words that may weigh: which, why, and what could be said instead. */
export function KeptWords({ of: { reason, setReason }, error }: { of: KeptWordsState; error: unknown }) {
  const { t } = useLingui();
  const findings = findingsIn(error);
  if (!findings) return <ProblemNotice error={error} />;
  return (
    <Alert color="amber" variant="light" role="alert">
      <Stack gap="sm">
        <Text>
          <Trans>
            Some of these words can weigh on the person who reads them. Perhaps you would say it differently:
          </Trans>
        </Text>
        <Findings findings={findings} />
        <Textarea
          name="keepWording"
          label={t`Or keep them, and say why they are the right ones here`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
        />
      </Stack>
    </Alert>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <List size="sm">
      {findings.map(({ start, phrase, why, suggestions }) => (
        <List.Item key={`${start} ${phrase}`}>
          <strong>“{phrase}”</strong> {why} {suggestions.length > 0 && <Instead suggestions={suggestions} />}
        </List.Item>
      ))}
    </List>
  );
}

function Instead({ suggestions }: { suggestions: readonly string[] }) {
  const { t } = useLingui();
  const listed = suggestions.join(' · ');
  return <em>{t`Instead: ${listed}`}</em>;
}

/** Looks a text over before it is sent. Nothing of it is kept. */
export function WordingCheck({ text }: { text: string }) {
  const check = useDeed('post', '/v1/wording-checks');
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        size="xs"
        disabled={text.trim() === ''}
        loading={check.isPending}
        onClick={() => check.mutate({ body: { text } })}
      >
        <Trans>Look over the words</Trans>
      </Button>
      <ProblemNotice error={check.error} />
      {check.data && (
        <div role="status">
          {check.data.findings.length === 0 ? (
            <Text size="sm" className="quiet">
              <Trans>
                We found no words here that are known to weigh on people. Read it once as they would.
              </Trans>
            </Text>
          ) : (
            <Findings findings={check.data.findings} />
          )}
        </div>
      )}
    </Stack>
  );
}
