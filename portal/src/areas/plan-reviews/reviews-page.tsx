import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { usePlace, usePlanPath } from '../plan/place.js';
import { Review } from './review.js';

/** Looking at the plan together: what one wants to say there, and what came of it. */
export function ReviewsPage() {
  const { t } = useLingui();
  return (
    <PlanFrame
      title={t`Looking at the plan together`}
      lead={
        <Trans>
          From time to time you and your care team look at what goes well and what should be different.
        </Trans>
      }
      back={<Trans>Back to the plan</Trans>}
    >
      {() => <Reviews />}
    </PlanFrame>
  );
}

function Reviews() {
  const { side } = usePlace();
  const reviews = usePages('/v1/patients/{patientId}/care-plans/{planId}/reviews', {
    params: { path: usePlanPath(), query: { limit: 10 } },
  });
  const isOpen = reviews.data?.some(({ state }) => state === 'open') ?? true;
  return (
    <Sheet>
      {side === 'patient' && !isOpen && (
        <div>
          <Unfold label={<Trans>Ask to look at the plan together</Trans>} main>
            {(close) => <AskForReview close={close} />}
          </Unfold>
        </div>
      )}
      <LinedList of={reviews} empty={<Trans>You have not looked at the plan together yet.</Trans>}>
        {(review) => <Review review={review} />}
      </LinedList>
    </Sheet>
  );
}

function AskForReview({ close }: { close: () => void }) {
  const { t } = useLingui();
  const path = usePlanPath();
  const ask = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/reviews');
  return (
    <DeedForm
      deed={ask}
      submit={<Trans>Ask for it</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        ask.mutate(
          { params: { path }, body: { reason: typed.maybe('reason') ?? null } },
          { onSuccess: close },
        )
      }
    >
      <TextInput
        name="reason"
        label={t`Why, if you like`}
        description={t`You do not need a reason.`}
        maxLength={500}
      />
    </DeedForm>
  );
}
