import { Alert, Badge, List, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { useSubject } from '../../kit/subject.js';
import { HelpsMe } from './helps-me.js';
import { HowLong } from './how-long.js';
import { sureness } from './names.js';
import { NotePractice } from './note-practice.js';
import { StepByStep } from './step-by-step.js';
import { SuggestForPlan } from './suggest-for-plan.js';
import './techniques.css';
import { LibraryLink, LibraryPage, useWhose } from './whose.js';

interface OneProps {
  readonly technique: Schemas['Technique'];
}

/** How one thing is done, calmly, and what came of it. */
export function Technique() {
  const { t } = useLingui();
  const { patientId } = useWhose();
  const { techniqueId } = useParams({ strict: false });
  const technique = useRead('/v1/techniques/{techniqueId}', {
    params: { path: { techniqueId: techniqueId ?? '' } },
  });
  return (
    <LibraryPage title={t`Something to try`} lead={<LibraryLink>{t`Back to things that help`}</LibraryLink>}>
      <WhenRead of={technique}>
        {(data) => (
          <>
            {patientId ? <WithSomebody technique={data} /> : <HowTo technique={data} />}
            <About technique={data} />
          </>
        )}
      </WhenRead>
    </LibraryPage>
  );
}

/** On somebody's own page, or on the record of somebody: what one may do there differs. */
function WithSomebody({ technique }: OneProps) {
  const { patientId, side } = useSubject();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <HowTo technique={technique} onEnd={side === 'patient' ? () => setAsked(true) : undefined} />
      {side === 'patient' && (
        <Sheet title={<Trans>When you have tried it</Trans>}>
          <NotePractice technique={technique} patientId={patientId} asked={asked} onAsk={setAsked} />
          <HelpsMe technique={technique} patientId={patientId} />
        </Sheet>
      )}
      {(side === 'patient' || side === 'clinician') && (
        <SuggestForPlan technique={technique} patientId={patientId} />
      )}
    </>
  );
}

function HowTo({ technique, onEnd }: OneProps & { onEnd?: () => void }) {
  const { title, inShort, helpsWhen, cautions, howTo } = technique;
  return (
    <Sheet title={<bdi>{title}</bdi>}>
      <div className="row">
        <Badge variant="default" tt="none">
          <HowLong technique={technique} />
        </Badge>
      </div>
      <Text dir="auto" className="reading">
        {inShort}
      </Text>
      <Text className="quiet reading">
        <Trans>Helps when:</Trans> <bdi>{helpsWhen}</bdi>
      </Text>
      {cautions.length > 0 && (
        <Alert color="amber" variant="light">
          <Text fw={650}>
            <Trans>Before you begin</Trans>
          </Text>
          <List>
            {cautions.map((caution) => (
              <List.Item key={caution} dir="auto">
                {caution}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <StepByStep steps={howTo} onEnd={onEnd} />
    </Sheet>
  );
}

function About({ technique: { sources, origin } }: OneProps) {
  const { i18n } = useLingui();
  return (
    <Sheet title={<Trans>Where this comes from</Trans>}>
      {origin === 'own' && (
        <Text>
          <Trans>Your clinic wrote this down.</Trans>
        </Text>
      )}
      <ul className="plain-list lined-list">
        {sources.map(({ says, sureness: sure }) => (
          <li key={says}>
            <Text dir="auto">{says}</Text>
            <Text size="sm" className="quiet">
              {i18n._(sureness[sure])}
            </Text>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
