import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { Sheet } from '../../kit/page.js';
import { Empty } from '../../kit/states.js';
import { AboutMe } from './about-me.js';
import { FoldedCompleteness } from './completeness.js';
import { Goal } from './goal.js';
import { Facilitations } from './facilitation.js';
import { Help } from './help.js';
import { Life } from './life.js';
import { PlanFrame } from './plan-frame.js';
import { goesOn } from './order.js';
import { PlanLink, usePlace, usePlan } from './place.js';
import './plan.css';
import { Questions } from './questions.js';
import { Supports } from './supports.js';
import { Terms } from './terms.js';
import { Waiting } from './waiting.js';

/** The plan that two people write together, as both of them read it. */
export function PlanPage() {
  const { t } = useLingui();
  return (
    <PlanFrame
      title={t`The plan`}
      ownTitle={t`My plan`}
      lead={
        <Trans>What you and your care team want to do together. Nothing in it changes without you.</Trans>
      }
    >
      {() => <WholePlan />}
    </PlanFrame>
  );
}

function WholePlan() {
  const { roles } = useMe();
  const { side } = usePlace();
  return (
    <>
      <Head />
      {side && <Waiting />}
      {side && <Questions />}
      {(side ?? roles.includes('practitioner')) && (
        <NotInEmergency>
          <Facilitations />
        </NotInEmergency>
      )}
      <Goals />
      <Supports />
      <Terms />
      <AboutMe />
      {side && <FoldedCompleteness />}
      <Life />
    </>
  );
}

/** What it is called, how it stands, and what can be done with the whole of it. */
function Head() {
  const { roles } = useMe();
  const { side } = usePlace();
  // What was signed is not among the parts that are shared with a peer, nor with a clinician outside the team.
  const readsVersions = side !== null || roles.includes('natural_support');
  const { title, status, openedBy } = usePlan();
  const { displayName } = openedBy;
  return (
    <Sheet
      title={<bdi>{title}</bdi>}
      actions={
        side && (
          <>
            <PlanLink to="/propose" button="filled">
              <Trans>Suggest a change</Trans>
            </PlanLink>
            <PlanLink to="/sign" button="default">
              <Trans>Read and sign</Trans>
            </PlanLink>
          </>
        )
      }
    >
      <Text className="quiet">
        {status === 'draft' && <Trans>It is being written. It comes into force when it is signed.</Trans>}
        {status === 'active' && <Trans>It is in force.</Trans>}
        {status === 'on-hold' && <Trans>It rests for a while.</Trans>}
        {status === 'completed' && <Trans>It is completed.</Trans>}
        {(status === 'revoked' || status === 'entered-in-error') && <Trans>It has ended.</Trans>}{' '}
        <Trans>Opened by {displayName}.</Trans>
      </Text>
      <div className="row">
        {side && (
          <PlanLink to="/proposals">
            <Trans>What was suggested so far</Trans>
          </PlanLink>
        )}
        {side === 'patient' && (
          <PlanLink to="/reviews">
            <Trans>Looking at it together</Trans>
          </PlanLink>
        )}
        {readsVersions && (
          <PlanLink to="/versions">
            <Trans>Signed versions</Trans>
          </PlanLink>
        )}
      </div>
    </Sheet>
  );
}

function Goals() {
  const { side } = usePlace();
  const { goals, status } = usePlan();
  const canChange = status === 'draft' || status === 'active' || status === 'on-hold';
  const live = goals.filter(goesOn);
  const ended = goals.filter((goal) => !goesOn(goal));
  return (
    <>
      {live.length === 0 && (
        <Sheet title={<Trans>Goals</Trans>}>
          <Empty
            action={
              side && (
                <PlanLink to="/propose" search={{ change: 'goal.add' }} button="filled">
                  <Trans>Suggest a goal</Trans>
                </PlanLink>
              )
            }
          >
            <Trans>There is no goal yet. It can be as simple as getting up every morning.</Trans>
          </Empty>
        </Sheet>
      )}
      {live.map((goal) => (
        <Goal key={goal.id} goal={goal} />
      ))}
      {side && canChange && live.length > 1 && (
        <div className="no-print">
          <PlanLink to="/propose" search={{ change: 'goal.reorder' }}>
            <Trans>Suggest another order of the goals</Trans>
          </PlanLink>
        </div>
      )}
      <Help />
      {ended.length > 0 && (
        <details className="sheet plan-more">
          <summary>
            <Trans>Goals that were reached or let go</Trans>
          </summary>
          <div className="sheets">
            {ended.map((goal) => (
              <Goal key={goal.id} goal={goal} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
