import { Button, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { beginLive } from '../../api/live.js';
import { proof } from '../../api/proof.js';
import { useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { nameOf, usePatientId } from '../../kit/record-page.js';
import { Empty, Loading, WhenRead } from '../../kit/states.js';
import { HelpButton } from '../../shell/help.js';
import { SessionWatch } from '../../shell/session-watch.js';
import { AtTheTable } from './at-the-table.js';
import { endSharedScreen, useNarrowed } from './narrowed.js';
import './session-mode.css';

/** Session mode: what both may see, in large calm words, and nothing else. */
export function Together() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const { begun, error, again } = useNarrowed(patientId);
  useEffect(beginLive, []);
  useEffect(() => {
    document.title = `${t`Together at one screen`} · Concord`;
  }, [t]);
  return (
    <SessionWatch>
      <div className="together">
        <header className="row row-apart">
          {begun ? <Leave /> : <span />}
          <HelpButton />
        </header>
        <main id="page" tabIndex={-1}>
          <Heading patientId={patientId} begun={begun} />
          <ProblemNotice error={error} again={again} />
          {!begun && error ? <WayBack patientId={patientId} /> : null}
          {begun ? <Plans patientId={patientId} /> : error ? null : <Loading />}
        </main>
      </div>
    </SessionWatch>
  );
}

function Heading({ patientId, begun }: { patientId: string; begun: boolean }) {
  const params = { path: { patientId } };
  const patient = useRead('/v1/patients/{patientId}', { params }, { enabled: begun });
  const { instead } = useSearch({ strict: false });
  const name = begun && patient.data ? nameOf(patient.data) : '';
  return (
    <div>
      <Title order={1} tabIndex={-1}>
        <Trans>Together</Trans>
      </Title>
      <Text size="lg">
        {name && <Trans>This screen is for both of us. It shows only what {name} may see too.</Trans>}
      </Text>
      {name && instead && (
        <Text role="status">
          <Trans>
            The page that was asked for stays closed as long as we share this screen. The other pages open
            again with “We are done”.
          </Trans>
        </Text>
      )}
    </div>
  );
}

/** Nothing has begun, so nothing has to be ended. */
function WayBack({ patientId }: { patientId: string }) {
  return (
    <Link to="/people/$patientId" params={{ patientId }}>
      <Trans>Back to the record</Trans>
    </Link>
  );
}

/** Back to the staff's pages only for whoever can prove to be the one who is signed in; the service sees to that. */
function Leave() {
  const { t } = useLingui();
  const [refused, setRefused] = useState(false);
  const leave = async () => {
    const why = t`The pages of the staff open again. For that, whoever is signed in here says that it is them.`;
    setRefused(!(await proof.ask(why, endSharedScreen)));
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
