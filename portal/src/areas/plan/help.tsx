import { Alert, Badge, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About, AboutButton } from '../../kit/about.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Fact, SubstanceUse } from './goal.js';
import { useFrequency, useNames } from './names.js';
import { PartTools } from './part-tools.js';
import { PlanLink, usePlace, usePlan, usePlanPath } from './place.js';
import { Stances } from './stances.js';
import { helpStatuses, helpTypes } from './words.js';

type HelpOfPlan = Schemas['Intervention'];

/** Help that serves the goals: therapy, techniques, medicines, help in daily life. */
export function Help() {
  const { side } = usePlace();
  const { interventions, goals } = usePlan();
  const shown = interventions.filter(({ status }) => status !== 'entered-in-error');
  return (
    <Sheet
      title={<Trans>Help</Trans>}
      actions={
        side &&
        goals.length > 0 && (
          <PlanLink to="/propose" search={{ change: 'intervention.add' }} button="default">
            <Trans>Suggest help</Trans>
          </PlanLink>
        )
      }
    >
      {shown.length === 0 ? (
        <Text className="quiet">
          <Trans>No help is agreed on yet.</Trans>
        </Text>
      ) : (
        <ul className="plain-list lined-list">
          {shown.map((help) => (
            <li key={help.id} id={help.id}>
              <OneHelp help={help} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function OneHelp({ help }: { help: HelpOfPlan }) {
  const { i18n } = useLingui();
  const { side } = usePlace();
  const { goals } = usePlan();
  const { id, title, type, status, description, agreements, consentGone } = help;
  const goal = goals.find(({ id: goalId }) => goalId === help.goalId);
  const over = status === 'completed' || status === 'stopped';
  return (
    <Stack gap="xs">
      <div className="row">
        <Title order={3} size="h5" dir="auto">
          {title}
        </Title>
        <Badge variant="default" tt="none">
          {i18n._(helpTypes[type])}
        </Badge>
        <Badge variant="light" tt="none">
          {i18n._(helpStatuses[status])}
        </Badge>
        {help.substanceUse && <SubstanceUse />}
      </div>
      {description && <Text dir="auto">{description}</Text>}
      <HelpFacts help={help} goal={goal?.ownWords?.text ?? goal?.statement ?? null} />
      {consentGone && (
        <Alert color="amber" variant="light">
          {consentGone.sentence}
        </Alert>
      )}
      <Stances agreements={agreements} />
      {side === 'clinician' && !over && (
        <About what={title}>
          <Doing help={help} />
        </About>
      )}
      {side && (
        <PartTools
          about={title}
          elementId={id}
          agreements={agreements}
          changes={over ? [] : ['intervention.revise', 'intervention.end']}
        />
      )}
    </Stack>
  );
}

function HelpFacts({ help, goal }: { help: HelpOfPlan; goal: string | null }) {
  const { own } = usePlace();
  const { ownerName } = useNames();
  const inWords = useFrequency();
  const { frequency, durationWeeks, responsible, requiresConsent, endReason } = help;
  return (
    <dl className="plan-facts">
      {goal && <Fact name={<Trans>For the goal</Trans>}>{goal}</Fact>}
      {frequency && <Fact name={<Trans>How often</Trans>}>{inWords(frequency)}</Fact>}
      {durationWeeks !== null && <Fact name={<Trans>For how many weeks</Trans>}>{durationWeeks}</Fact>}
      {responsible && <Fact name={<Trans>Who sees to it</Trans>}>{ownerName(responsible)}</Fact>}
      {requiresConsent && (
        <Fact name={<Trans>Before it begins</Trans>}>
          {own ? (
            <Trans>it needs your yes (a consent) first</Trans>
          ) : (
            <Trans>it needs the person’s consent first</Trans>
          )}
        </Fact>
      )}
      {endReason && <Fact name={<Trans>Why it ended</Trans>}>{endReason}</Fact>}
    </dl>
  );
}

function Doing({ help: { id, status } }: { help: HelpOfPlan }) {
  const path = { ...usePlanPath(), interventionId: id };
  const start = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/interventions/{interventionId}/start',
  );
  const pause = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/interventions/{interventionId}/pause',
  );
  return (
    <div className="no-print">
      {status === 'in-progress' ? (
        <AboutButton
          size="xs"
          variant="default"
          loading={pause.isPending}
          onClick={() => pause.mutate({ params: { path } })}
        >
          <Trans>Let it rest</Trans>
        </AboutButton>
      ) : (
        <AboutButton
          size="xs"
          variant="default"
          loading={start.isPending}
          onClick={() => start.mutate({ params: { path } })}
        >
          <Trans>It begins, or goes on</Trans>
        </AboutButton>
      )}
      <ProblemNotice error={start.error ?? pause.error} />
    </div>
  );
}
