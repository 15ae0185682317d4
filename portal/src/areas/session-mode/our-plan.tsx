import { Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { OwnWords, When } from '../../kit/words.js';
import type { Plan } from './drafts.js';

const over = ['completed', 'cancelled', 'entered-in-error', 'rejected'];

/** What stands now, as both read it. */
export function OurPlan({ plan, changed }: { plan: Plan; changed: boolean }) {
  const goals = plan.goals.filter(({ lifecycleStatus }) => !over.includes(lifecycleStatus));
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>Our plan now</Trans>
      </Title>
      {changed && (
        <Text role="status">
          <Trans>
            The plan has changed while we talked. It stands here as it is now; what we wrote below is still
            there.
          </Trans>
        </Text>
      )}
      {goals.length === 0 && (
        <Text>
          <Trans>Nothing is in it yet.</Trans>
        </Text>
      )}
      <ol className="together-goals">
        {goals.map(({ id, ownWords, statement, steps }) => (
          <li key={id}>
            {ownWords && <OwnWords>{ownWords.text}</OwnWords>}
            {statement !== ownWords?.text && <p dir="auto">{statement}</p>}
            <ul>
              {steps
                .filter(({ status }) => !over.includes(status))
                .map((step) => (
                  <li key={step.id} dir="auto">
                    {step.description}
                    {step.dueDate && (
                      <>
                        {' · '}
                        <When at={step.dueDate} />
                      </>
                    )}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {plan.reviewSchedule.nextReviewOn && (
        <p>
          <Trans>
            We look at it together again on <When at={plan.reviewSchedule.nextReviewOn} />.
          </Trans>
        </p>
      )}
    </section>
  );
}
