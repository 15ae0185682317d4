import { List, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import type { Schemas } from '../../api/client.js';
import { usePlanPath } from '../plan/place.js';

/**
 * What is different from what the reader signed last; only for whoever has signed.
 * @param to the version that waits for signatures; undefined: the plan as it is now
 */
export function ChangesSinceSigned({ to }: { to: string | undefined }) {
  const changes = useChangesSinceSigned({ to });
  return (
    <Sheet title={<Trans>What has changed since you signed</Trans>}>
      <WhenRead of={changes}>{(data) => <Changes of={data} />}</WhenRead>
    </Sheet>
  );
}

function useChangesSinceSigned({ to, enabled = true }: { to?: string; enabled?: boolean }) {
  const path = usePlanPath();
  return useRead(
    '/v1/patients/{patientId}/care-plans/{planId}/changes-since-signed',
    { params: { path, query: { to } } },
    { enabled },
  );
}

/** What is different in the plan from a version. */
export function useChangesFrom(versionId: string, { enabled = true } = {}) {
  const path = { ...usePlanPath(), versionId };
  return useRead(
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/changes',
    { params: { path } },
    { enabled },
  );
}

/** What is different in the plan from its newest version; whoever has signed that one has it above already. */
export function useChangesSince({
  id,
  signatures,
}: Pick<Schemas['PlanVersionSummary'], 'id' | 'signatures'>) {
  const me = useMe();
  const signed = signatures.some(({ signedBy }) => signedBy.accountId === me.id);
  const since = useChangesSinceSigned({ enabled: signed });
  const from = useChangesFrom(id, { enabled: !signed });
  return signed ? since : from;
}

export function Changes({ of: { changes, number } }: { of: Schemas['PlanChanges'] }) {
  if (changes.length === 0) {
    return (
      <Text>
        <Trans>Nothing. The plan is as it was in version {number}.</Trans>
      </Text>
    );
  }
  return (
    <List>
      {changes.map(({ elementId, type, sentence }) => (
        <List.Item key={`${elementId} ${type} ${sentence}`} dir="auto">
          {sentence}
        </List.Item>
      ))}
    </List>
  );
}
