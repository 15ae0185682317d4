import { Badge, Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { When } from '../../kit/words.js';
import { ReplyForm } from './comment-form.js';
import { usePlanPath } from './place.js';

type Said = Schemas['Comment'] | Schemas['Reply'];

/** A thread: what was said, and what was said in answer. */
export function Comment({ comment }: { comment: Schemas['Comment'] }) {
  const me = useMe();
  const [answering, setAnswering] = useState(false);
  const waits = comment.kind === 'question' && comment.state === 'standing';
  const asker = waits && comment.author.accountId === me.id;
  return (
    <article className="plan-talk">
      <Stack gap="sm">
        {comment.kind === 'question' && (
          <div>
            <Badge variant="default" tt="none">
              {comment.state === 'answered' ? <Trans>question, answered</Trans> : <Trans>question</Trans>}
            </Badge>
          </div>
        )}
        <Words said={comment} />
        {comment.replies.map((reply) => (
          <div key={reply.id} className="plan-talk">
            <Words said={reply} />
            {asker && reply.state !== 'retracted' && <Answered commentId={comment.id} answerId={reply.id} />}
          </div>
        ))}
        <div className="row">
          {!answering && (
            <Button variant="default" size="xs" onClick={() => setAnswering(true)}>
              <Trans>Answer</Trans>
            </Button>
          )}
          {asker && comment.replies.length === 0 && <Answered commentId={comment.id} />}
        </div>
        {answering && <ReplyForm commentId={comment.id} onDone={() => setAnswering(false)} />}
      </Stack>
    </article>
  );
}

function Words({ said }: { said: Said }) {
  const { t } = useLingui();
  const me = useMe();
  const path = { ...usePlanPath(), commentId: said.id };
  const retract = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/comments/{commentId}/retraction',
  );
  const mine = said.author.accountId === me.id;
  return (
    <div>
      <Text size="sm" className="quiet">
        <bdi>{mine ? <Trans>You</Trans> : said.author.displayName}</bdi>,{' '}
        <When at={said.writtenAt} as="moment" />
      </Text>
      {said.text === null ? (
        <Text className="quiet">
          <Trans>These words were taken back.</Trans>
        </Text>
      ) : (
        <Text dir="auto" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {said.text}
        </Text>
      )}
      {mine && said.text !== null && (
        <Confirm
          label={<Trans>Take it back</Trans>}
          title={t`Take your words back`}
          yes={<Trans>Take it back</Trans>}
          act={() => retract.mutateAsync({ params: { path } })}
        >
          <Trans>Others will see that you said something and took it back, and no longer what it was.</Trans>
        </Confirm>
      )}
    </div>
  );
}

function Answered({ commentId, answerId }: { commentId: string; answerId?: string }) {
  const path = { ...usePlanPath(), commentId };
  const resolve = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/comments/{commentId}/resolution',
  );
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={resolve.isPending}
        onClick={() => resolve.mutate({ params: { path }, body: answerId ? { answerId } : {} })}
      >
        {answerId ? <Trans>This answers my question</Trans> : <Trans>My question is answered</Trans>}
      </Button>
      <ProblemNotice error={resolve.error} />
    </>
  );
}
