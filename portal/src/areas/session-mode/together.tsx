import { Button, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { beginLive } from '../../api/live.js';
import { proof } from '../../api/proof.js';
import { putAway, queryClient, useRead } from '../../api/queries.js';
import { nameOf, usePatientId } from '../../kit/record-page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { HelpButton } from '../../shell/help.js';
import { SessionWatch } from '../../shell/session-watch.js';
import { sharedScreen } from '../../shell/shared-screen.js';
import { AtTheTable } from './at-the-table.js';
import './session-mode.css';

/** Session mode: what both may see, in large calm words, and nothing else. */
export function Together() {
  const { t } = useLingui();
  const patientId = usePatientId();
  useEffect(beginLive, []);
  useEffect(() => {
    document.title = `${t`Together at one screen`} · Concord`;
  }, [t]);
  // Once, and not when words arrive: leaving brings those of the next page.
  useEffect(() => {
    sharedScreen.begin(patientId);
    // What only one of the two may see is put away before the other one looks.
    queryClient.removeQueries({ predicate: ({ queryKey }) => !isForBoth(String(queryKey[1])) });
  }, [patientId]);
  return (
    <SessionWatch>
      <div className="together">
        <header className="row row-apart">
          <Leave patientId={patientId} />
          <HelpButton />
        </header>
        <main id="page" tabIndex={-1}>
          <Heading patientId={patientId} />
          <Plans patientId={patientId} />
        </main>
      </div>
    </SessionWatch>
  );
}

const shared = ['/v1/me', '/v1/patients/{patientId}', '/v1/stage-catalogues/current', '/v1/help-card'];

function isForBoth(path: string): boolean {
  return shared.includes(path) || path.startsWith('/v1/patients/{patientId}/care-plans');
}

function Heading({ patientId }: { patientId: string }) {
  const patient = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  const name = patient.data ? nameOf(patient.data) : '';
  return (
    <div>
      <Title order={1} tabIndex={-1}>
        <Trans>Together</Trans>
      </Title>
      <Text size="lg">
        {name && <Trans>This screen is for both of us. It shows only what {name} may see too.</Trans>}
      </Text>
    </div>
  );
}

/** Back to the staff's pages only for whoever can prove to be the one who is signed in. */
function Leave({ patientId }: { patientId: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [refused, setRefused] = useState(false);
  const leave = async () => {
    const proven = await proof.ask(
      t`The pages of the staff open again. For that, whoever is signed in here says that it is them.`,
    );
    setRefused(!proven);
    if (!proven) return;
    sharedScreen.end();
    await putAway(patientId);
    await navigate({ to: `/people/${patientId}`, replace: true });
  };
  return (
    <div className="row">
      <Button variant="default" onClick={() => void leave()}>
        <Trans>We are done</Trans>
      </Button>
      {refused && (
        <Text size="sm" role="status">
          <Trans>We stay here.</Trans>
        </Text>
      )}
    </div>
  );
}

function Plans({ patientId }: { patientId: string }) {
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <WhenRead of={plans}>
      {({ items }) => {
        const plan = items.find(
          ({ status }) => status === 'active' || status === 'on-hold' || status === 'draft',
        );
        if (plan) return <AtTheTable patientId={patientId} planId={plan.id} />;
        return (
          <Empty>
            <Trans>There is no plan yet. Begin one on the page of the plan, and come back.</Trans>
          </Empty>
        );
      }}
    </WhenRead>
  );
}
