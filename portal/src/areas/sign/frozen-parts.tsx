import { Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { OwnWords, useWhen, When } from '../../kit/words.js';
import { FiveLevels } from '../plan/five-levels.js';
import { Fact, Measured } from '../plan/goal.js';
import { useFrequency, useNames } from '../plan/names.js';
import { Stances } from '../plan/stances.js';
import { goalStatuses, helpStatuses, helpTypes, lifeDomains, stepStatuses } from '../plan/words.js';

/** A goal as it was when the version was made. */
export function FrozenGoal({ goal }: { goal: Schemas['FrozenGoal'] }) {
  const { i18n } = useLingui();
  const {
    statement,
    ownWords,
    lifeDomain,
    lifecycleStatus,
    value,
    targetDate,
    objective,
    attainmentScale,
    endReason,
  } = goal;
  return (
    <section>
      <Stack gap="sm">
        <Title order={3} size="h4" dir="auto">
          {statement}
        </Title>
        {ownWords && ownWords.text !== statement && <OwnWords>{ownWords.text}</OwnWords>}
        <dl className="plan-facts">
          <Fact name={<Trans>Area of life</Trans>}>{i18n._(lifeDomains[lifeDomain])}</Fact>
          <Fact name={<Trans>Where it stands</Trans>}>{i18n._(goalStatuses[lifecycleStatus])}</Fact>
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
          {attainmentScale && (
            <Fact name={<Trans>Scale of five</Trans>}>
              <FiveLevels scale={attainmentScale} />
            </Fact>
          )}
          {endReason && <Fact name={<Trans>Why it ended</Trans>}>{endReason}</Fact>}
        </dl>
        <Stances agreements={goal.agreements} />
        <ul>
          {goal.steps.map((step) => (
            <FrozenStep key={step.id} step={step} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}

function FrozenStep({
  step: { description, owner, dueDate, status, agreements },
}: {
  step: Schemas['FrozenStep'];
}) {
  const { i18n } = useLingui();
  const { ownerName } = useNames();
  const when = useWhen();
  const who = ownerName(owner);
  const by = dueDate ? when(dueDate) : null;
  const settled = agreements.length === 2 && agreements.every(({ stance }) => stance === 'agree');
  return (
    <li>
      <Text dir="auto">{description}</Text>
      <Text size="sm" className="quiet">
        {by ? (
          <Trans>
            Who: {who}. By {by}.
          </Trans>
        ) : (
          <Trans>Who: {who}.</Trans>
        )}
        {' · '}
        {i18n._(stepStatuses[status])}
      </Text>
      {!settled && <Stances agreements={agreements} />}
    </li>
  );
}

/** Help as it was when the version was made. */
export function FrozenHelp({ help }: { help: Schemas['FrozenIntervention'] }) {
  const { i18n } = useLingui();
  const { ownerName } = useNames();
  const often = useFrequency();
  const {
    title,
    description,
    type,
    status,
    frequency,
    durationWeeks,
    responsible,
    requiresConsent,
    agreements,
  } = help;
  return (
    <Stack gap="xs">
      <Text fw={600} dir="auto">
        {title}
      </Text>
      {description && <Text dir="auto">{description}</Text>}
      <dl className="plan-facts">
        <Fact name={<Trans>Kind of help</Trans>}>{i18n._(helpTypes[type])}</Fact>
        <Fact name={<Trans>Where it stands</Trans>}>{i18n._(helpStatuses[status])}</Fact>
        {frequency && <Fact name={<Trans>How often</Trans>}>{often(frequency)}</Fact>}
        {durationWeeks !== null && <Fact name={<Trans>For how many weeks</Trans>}>{durationWeeks}</Fact>}
        {responsible && <Fact name={<Trans>Who sees to it</Trans>}>{ownerName(responsible)}</Fact>}
        {requiresConsent && (
          <Fact name={<Trans>Before it begins</Trans>}>
            <Trans>a consent is needed</Trans>
          </Fact>
        )}
      </dl>
      <Stances agreements={agreements} />
    </Stack>
  );
}
