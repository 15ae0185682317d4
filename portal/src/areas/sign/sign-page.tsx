import { Alert, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { NotOpen } from '../../kit/not-open.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { Gaps, useCompleteness } from '../plan/completeness.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { PlanLink, usePlace, usePlanPath } from '../plan/place.js';
import '../plan/plan.css';
import { ChangesSinceSigned, useChangesSince } from './changes.js';
import { OpenVersion } from './open-version.js';

/** What will be signed, word for word, and the signing. */
export function SignPage() {
  const { t } = useLingui();
  return (
    <PlanFrame
      title={t`Read and sign`}
      lead={<Trans>You sign exactly what you read here, and nothing else. It can never change unseen.</Trans>}
      back={<Trans>Back to the plan</Trans>}
    >
      {() => <Signing />}
    </PlanFrame>
  );
}

function Signing() {
  const me = useMe();
  const { side } = usePlace();
  const path = usePlanPath();
  const versions = useRead('/v1/patients/{patientId}/care-plans/{planId}/versions', {
    params: { path, query: { limit: 100 } },
  });
  if (!side) return <NotOpen />;
  return (
    <WhenRead of={versions} lines={6}>
      {({ items }) => {
        const waiting = items.find(({ state }) => state === 'for-signature');
        const isSigned = ({ signatures }: Summary) =>
          signatures.some(({ signedBy }) => signedBy.accountId === me.id);
        return (
          <>
            {items.some(isSigned) && (
              <ChangesSinceSigned to={waiting && !isSigned(waiting) ? waiting.id : undefined} />
            )}
            {waiting ? (
              <>
                <OpenVersion versionId={waiting.id} />
                <Anew newest={waiting} />
              </>
            ) : (
              <NothingWaits newest={newest(items)} />
            )}
          </>
        );
      }}
    </WhenRead>
  );
}

type Summary = Schemas['PlanVersionSummary'];

function newest(items: readonly Summary[]): Summary | null {
  return items.reduce<Summary | null>(
    (last, one) => (last === null || one.number > last.number ? one : last),
    null,
  );
}

/** The plan has changed since the version that waits: a new one takes its place. */
function Anew({ newest }: { newest: Summary }) {
  const { data } = useChangesSince(newest);
  if (!data || data.changes.length === 0) return null;
  return (
    <Sheet title={<Trans>The plan has changed since this version was made</Trans>}>
      <Text>
        <Trans>
          What is above stays as it is and can still be signed. You can also put the plan as it is now up for
          signing instead; then this one is no longer signed.
        </Trans>
      </Text>
      <FreezeButton />
    </Sheet>
  );
}

/** No version waits for signatures: the last one is as the plan is, or the plan can be put up for signing. */
function NothingWaits({ newest: last }: { newest: Summary | null }) {
  return last === null ? <PutUp last={null} /> : <SincePutInForce last={last} />;
}

function SincePutInForce({ last }: { last: Summary }) {
  const changes = useChangesSince(last);
  return (
    <WhenRead of={changes}>
      {(data) => (data.changes.length === 0 ? <AllIsSigned last={last} /> : <PutUp last={last} />)}
    </WhenRead>
  );
}

function AllIsSigned({ last }: { last: Summary }) {
  return (
    <>
      <Sheet title={<Trans>All is signed</Trans>}>
        <Text>
          <Trans>Everything in the plan is signed as it stands. There is nothing new to sign.</Trans>
        </Text>
      </Sheet>
      <OpenVersion versionId={last.id} />
    </>
  );
}

function PutUp({ last }: { last: Summary | null }) {
  return (
    <Sheet title={<Trans>Put the plan up for signing</Trans>}>
      <Text>
        <Trans>
          The plan as it is now becomes a version that cannot change. Both of you read it, and sign it if you
          agree. The plan itself can go on changing.
        </Trans>
      </Text>
      <FreezeButton />
      {last && (
        <PlanLink to={`/versions/${last.id}`}>
          <Trans>Read the last version</Trans>
        </PlanLink>
      )}
    </Sheet>
  );
}

/** What was missing when it was put up; each goes as soon as it is mended, and none while that cannot be looked up. */
function NotYet({ missing }: { missing: readonly Schemas['Gap'][] }) {
  const now = useCompleteness().data?.gaps ?? missing;
  const gaps = now.filter(({ severity }) => severity === 'block');
  if (gaps.length === 0) return null;
  return (
    <>
      <Alert color="amber" variant="light" role="alert">
        <Trans>It cannot be put up for signing yet. Below is what is missing, and how to mend it.</Trans>
      </Alert>
      <Gaps gaps={gaps} />
    </>
  );
}

function FreezeButton() {
  const path = usePlanPath();
  const freeze = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/versions');
  const missing = freeze.error instanceof Refused ? freeze.error.problem.gaps : undefined;
  return (
    <>
      {missing ? <NotYet missing={missing} /> : <ProblemNotice error={freeze.error} />}
      <div>
        <Button loading={freeze.isPending} onClick={() => freeze.mutate({ params: { path } })}>
          <Trans>Put it up for signing</Trans>
        </Button>
      </div>
    </>
  );
}
