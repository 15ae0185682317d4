import { Anchor, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';

/** The plan in hand, and what waits for the clinician's side in it. */
export function PlanAtAGlance({ patientId }: { patientId: string }) {
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <Sheet title={<Trans>The plan</Trans>}>
      <WhenRead of={plans}>
        {({ items }) => {
          const plan =
            items.find(({ status }) => status === 'active' || status === 'on-hold') ??
            items.find(({ status }) => status === 'draft');
          if (!plan) {
            return (
              <Empty action={<PlanLink patientId={patientId} />}>
                <Trans>The two have not begun a plan yet.</Trans>
              </Empty>
            );
          }
          return <InHand patientId={patientId} planId={plan.id} />;
        }}
      </WhenRead>
    </Sheet>
  );
}

function InHand({ patientId, planId }: { patientId: string; planId: string }) {
  const { t } = useLingui();
  const plan = useRead('/v1/patients/{patientId}/care-plans/{planId}', {
    params: { path: { patientId, planId } },
  });
  const names: Record<string, string> = {
    draft: t`being written`,
    active: t`in force`,
    'on-hold': t`paused`,
  };
  return (
    <WhenRead of={plan}>
      {({ title, status, openProposals, reviewSchedule, goals }) => {
        const waiting = openProposals?.filter(({ party }) => party === 'patient') ?? [];
        return (
          <>
            <Text fw={650} dir="auto">
              {title}{' '}
              <Text span className="quiet">
                ({names[status]})
              </Text>
            </Text>
            <Text>
              <Plural value={goals.length} one="# goal" other="# goals" />
              {reviewSchedule.nextReviewOn && (
                <>
                  {' · '}
                  <Trans>
                    next look together on <When at={reviewSchedule.nextReviewOn} />
                  </Trans>
                </>
              )}
            </Text>
            {waiting.length > 0 && (
              <div>
                <Text fw={650}>
                  <Plural
                    value={waiting.length}
                    one="# proposal waits for your side:"
                    other="# proposals wait for your side:"
                  />
                </Text>
                <ul>
                  {waiting.map(({ id, summary }) => (
                    <li key={id} dir="auto">
                      {summary.join(' ')}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <PlanLink patientId={patientId} />
          </>
        );
      }}
    </WhenRead>
  );
}

function PlanLink({ patientId }: { patientId: string }) {
  return (
    <div className="row">
      <Anchor component={Link} to={`/people/${patientId}/plan`}>
        <Trans>Go to the plan</Trans>
      </Anchor>
      <NotInEmergency>
        <Anchor component={Link} to={`/people/${patientId}/session`}>
          <Trans>Sit down together at one screen</Trans>
        </Anchor>
      </NotInEmergency>
    </div>
  );
}
