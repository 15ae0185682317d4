import { Alert, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSubject, type Subject } from '../../kit/subject.js';
import { Unreachable } from '../../api/problems.js';
import { useRead } from '../../api/queries.js';
import { SaveFile } from '../../kit/file.js';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { Page } from '../../kit/page.js';
import { RecordPage } from '../../kit/record-page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { Reach } from '../../kit/reach.js';
import { ChangePart } from './change-part.js';
import { EarlierPlans } from './earlier-plans.js';
import { KeepChoice } from './keep-choice.js';
import { KeptCopy } from './kept.js';
import type { Plan } from './parts.js';
import { PlanView } from './plan-view.js';
import { SuggestForm } from './suggest-form.js';
import { Suggestions } from './suggestions.js';

/** The safety plan: read in a hard hour, written in an easier one. */
export function SafetyPlan() {
  const { t } = useLingui();
  const subject = useSubject();
  const { patientId, isOwn: mine, side } = subject;
  const Frame = mine ? Page : RecordPage;
  const [changing, setChanging] = useState(false);
  const plan = useRead('/v1/patients/{patientId}/safety-plan', { params: { path: { patientId } } });
  const away = mine && plan.data === undefined && plan.error instanceof Unreachable;
  return (
    <Frame
      title={mine ? t`My safety plan` : t`Safety plan`}
      lead={<Trans>For a hard hour. Read from the top, and stop where it gets easier.</Trans>}
      holdsFirst
      actions={
        plan.data && (
          <>
            {side === 'patient' && (
              <Button variant={changing ? 'filled' : 'default'} onClick={() => setChanging(!changing)}>
                {changing ? <Trans>Done</Trans> : <Trans>Change it</Trans>}
              </Button>
            )}
            <SaveFile
              path="/v1/patients/{patientId}/safety-plan/print.pdf"
              patientId={patientId}
              name="concord.pdf"
            >
              <Trans>Save as PDF</Trans>
            </SaveFile>
            <Button variant="default" onClick={() => print()}>
              <Trans>Print</Trans>
            </Button>
          </>
        )
      }
    >
      {away ? (
        <KeptCopy />
      ) : (
        <WhenRead of={plan} lines={8}>
          {(data) => <Content plan={data} subject={subject} changing={changing} />}
        </WhenRead>
      )}
    </Frame>
  );
}

interface ContentProps {
  readonly plan: Plan;
  readonly subject: Subject;
  readonly changing: boolean;
}

function Content({ plan, subject, changing }: ContentProps) {
  const { patientId, isOwn: mine, side } = subject;
  const isEmpty = plan.sections.every(({ entries }) => entries.length === 0);
  return (
    <>
      <Alert color="river" variant="light">
        <Reach lines={plan.reach} />
      </Alert>
      <NotInEmergency>
        <Suggestions subject={subject} />
      </NotInEmergency>
      {isEmpty && !changing && (
        <Empty>
          {side === 'patient' ? (
            <Trans>
              Nothing is written here yet. Choose “Change it” and begin with one line, such as what you notice
              first.
            </Trans>
          ) : (
            <Trans>Nothing is written here yet.</Trans>
          )}
        </Empty>
      )}
      <PlanView
        plan={plan}
        changing={
          changing ? (part) => <ChangePart patientId={patientId} plan={plan} part={part} /> : undefined
        }
      />
      {plan.updatedAt && (
        <Text size="sm" className="quiet">
          <Trans>
            Last changed on <When at={plan.updatedAt} as="moment" />
          </Trans>
        </Text>
      )}
      <p className="no-print">
        {mine ? (
          <Link to="/safety-plan/wishes">
            <Trans>What I want in a crisis</Trans>
          </Link>
        ) : (
          <Link to="/people/$patientId/safety-plan/wishes" params={{ patientId }}>
            <Trans>Wishes for a crisis</Trans>
          </Link>
        )}
      </p>
      {side && side !== 'reader' && <EarlierPlans patientId={patientId} />}
      {side === 'clinician' && <SuggestForm patientId={patientId} plan={plan} />}
      {mine && !changing && <KeepChoice plan={plan} />}
    </>
  );
}
