import { Anchor, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { useListed, When } from '../../kit/words.js';
import { classNames } from '../sharing/names.js';
import { Pages } from './pages-of.js';
import { useSharing } from '../sharing/subject.js';

/** What left the clinic: to whom, when, what and what for. */
export function Outside() {
  const { t } = useLingui();
  const { pages } = useSharing();
  return (
    <SubjectPage
      title={t`What was told outside`}
      lead={
        <Trans>Everything that left the clinic is listed here. What was told cannot be taken back.</Trans>
      }
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to who sees what</Trans>
        </Anchor>
      }
    >
      <Sheet>
        <Pages>{(cursor, more) => <Part cursor={cursor} more={more} />}</Pages>
      </Sheet>
    </SubjectPage>
  );
}

function Part({ cursor, more }: { cursor: string | null; more: (next: string | null) => ReactNode }) {
  const { params } = useSharing();
  const query = { limit: 30, ...(cursor && { cursor }) };
  const told = useRead('/v1/patients/{patientId}/disclosures', { params: { ...params, query } });
  return (
    <WhenRead of={told}>
      {({ items, next }) =>
        items.length === 0 && cursor === null ? (
          <Empty>
            <Trans>Nothing has left the clinic.</Trans>
          </Empty>
        ) : (
          <Stack>
            <ul className="plain-list lined-list">
              {items.map((disclosure) => (
                <li key={disclosure.id}>
                  <Line disclosure={disclosure} />
                </li>
              ))}
            </ul>
            <div>{more(next)}</div>
          </Stack>
        )
      }
    </WhenRead>
  );
}

function Line({ disclosure }: { disclosure: Schemas['Disclosure'] }) {
  const { t } = useLingui();
  const listed = useListed();
  const { recipient, disclosedAt, dataClasses, what, purpose, basisInWords } = disclosure;
  return (
    <Stack gap={4}>
      <Text fw={600}>
        <bdi>{recipient}</bdi> · <When at={disclosedAt} />
      </Text>
      <Text dir="auto">{what}</Text>
      <Text size="sm" className="quiet">
        {listed(dataClasses.map((each) => t(classNames[each])))} · <bdi>{purpose}</bdi> ·{' '}
        <bdi>{basisInWords}</bdi>
      </Text>
    </Stack>
  );
}
