import { List, Stack, Text, Title } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { aboutMeParts, Part } from '../plan/about-me.js';
import { WithOpenPlan, usePlan, type Plan } from '../plan/place.js';
import { FrozenGoal, FrozenHelp } from './frozen-parts.js';
import { Stances } from '../plan/stances.js';

type Version = Schemas['PlanVersion'];

/** The text of a version. Nobody can change it. */
export function FrozenPlan({ version }: { version: Version }) {
  const { content, number, frozenBy, frozenAt } = version;
  const { title, patient, goals, interventions, supports, aboutMe, careTeam } = content;
  const written = aboutMeParts.filter((part) => aboutMe[part].length > 0);
  return (
    <Names of={version}>
      <Sheet title={<bdi>{title}</bdi>}>
        <Text className="quiet">
          <Trans>
            Version {number} of the plan of <bdi>{patient.name}</bdi>, made on{' '}
            <When at={frozenAt} as="moment" /> by <bdi>{frozenBy.displayName}</bdi>
          </Trans>
        </Text>
        {goals.map((goal) => (
          <FrozenGoal key={goal.id} goal={goal} />
        ))}
        {interventions.length > 0 && (
          <Section title={<Trans>Help</Trans>}>
            {interventions.map((help) => (
              <FrozenHelp key={help.id} help={help} />
            ))}
          </Section>
        )}
        {supports.length > 0 && (
          <Section title={<Trans>Supports</Trans>}>
            <List>
              {supports.map(({ id, name, relationship, howTheyHelp }) => (
                <List.Item key={id} dir="auto">
                  <strong>{name}</strong> ({relationship}) {howTheyHelp}
                </List.Item>
              ))}
            </List>
          </Section>
        )}
        <FrozenTerms content={content} />
        {written.length > 0 && (
          <Section title={<Trans>About me</Trans>}>
            {written.map((part) => (
              <Part key={part} part={part} sentences={aboutMe[part]} />
            ))}
          </Section>
        )}
        <Section title={<Trans>The care team</Trans>}>
          <List>
            {careTeam.map(({ accountId, displayName }) => (
              <List.Item key={accountId}>
                <bdi>{displayName}</bdi>
              </List.Item>
            ))}
          </List>
        </Section>
      </Sheet>
    </Names>
  );
}

/** People and supports are called as they were when the version was made. */
function Names({ of: { content }, children }: { of: Version; children: ReactNode }) {
  const now = usePlan();
  const then: Plan = {
    ...now,
    people: [...content.people, ...now.people],
    supports: content.supports.map((support) => ({ ...support, version: 1 })),
  };
  return <WithOpenPlan value={then}>{children}</WithOpenPlan>;
}

function Section({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </section>
  );
}

function FrozenTerms({ content: { reviewSchedule, dischargeCriteria } }: { content: Version['content'] }) {
  const days = reviewSchedule.intervalDays ?? 0;
  return (
    <>
      {reviewSchedule.intervalDays !== null && (
        <Section title={<Trans>Looking at it together</Trans>}>
          <Text>
            <Plural value={days} one="Every day." other="Every # days." />{' '}
            {reviewSchedule.nextReviewOn && (
              <Trans>
                Next on <When at={reviewSchedule.nextReviewOn} />.
              </Trans>
            )}
          </Text>
          <Stances agreements={reviewSchedule.agreements} />
        </Section>
      )}
      {dischargeCriteria.criteria.length > 0 && (
        <Section title={<Trans>Before care comes to an end</Trans>}>
          <List>
            {dischargeCriteria.criteria.map((sentence) => (
              <List.Item key={sentence} dir="auto">
                {sentence}
              </List.Item>
            ))}
          </List>
          <Stances agreements={dischargeCriteria.agreements} />
        </Section>
      )}
    </>
  );
}
