import { List, Stack, Text, Title } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { Sentence, useListed } from '../../kit/words.js';

interface ImpactProps {
  readonly impact: Schemas['Impact'];
  /** What is looked at says no alone. */
  readonly isNo: boolean;
}

/** What a yes, a no or a withdrawal would change, before it is said: found by the service's own rules. */
export function Impact({ impact, isNo }: ImpactProps) {
  const { people, classes, outside, gainsBasis, losesBasis, cannotBeRecalled, change } = impact;
  const isGrant = change === 'grant';
  const listed = useListed();
  const changing = people.filter(
    ({ gains, loses, becomesVisible, becomesHidden, notBound }) =>
      [gains, loses, becomesVisible, becomesHidden].some(({ length }) => length > 0) || notBound !== null,
  );
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        <Heading isGrant={isGrant} isNo={isNo} />
      </Title>
      {changing.length === 0 && outside.length === 0 && (
        <Text>
          <Trans>Nobody here would see more or less than now.</Trans>
        </Text>
      )}
      {changing.map((each) => (
        <OnePerson key={each.person.accountId} on={each} />
      ))}
      {outside.length > 0 && (
        <Text>
          {isGrant !== isNo ? (
            <Trans>Could be told something:</Trans>
          ) : (
            <Trans>Could no longer be told anything:</Trans>
          )}{' '}
          <bdi>{listed(outside)}</bdi>
        </Text>
      )}
      <Names title={<Trans>Help that could begin:</Trans>} of={gainsBasis.map(({ title }) => title)} />
      <Names
        title={<Trans>Help that would lose its ground; what is under way needs to be talked about:</Trans>}
        of={losesBasis.map(({ title }) => title)}
      />
      {isGrant && (
        <Names
          title={<Trans>What there is of it today:</Trans>}
          of={classes.map(({ sentence }) => sentence)}
        />
      )}
      {cannotBeRecalled && <Sentence fw={600}>{cannotBeRecalled}</Sentence>}
    </Stack>
  );
}

function Heading({ isGrant, isNo }: { isGrant: boolean; isNo: boolean }) {
  if (isNo)
    return isGrant ? (
      <Trans>What your no would change</Trans>
    ) : (
      <Trans>What it would change to take this no back</Trans>
    );
  return isGrant ? (
    <Trans>What a yes would change</Trans>
  ) : (
    <Trans>What it would change to withdraw this</Trans>
  );
}

function OnePerson({ on }: { on: Schemas['ImpactOnPerson'] }) {
  const { person, gains, loses, becomesVisible, becomesHidden, notBound } = on;
  return (
    <div>
      <Text fw={600}>
        <bdi>{person.displayName}</bdi>
      </Text>
      <Records title={<Trans>would see:</Trans>} of={becomesVisible} />
      <Records title={<Trans>would no longer see:</Trans>} of={becomesHidden} />
      <Names title={<Trans>could:</Trans>} of={gains} />
      <Names title={<Trans>could no longer:</Trans>} of={loses} />
      {notBound && <Sentence>{notBound}</Sentence>}
    </div>
  );
}

function Records({ title, of }: { title: ReactNode; of: readonly Schemas['AffectedRecord'][] }) {
  if (of.length === 0) return null;
  const total = of.reduce((sum, { count }) => sum + count, 0);
  // Where single entries stand beside heaps of them, each says how many it is, and the sum stands above.
  const isSummed = of.length > 1 && total > of.length;
  return (
    <>
      <Text size="sm">
        {title} {isSummed && <Plural value={total} one="# entry in all" other="# entries in all" />}
      </Text>
      <List size="sm">
        {of.map(({ kind, id, title: name, count }) => (
          <List.Item key={`${kind} ${id}`} dir="auto">
            {name}
            {(count > 1 || isSummed) && (
              <>
                {' '}
                (<Plural value={count} one="# entry" other="# entries" />)
              </>
            )}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function Names({ title, of }: { title: ReactNode; of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <Text size="sm">{title}</Text>
      <List size="sm">
        {of.map((each) => (
          <List.Item key={each} dir="auto">
            {each}
          </List.Item>
        ))}
      </List>
    </>
  );
}
