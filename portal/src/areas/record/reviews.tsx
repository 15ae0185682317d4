import { Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { planInHand } from '../../kit/plan-in-hand.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { Unfold } from '../../kit/unfold.js';
import { Review } from './review.js';

/** Looking at the plan together: what each side prepared, and what came of it. */
export function Reviews() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <RecordPage title={t`Reviews`}>
      <WhenRead of={plans}>
        {({ items }) => <OfPlan patientId={patientId} plan={planInHand(items)} />}
      </WhenRead>
    </RecordPage>
  );
}

function OfPlan({ patientId, plan }: { patientId: string; plan: Schemas['CarePlanSummary'] | undefined }) {
  return plan ? (
    <OfThePlan patientId={patientId} planId={plan.id} />
  ) : (
    <Sheet>
      <Empty>
        <Trans>There is no plan yet that the two could look at.</Trans>
      </Empty>
    </Sheet>
  );
}

function OfThePlan({ patientId, planId }: { patientId: string; planId: string }) {
  const reviews = usePages('/v1/patients/{patientId}/care-plans/{planId}/reviews', {
    params: { path: { patientId, planId }, query: { limit: 10 } },
  });
  const isOpen = reviews.data?.some(({ state }) => state === 'open') ?? true;
  return (
    <Sheet title={<Trans>Looking at the plan together</Trans>}>
      {!isOpen && (
        <div>
          <Unfold label={<Trans>Ask to look at the plan together</Trans>} main>
            {(close) => <OpenReview patientId={patientId} planId={planId} close={close} />}
          </Unfold>
        </div>
      )}
      <LinedList of={reviews} empty={<Trans>The two have not looked at the plan together yet.</Trans>}>
        {(review) => <Review review={review} patientId={patientId} />}
      </LinedList>
    </Sheet>
  );
}

interface OpenReviewProps {
  readonly patientId: string;
  readonly planId: string;
  readonly close: () => void;
}

function OpenReview({ patientId, planId, close }: OpenReviewProps) {
  const { t } = useLingui();
  const open = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/reviews');
  return (
    <DeedForm
      deed={open}
      submit={<Trans>Ask for it</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        open.mutate(
          {
            params: { path: { patientId, planId } },
            body: {
              dueOn: typed.maybe('dueOn'),
              reason: typed.maybe('reason') ?? null,
              ...typed.keepWording,
            },
          },
          { onSuccess: close },
        )
      }
    >
      <TextInput type="date" name="dueOn" label={t`By when`} description={t`Empty: in two weeks.`} />
      <Textarea name="reason" label={t`Why, if you like`} maxLength={500} />
    </DeedForm>
  );
}
