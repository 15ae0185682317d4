import { Checkbox, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, Sentence } from '../../kit/words.js';
import { usePlanPath } from '../plan/place.js';
import type { ReviewProps } from './review.js';

interface AnswerProps extends ReviewProps {
  readonly answer: Schemas['ReviewAnswer'];
}

/** One question to one's own side, and what one wants to say to it. */
export function Answer({ review, answer }: AnswerProps) {
  const isOpen = review.state === 'open';
  if (!isOpen && answer.answer === null) return null;
  return (
    <div className="stacked">
      <Sentence fw={600}>{answer.asked}</Sentence>
      {answer.answer && <OwnWords>{answer.answer}</OwnWords>}
      {isOpen && answer.answer && (
        <Text size="sm" className="quiet">
          {answer.shared ? (
            <Trans>The other side can read it already.</Trans>
          ) : (
            <Trans>Only you read it, until you look at the plan together.</Trans>
          )}
        </Text>
      )}
      {isOpen && (
        <About what={answer.asked}>
          <Unfold label={answer.answer ? <Trans>Say it anew</Trans> : <Trans>Say something to it</Trans>}>
            {(close) => <AnswerForm review={review} answer={answer} close={close} />}
          </Unfold>
        </About>
      )}
    </div>
  );
}

function AnswerForm({ review, answer, close }: AnswerProps & { readonly close: () => void }) {
  const { t } = useLingui();
  const path = { ...usePlanPath(), reviewId: review.id };
  const deed = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/reviews/{reviewId}/answers');
  return (
    <DeedForm
      deed={deed}
      submit={<Trans>Keep it</Trans>}
      onCancel={close}
      onSubmit={(typed) => {
        const { question } = answer;
        const body = { question, answer: typed.text('answer'), shared: typed.has('shared') };
        deed.mutate({ params: { path }, body }, { onSuccess: close });
      }}
    >
      <Textarea
        name="answer"
        label={answer.asked}
        defaultValue={answer.answer ?? ''}
        maxLength={1000}
        rows={3}
        required
        withAsterisk={false}
      />
      <Checkbox
        name="shared"
        label={t`The other side may read it beforehand`}
        description={t`When you look at the plan together, both read everything.`}
        defaultChecked={answer.shared ?? false}
      />
    </DeedForm>
  );
}
