import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { OwnWords, Sentence } from '../../kit/words.js';
import { usePlanPath } from '../plan/place.js';
import { AnswerReview } from './answer-review.js';
import type { ReviewProps } from './review.js';

interface AnswerProps extends ReviewProps {
  readonly answer: Schemas['ReviewAnswer'];
}

/** One question to one's own side, and what one said to it. */
export function Answer({ review, answer }: AnswerProps) {
  const path = { ...usePlanPath(), reviewId: review.id };
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
      {isOpen && <AnswerReview path={path} answer={answer} />}
    </div>
  );
}
