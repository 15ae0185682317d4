import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { PlanLink } from '../plan/place.js';
import '../plan/plan.css';
import { Changes, useChangesFrom } from './changes.js';
import { OpenVersion } from './open-version.js';

/** One version, and what is different in the plan today. */
export function VersionPage() {
  const { t } = useLingui();
  return (
    <PlanFrame title={t`A version of the plan`} back={<Trans>Back to the plan</Trans>}>
      {() => <Reading />}
    </PlanFrame>
  );
}

function Reading() {
  const { versionId = '' } = useParams({ strict: false });
  const changes = useChangesFrom(versionId);
  return (
    <>
      <PlanLink to="/versions">
        <Trans>All versions</Trans>
      </PlanLink>
      <Sheet title={<Trans>What is different in the plan today</Trans>}>
        <WhenRead of={changes}>{(data) => <Changes of={data} />}</WhenRead>
      </Sheet>
      <OpenVersion key={versionId} versionId={versionId} />
    </>
  );
}
