import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { usePlanPath } from './place.js';
import { KeptWords, useKeptWords } from './wording.js';

/** Says something about a part of the plan, or asks. */
export function CommentForm({ elementId }: { elementId: string }) {
  const { t } = useLingui();
  const path = usePlanPath();
  const [text, setText] = useState('');
  const [asks, setAsks] = useState(false);
  const write = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/comments');
  const kept = useKeptWords(write.error);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const body = {
      elementId,
      kind: asks ? ('question' as const) : ('comment' as const),
      text: text.trim(),
      ...kept.body,
    };
    write.mutate({ params: { path }, body }, { onSuccess: () => (setText(''), setAsks(false)) });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="sm" align="stretch">
        <Textarea
          name="text"
          label={t`Say something about it`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
        />
        <Checkbox
          label={t`It is a question: it waits until I say that it is answered`}
          checked={asks}
          onChange={(event) => setAsks(event.currentTarget.checked)}
        />
        <KeptWords of={kept} error={write.error} />
        <div>
          <Button type="submit" variant="default" loading={write.isPending} disabled={text.trim() === ''}>
            <Trans>Say it</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}

export function ReplyForm({ commentId, onDone }: { commentId: string; onDone: () => void }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), commentId };
  const [text, setText] = useState('');
  const write = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/comments/{commentId}/replies');
  const kept = useKeptWords(write.error);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    write.mutate({ params: { path }, body: { text: text.trim(), ...kept.body } }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="sm" align="stretch">
        <Textarea
          name="text"
          label={t`Your answer`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={2000}
          autosize
          minRows={2}
          data-autofocus
        />
        <KeptWords of={kept} error={write.error} />
        <div className="row">
          <Button type="submit" variant="default" loading={write.isPending} disabled={text.trim() === ''}>
            <Trans>Send the answer</Trans>
          </Button>
          <Button variant="subtle" onClick={onDone}>
            <Trans>Not now</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
