import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { etagOf } from '../../api/ask.js';
import { useDeed } from '../../api/queries.js';
import { KeepWording, keeping } from '../../kit/keep-wording.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useUnsent } from '../../kit/unsent.js';
import { tell } from '../../shell/told.js';
import { Held, type Part, type PartName } from './parts.js';
import { useWay } from './subject.js';

interface PartEditorProps {
  readonly part: Part;
  readonly setback: Schemas['Setback'];
  readonly onDone: () => void;
}

interface Typed {
  readonly text: string;
  /** The setback as it was when the typing began. */
  readonly based: Schemas['Setback'];
}

/** What is typed stays typed, also where somebody else changes the same meanwhile. */
export function PartEditor({ part: { name, question, hint }, setback, onDone }: PartEditorProps) {
  const { t } = useLingui();
  const { params } = useWay();
  const now = asText(setback[name]);
  const [typed, setTyped] = useUnsent<Typed | null>(name, null);
  const { text, based } = typed ?? { text: now, based: setback };
  const [keep, setKeep] = useState('');
  const change = useDeed('patch', '/v1/patients/{patientId}/setbacks/{setbackId}');
  const differs = now !== asText(based[name]);
  const done = () => (setTyped(null), onDone());

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    // Whatever else changed of it meanwhile is not overwritten: only this part is sent.
    const header = { 'If-Match': etagOf(differs ? based : setback) };
    const body = { ...changeOf(name, text), ...keeping(keep) };
    change.mutate(
      { params: { path: { ...params.path, setbackId: setback.id }, header }, body },
      { onSuccess: () => (tell(t`It is kept.`), done()) },
    );
  };

  return (
    <form onSubmit={send} data-kept>
      <Stack>
        <ProblemNotice error={change.error} />
        {differs && (
          <Stack role="status" align="flex-start">
            <Text>
              <Trans>
                Somebody else has changed this meanwhile. What you have typed is still here. Now it says:
              </Trans>
            </Text>
            <Held held={setback[name]} />
            <Button variant="default" size="xs" onClick={() => setTyped({ text, based: setback })}>
              <Trans>I have seen it, go on with mine</Trans>
            </Button>
          </Stack>
        )}
        <Textarea
          name="text"
          aria-label={question}
          description={hint}
          value={text}
          onChange={(event) => setTyped({ text: event.currentTarget.value, based })}
          maxLength={isList(name) ? 6000 : 2000}
          autosize
          minRows={3}
          dir="auto"
          autoFocus
        />
        <KeepWording
          error={change.error}
          label={t`Why these words are the right ones here`}
          description={t`Only if you want to keep them. It is kept with the text.`}
          value={keep}
          onChange={setKeep}
        />
        <Group>
          <Button type="submit" loading={change.isPending}>
            <Trans>Keep it</Trans>
          </Button>
          <Button variant="default" onClick={done}>
            <Trans>Not now</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function isList(name: PartName): boolean {
  return name !== 'whatHelped' && name !== 'lesson';
}

function asText(held: string | readonly string[] | null): string {
  return typeof held === 'string' ? held : (held ?? []).join('\n');
}

function changeOf(name: PartName, text: string): Schemas['ChangeSetback'] {
  if (name === 'whatHelped' || name === 'lesson') return { [name]: text.trim() || null };
  return { [name]: text.split('\n').flatMap((line) => line.trim() || []) };
}
