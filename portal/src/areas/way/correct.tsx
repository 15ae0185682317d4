import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { KeepWording, keeping } from '../../kit/keep-wording.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { useWay } from './subject.js';

/** Puts right what one's own side said. What was said first stays to be read beside it. */
export function Correct({ move, onDone }: { move: Schemas['Transition']; onDone: () => void }) {
  const { t } = useLingui();
  const { params } = useWay();
  const stages = useRead('/v1/stage-catalogues/current', {});
  const [stage, setStage] = useState(move.toStage);
  const [reason, setReason] = useState('');
  const [words, setWords] = useState(move.words ?? '');
  const [keep, setKeep] = useState('');
  const correct = useDeed('post', '/v1/patients/{patientId}/stage-transitions/{transitionId}/corrections');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    correct.mutate(
      {
        params: { path: { ...params.path, transitionId: move.id } },
        body: { stage, reason: reason.trim(), words: words.trim() || null, ...keeping(keep) },
      },
      { onSuccess: () => (tell(t`It is put right.`), onDone()) },
    );
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <ProblemNotice error={correct.error} />
        <NativeSelect
          name="stage"
          label={t`What would be right`}
          value={stage}
          onChange={(event) => setStage(event.currentTarget.value)}
          data={(stages.data?.stages ?? []).map(({ code, title }) => ({ value: code, label: title }))}
        />
        <Textarea
          name="words"
          label={t`In your words, if you like`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={1000}
          autosize
        />
        <TextInput
          name="reason"
          label={t`What was not right`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          required
          withAsterisk={false}
        />
        <KeepWording
          error={correct.error}
          label={t`Why these words are the right ones here`}
          description={t`Only if you want to keep them. It is kept with the text.`}
          value={keep}
          onChange={setKeep}
        />
        <Group>
          <Button type="submit" loading={correct.isPending} disabled={!reason.trim()}>
            <Trans>Put it right</Trans>
          </Button>
          <Button variant="default" onClick={onDone}>
            <Trans>Leave it</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
