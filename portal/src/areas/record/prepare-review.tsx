import { Checkbox, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import type { ReviewProps } from './review.js';

type PrepareReviewProps = ReviewProps & { readonly answer: ReviewProps['review']['answers'][number] };

/** One of the three questions to one's own side. */
export function PrepareReview({ review: { id, planId }, patientId, answer }: PrepareReviewProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/reviews/{reviewId}/answers');
  const label = answer.answer ? <Trans>Answer it anew</Trans> : <Trans>Answer it</Trans>;
  return (
    <Unfold label={label}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Keep the answer</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            deed.mutate(
              {
                params: { path: { patientId, planId, reviewId: id } },
                body: {
                  question: answer.question,
                  answer: typed.text('answer'),
                  shared: typed.has('shared'),
                  ...typed.keepWording,
                },
              },
              { onSuccess: close },
            )
          }
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
            label={t`The patient reads it before the review; afterwards both read everything`}
            defaultChecked={answer.shared ?? true}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
