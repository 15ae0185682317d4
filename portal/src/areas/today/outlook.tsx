import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';

type Today = Schemas['Today'];

/** Where things stand: the plan, the way, and when the two look at it again. */
export function Outlook({ plan, journey, review }: Pick<Today, 'plan' | 'journey' | 'review'>) {
  if (!plan && !journey) return null;
  return (
    <Sheet title={<Trans>Where things stand</Trans>}>
      <ul className="plain-list lined-list">
        {plan && (
          <li>
            <Link to="/plan" dir="auto">
              {plan.title}
            </Link>
            <Text size="sm" className="quiet">
              <PlanState plan={plan} />
            </Text>
          </li>
        )}
        {journey && (
          <li>
            <Link to="/way">
              <Trans>My way</Trans>
            </Link>
            <Text size="sm" className="quiet">
              <WayState journey={journey} />
            </Text>
          </li>
        )}
        {review?.nextOn && (
          <li>
            <Link to="/plan/reviews">
              <Trans>
                You look at the plan together on <When at={review.nextOn} />
              </Trans>
            </Link>
          </li>
        )}
      </ul>
    </Sheet>
  );
}

function PlanState({ plan }: { plan: NonNullable<Today['plan']> }) {
  if (plan.forSignature && !plan.forSignature.signedByPatient) return <Trans>ready for you to sign</Trans>;
  if (plan.forSignature) return <Trans>signed by you; others still have to</Trans>;
  if (plan.inForce?.changedSince) return <Trans>changed since you both signed</Trans>;
  if (plan.inForce) return <Trans>signed, and in force</Trans>;
  return <Trans>being written</Trans>;
}

function WayState({
  journey: { self, clinician, openSetbackIds },
}: {
  journey: NonNullable<Today['journey']>;
}) {
  const mine = self?.stage.title;
  const theirs = clinician?.stage.title;
  if (openSetbackIds.length > 0)
    return <Trans>A hard time is on your way. You do not have to go through it alone.</Trans>;
  if (mine && theirs)
    return (
      <Trans>
        You see yourself at “{mine}”; your team sees you at “{theirs}”.
      </Trans>
    );
  if (mine) return <Trans>You see yourself at “{mine}”.</Trans>;
  if (theirs) return <Trans>Your team sees you at “{theirs}”. You can say how you see it.</Trans>;
  return <Trans>Nobody has said yet where you are. You can begin.</Trans>;
}
