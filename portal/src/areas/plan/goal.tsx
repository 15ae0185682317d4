import { Badge, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { OwnWords, useWhen, When } from '../../kit/words.js';
import { GoalMoves } from './goal-moves.js';
import { LineageOfGoal } from './lineage.js';
import { OwnWordsForm } from './own-words-form.js';
import { openSteps } from './order.js';
import { PartTools } from './part-tools.js';
import { usePlace } from './place.js';
import { GoalProgress } from './progress/goal-progress.js';
import { useNames } from './names.js';
import { Stances } from './stances.js';
import { Step } from './step.js';
import { achievements, goalStatuses, lifeDomains, priorities } from './words.js';

type GoalOfPlan = Schemas['Goal'];

/** One goal: the person's own words first and largest, then what was agreed, then the small steps. */
export function Goal({ goal }: { goal: GoalOfPlan }) {
  const { i18n } = useLingui();
  const { side } = usePlace();
  const { id, ownWords, statement, lifeDomain, lifecycleStatus, achievementStatus, steps, agreements } = goal;
  const sameWords = ownWords?.text === statement;
  return (
    <article className="sheet" id={id}>
      <Stack gap="md">
        <div className="row">
          <Badge variant="default" tt="none">
            {i18n._(lifeDomains[lifeDomain])}
          </Badge>
          <Badge variant="light" tt="none">
            {i18n._(goalStatuses[lifecycleStatus])}
          </Badge>
          {lifecycleStatus === 'active' && (
            <Badge variant="light" tt="none">
              {i18n._(achievements[achievementStatus])}
            </Badge>
          )}
          {goal.substanceUse && <SubstanceUse />}
        </div>
        {ownWords && <Said words={ownWords} />}
        {sameWords ? null : (
          <Title order={2} size={ownWords ? 'h4' : 'h3'} dir="auto">
            {statement}
          </Title>
        )}
        {!ownWords && side && <OwnWordsForm goalId={id} />}
        <GoalFacts goal={goal} />
        <Stances agreements={agreements} />
        <Steps steps={steps} />
        <GoalProgress goal={goal} />
        <LineageOfGoal goalId={id} about={statement} />
        {side && (
          <>
            <GoalMoves goal={goal} />
            <PartTools
              about={ownWords?.text ?? statement}
              elementId={id}
              agreements={agreements}
              changes={[
                'step.add',
                ...(openSteps(goal).length > 1 ? (['step.reorder'] as const) : []),
                'goal.revise',
                'goal.end',
              ]}
            />
          </>
        )}
      </Stack>
    </article>
  );
}

export function SubstanceUse() {
  return (
    <Badge variant="outline" tt="none" className="plan-badge">
      <Trans>about substance use: shown only where you share that too</Trans>
    </Badge>
  );
}

function Said({ words: { text, saidBy, saidAt, dictatedTo } }: { words: Schemas['OwnWords'] }) {
  const { account, person } = useNames();
  const { own } = usePlace();
  const when = useWhen()(saidAt);
  const writer = account(dictatedTo);
  const speaker = own ? person : account(saidBy);
  return (
    <OwnWords
      by={
        dictatedTo ? (
          <Trans>
            said by {speaker}, written down by {writer} on {when}
          </Trans>
        ) : (
          <Trans>
            said by {speaker} on {when}
          </Trans>
        )
      }
    >
      {text}
    </OwnWords>
  );
}

function GoalFacts({
  goal: { value, targetDate, objective, attainmentScale, priorities: given, endReason },
}: {
  goal: GoalOfPlan;
}) {
  const { i18n } = useLingui();
  const { sideName } = useNames();
  const rows = [value, targetDate, objective, attainmentScale, endReason, given.length > 0].some(Boolean);
  if (!rows) return null;
  return (
    <dl className="plan-facts">
      {value && <Fact name={<Trans>What it is good for</Trans>}>{value}</Fact>}
      {targetDate && (
        <Fact name={<Trans>Look at it on</Trans>}>
          <When at={targetDate} />
        </Fact>
      )}
      {objective && (
        <Fact name={<Trans>How you will notice</Trans>}>
          <Measured by={objective} />
        </Fact>
      )}
      {attainmentScale && <Fact name={<Trans>What you hope for</Trans>}>{attainmentScale.expected}</Fact>}
      {given.map(({ party, priority }) => (
        <Fact key={party} name={<Trans>How much it matters</Trans>}>
          {sideName(party)}: {i18n._(priorities[priority])}
        </Fact>
      ))}
      {endReason && <Fact name={<Trans>Why it ended</Trans>}>{endReason}</Fact>}
    </dl>
  );
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

export function Measured({ by: { measure, unit, baseline, target } }: { by: Schemas['Objective'] }) {
  const of = unit ?? '';
  return (
    <Trans>
      <bdi>{measure}</bdi>: from {baseline} to {target} <bdi>{of}</bdi>
    </Trans>
  );
}

function Steps({ steps }: { steps: readonly Schemas['Step'][] }) {
  const open = steps.filter(({ status }) => status !== 'cancelled' && status !== 'entered-in-error');
  if (open.length === 0) {
    return (
      <Text className="quiet">
        <Trans>No step towards it yet.</Trans>
      </Text>
    );
  }
  return (
    <section>
      <Title order={3} size="h5">
        <Trans>Steps</Trans>
      </Title>
      <ul className="plain-list lined-list">
        {open.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ul>
    </section>
  );
}
