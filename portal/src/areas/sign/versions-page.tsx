import { Badge, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { PlanFrame } from '../plan/plan-frame.js';
import { PlanLink, usePlanPath } from '../plan/place.js';
import '../plan/plan.css';

type Summary = Schemas['PlanVersionSummary'];

const states: Readonly<Record<Summary['state'], MessageDescriptor>> = {
  'for-signature': msg`waits for signatures`,
  'in-force': msg`in force`,
  superseded: msg`an earlier one`,
};

/** Every version there was, the newest first. */
export function VersionsPage() {
  const { t } = useLingui();
  return (
    <PlanFrame title={t`Signed versions`} back={<Trans>Back to the plan</Trans>}>
      {() => <Versions />}
    </PlanFrame>
  );
}

function Versions() {
  const path = usePlanPath();
  const versions = usePages('/v1/patients/{patientId}/care-plans/{planId}/versions', {
    params: { path, query: { limit: 20 } },
  });
  return (
    <Sheet>
      <LinedList
        of={versions}
        empty={
          <Trans>No version was made yet. The first one is made when the plan is put up for signing.</Trans>
        }
      >
        {(version) => <Line version={version} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ version: { id, number, state, frozenAt } }: { version: Summary }) {
  const { i18n } = useLingui();
  return (
    <div className="row row-apart">
      <div>
        <PlanLink to={`/versions/${id}`}>
          <Trans>Version {number}</Trans>
        </PlanLink>
        <Text size="sm" className="quiet">
          <When at={frozenAt} as="moment" />
        </Text>
      </div>
      <Badge variant={state === 'in-force' ? 'light' : 'default'} tt="none" className="plan-badge">
        {i18n._(states[state])}
      </Badge>
    </div>
  );
}
