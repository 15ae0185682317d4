import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { HelpCard } from '../../kit/help-card.js';
import { Reach } from '../../kit/reach.js';
import { Loading } from '../../kit/states.js';
import { WaysToHelp } from '../../kit/ways-to-help.js';
import { When } from '../../kit/words.js';
import { readKept, type KeptPlan } from '../../offline/kept-plan.js';
import { isKeptHere } from '../../offline/forget.js';
import { PlanView } from './plan-view.js';

/** Opens without a network and without signing in: the copy on this device, and whom one can reach. */
export function Kept() {
  const { t } = useLingui();
  useEffect(() => {
    document.title = 'Concord';
  }, []);
  return (
    <main className="alone safety-kept">
      <Stack gap="lg">
        <Title order={1}>{t`My safety plan`}</Title>
        <KeptCopy away={!navigator.onLine} />
      </Stack>
    </main>
  );
}

/** The copy, and that it is one. */
export function KeptCopy({ away = true }: { away?: boolean }) {
  const copy = useKept();
  if (copy === undefined) return <Loading />;
  return (
    <>
      <Alert color="river" variant="light" role="status">
        <Stack gap="sm" align="flex-start">
          <Text size="lg">
            {copy ? (
              !away ? (
                <Trans>
                  This is the copy on this device, from <When at={copy.keptAt} as="moment" />. For the plan as
                  it is now, sign in.
                </Trans>
              ) : (
                <Trans>
                  We cannot reach Concord right now. This is the copy on this device, from{' '}
                  <When at={copy.keptAt} as="moment" />.
                </Trans>
              )
            ) : !away ? (
              <Trans>
                No safety plan is kept on this device. For yours, sign in. If you are in danger, call your
                local emergency number.
              </Trans>
            ) : (
              <Trans>
                We cannot reach Concord right now, and no copy is kept on this device. If you are in danger,
                call your local emergency number.
              </Trans>
            )}
          </Text>
          <Button component="a" href="/safety-plan" variant="default">
            {away ? (
              <Trans>Try again</Trans>
            ) : copy ? (
              <Trans>Open the plan itself</Trans>
            ) : (
              <Trans>Sign in</Trans>
            )}
          </Button>
          {!copy && <WaysToHelp />}
        </Stack>
      </Alert>
      {copy && (
        <>
          <Reach lines={copy.plan.reach} />
          <PlanView plan={copy.plan} />
          <section className="sheet">
            <Stack>
              <Title order={2} size="h3">
                <Trans>Whom you can reach now</Trans>
              </Title>
              <HelpCard card={copy.card} />
            </Stack>
          </section>
        </>
      )}
    </>
  );
}

/** undefined: not known yet; null: nothing is kept here. */
function useKept(): KeptPlan | null | undefined {
  const [copy, setCopy] = useState<KeptPlan | null>();
  useEffect(() => {
    if (!isKeptHere()) return setCopy(null);
    readKept().then(setCopy, () => setCopy(null));
  }, []);
  return copy;
}
