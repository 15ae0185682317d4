import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import type { OpenRecord } from '../../kit/walks-along.js';
import { useWhen, When } from '../../kit/words.js';

type Today = Schemas['Today'];

/** Where things stand today, as far as it is shared. */
export function HowItStands({ record: { patientId } }: { record: OpenRecord }) {
  const today = useRead('/v1/patients/{patientId}/today', { params: { path: { patientId } } });
  return (
    <WhenRead of={today} lines={4}>
      {({ nextSteps, plan, journey, review }) => (
        <>
          {nextSteps && nextSteps.length > 0 && <Steps steps={nextSteps} />}
          {(plan ?? journey) && <Outlook plan={plan} journey={journey} review={review} />}
        </>
      )}
    </WhenRead>
  );
}

function Steps({ steps }: { steps: NonNullable<Today['nextSteps']> }) {
  return (
    <Sheet title={<Trans>Their next small steps</Trans>}>
      <ul className="plain-list lined-list">
        {steps.map(({ stepId, description, goal, dueDate }) => (
          <li key={stepId}>
            <Text dir="auto">{description}</Text>
            <Text size="sm" className="quiet">
              <ForGoal goal={goal} dueDate={dueDate} />
            </Text>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function ForGoal({ goal, dueDate }: { goal: string; dueDate: string | null }) {
  const when = useWhen();
  const words = <bdi>{goal}</bdi>;
  const due = dueDate && when(dueDate);
  return due ? (
    <Trans>
      for: {words}, by {due}
    </Trans>
  ) : (
    <Trans>for: {words}</Trans>
  );
}

function Outlook({ plan, journey, review }: Pick<Today, 'plan' | 'journey' | 'review'>) {
  return (
    <Sheet title={<Trans>Where things stand</Trans>}>
      <ul className="plain-list lined-list">
        {plan && (
          <li>
            <Text dir="auto">{plan.title}</Text>
            <Text size="sm" className="quiet">
              <PlanState status={plan.status} />
            </Text>
          </li>
        )}
        {journey && (
          <li>
            <WayState journey={journey} />
          </li>
        )}
        {review?.nextOn && (
          <li>
            <Text>
              <Trans>
                The plan is looked at again on <When at={review.nextOn} />
              </Trans>
            </Text>
          </li>
        )}
      </ul>
    </Sheet>
  );
}

function PlanState({ status }: { status: NonNullable<Today['plan']>['status'] }) {
  if (status === 'draft') return <Trans>being written</Trans>;
  if (status === 'on-hold') return <Trans>resting for a while</Trans>;
  return <Trans>in force</Trans>;
}

function WayState({ journey: { self, openSetbackIds } }: { journey: NonNullable<Today['journey']> }) {
  const stage = self && <bdi>{self.stage.title}</bdi>;
  return (
    <>
      <Text>
        {stage ? (
          <Trans>They see themself at “{stage}”.</Trans>
        ) : (
          <Trans>They have not said where they are.</Trans>
        )}
      </Text>
      {openSetbackIds.length > 0 && (
        <Text size="sm">
          <Trans>A hard time is on their way. It is part of it, and no fault of theirs.</Trans>
        </Text>
      )}
    </>
  );
}
