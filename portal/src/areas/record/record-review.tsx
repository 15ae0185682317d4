import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { WhenRead } from '../../kit/states.js';
import { Unfold } from '../../kit/unfold.js';
import { useDaysFromNow } from '../../kit/days-from-now.js';
import { useOutcomeNames, wordsOf } from '../plan-reviews/goal-outcomes.js';
import type { ReviewProps } from './review.js';

type GoalInHand = Schemas['CarePlanWithPeople']['goals'][number];

const over = ['completed', 'cancelled', 'entered-in-error', 'rejected'];

/** What came of looking at the plan together, goal by goal. */
export function RecordReview({ review, patientId }: ReviewProps) {
  const plan = useRead('/v1/patients/{patientId}/care-plans/{planId}', {
    params: { path: { patientId, planId: review.planId } },
  });
  return (
    <Unfold label={<Trans>Record that it was held</Trans>} main>
      {(close) => (
        <WhenRead of={plan}>
          {({ goals }) => (
            <RecordForm
              review={review}
              patientId={patientId}
              goals={goals.filter(({ lifecycleStatus }) => !over.includes(lifecycleStatus))}
              close={close}
            />
          )}
        </WhenRead>
      )}
    </Unfold>
  );
}

type RecordFormProps = ReviewProps & { readonly goals: readonly GoalInHand[]; readonly close: () => void };

function RecordForm({ review, patientId, goals, close }: RecordFormProps) {
  const { t } = useLingui();
  const today = useDaysFromNow(0);
  const record = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/reviews/{reviewId}/record');
  const send = (typed: Typed) =>
    record.mutate(
      {
        params: { path: { patientId, planId: review.planId, reviewId: review.id } },
        body: recordFrom(typed, goals),
      },
      { onSuccess: close },
    );
  return (
    <DeedForm deed={record} submit={<Trans>Record the review</Trans>} onSubmit={send} onCancel={close}>
      <TextInput
        type="date"
        name="heldOn"
        label={t`The day`}
        defaultValue={today}
        max={today}
        required
        withAsterisk={false}
      />
      <TextInput
        name="lateReason"
        label={t`Why only now`}
        description={t`Only for a day that is over.`}
        maxLength={500}
      />
      <Textarea
        name="attendees"
        label={t`Who was there`}
        description={t`A name on each line.`}
        rows={3}
        required
        withAsterisk={false}
      />
      {goals.map((goal, place) => (
        <GoalFields key={goal.id} goal={goal} at={`outcomes/${place}`} />
      ))}
      <Textarea name="whatChanged" label={t`What changed`} maxLength={2000} rows={3} />
      <TextInput
        type="date"
        name="nextReviewOn"
        label={t`The next time`}
        description={t`Empty: as the two agreed.`}
      />
    </DeedForm>
  );
}

/** Nothing is said of a goal before somebody says it. */
function GoalFields({ goal, at }: { goal: GoalInHand; at: string }) {
  const { t } = useLingui();
  const outcomes = useOutcomeNames();
  const words = wordsOf(goal);
  return (
    <>
      <NativeSelect
        name={`${at}/outcome`}
        label={words}
        data={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
      />
      <TextInput name={`${at}/words`} label={t`More about “${words}”`} maxLength={1000} />
    </>
  );
}

function recordFrom(typed: Typed, goals: readonly GoalInHand[]): Schemas['RecordReview'] {
  return {
    heldOn: typed.text('heldOn'),
    attendees: typed.lines('attendees'),
    outcomes: goals.map(({ id }, place) => ({
      goalId: id,
      outcome: typed.one(`outcomes/${place}/outcome`),
      words: typed.maybe(`outcomes/${place}/words`) ?? null,
    })),
    whatChanged: typed.maybe('whatChanged') ?? null,
    lateReason: typed.maybe('lateReason') ?? null,
    nextReviewOn: typed.maybe('nextReviewOn'),
    ...typed.keepWording,
  };
}
