import { Alert, Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { forgetKept, isKeptHere } from '../../offline/forget.js';
import { keepPlan } from '../../offline/kept-plan.js';
import { tell } from '../../shell/told.js';
import type { Plan } from './parts.js';

/** Switched off until somebody switches it on, knowing what it means on a device that others use. */
export function KeepChoice({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  const { id: accountId } = useMe();
  const card = useRead('/v1/help-card', {});
  const [kept, setKept] = useState(isKeptHere);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const run = (act: Promise<void>, done: () => void) => {
    setBusy(true);
    setFailed(false);
    act.then(done, () => (setFailed(true), forgetKept())).finally(() => setBusy(false));
  };
  const switchOn = () => {
    if (card.data)
      run(
        keepPlan({ accountId, plan, card: card.data }),
        () => (setKept(true), tell(t`It is kept on this device.`)),
      );
  };
  const switchOff = () => run(forgetKept(), () => (setKept(false), tell(t`It is taken off this device.`)));

  return (
    <div className="no-print">
      <Sheet title={<Trans>When there is no network</Trans>}>
        {kept ? (
          <Text>
            <Trans>
              A copy is kept on this device. It opens without a network and without signing in. It goes when
              you sign out, or when you switch it off here.
            </Trans>
          </Text>
        ) : (
          <>
            <Text>
              <Trans>
                You can keep a copy of this plan, and of whom you can reach, on this device. Then it opens
                without a network.
              </Trans>
            </Text>
            <Alert color="amber" variant="light">
              <Trans>
                Everybody who can use this device can read it then, without signing in. Do not switch it on
                where others use the same phone or computer, or where somebody looks through yours.
              </Trans>
            </Alert>
          </>
        )}
        {failed && (
          <Text role="alert">
            <Trans>
              This browser could not keep it. Nothing is kept. You can print the plan and carry it with you.
            </Trans>
          </Text>
        )}
        <Group>
          <Button
            variant="default"
            loading={busy}
            disabled={!kept && !card.data}
            onClick={kept ? switchOff : switchOn}
          >
            {kept ? <Trans>Take it off this device</Trans> : <Trans>Keep a copy on this device</Trans>}
          </Button>
        </Group>
      </Sheet>
    </div>
  );
}
