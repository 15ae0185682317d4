import { List, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Sheet } from '../../kit/page.js';
import { PlanLink, usePlace, usePlan } from './place.js';
import { fields } from './words.js';

export const aboutMeParts = ['strengths', 'values', 'preferences', 'barriers', 'hopes'] as const;
export type AboutMePart = (typeof aboutMeParts)[number];

/** What the person wants others to know. Only they write it. */
export function AboutMe() {
  const { own, side } = usePlace();
  const { aboutMe } = usePlan();
  const written = aboutMeParts.filter((part) => aboutMe[part].length > 0);
  return (
    <Sheet
      title={<Trans>About me</Trans>}
      actions={
        side === 'patient' && (
          <PlanLink to="/about-me" button="default">
            <Trans>Write about me</Trans>
          </PlanLink>
        )
      }
    >
      {written.length === 0 ? (
        <Text className="quiet">
          {own ? (
            <Trans>
              Here you can say what you are good at, what matters to you and what you hope for. Only you write
              it.
            </Trans>
          ) : (
            <Trans>Nothing is written here yet. Only the person writes it.</Trans>
          )}
        </Text>
      ) : (
        written.map((part) => <Part key={part} part={part} sentences={aboutMe[part]} />)
      )}
    </Sheet>
  );
}

interface PartProps {
  readonly part: AboutMePart;
  readonly sentences: readonly string[];
  /** Of its heading: 3 below the heading of a sheet. */
  readonly order?: 2 | 3;
}

export function Part({ part, sentences, order = 3 }: PartProps) {
  const { i18n } = useLingui();
  const name = fields[part];
  return (
    <Stack gap={4}>
      <Title order={order} size="h5">
        {name && i18n._(name)}
      </Title>
      <List>
        {sentences.map((sentence) => (
          <List.Item key={sentence} dir="auto">
            {sentence}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
