import { Anchor, Stack, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { classNames, relationNames } from './names.js';
import { useSharing } from './subject.js';
import './sharing.css';

type Reader = Schemas['Reader'];

/** People and kinds of data: as a table where there is room, as cards where there is not. */
export function WhoSeesWhat() {
  const { params, isOwn } = useSharing();
  const readers = useRead('/v1/patients/{patientId}/access/readers', { params });
  return (
    <Sheet title={<Trans>Who sees what now</Trans>}>
      <WhenRead of={readers}>
        {({ readers: found, isWhole }) =>
          found.length === 0 ? (
            <Empty>
              <Trans>Nothing is open to anybody.</Trans>
            </Empty>
          ) : (
            <Stack>
              <AsTable readers={found} />
              <AsCards readers={found} />
              {!isWhole && (
                <Text className="quiet">
                  <Trans>There are more people than are shown here.</Trans>
                </Text>
              )}
              <Text size="sm" className="quiet">
                {isOwn ? (
                  <Trans>
                    Your journal is open to nobody but those to whom you show an entry: one entry, one person.
                  </Trans>
                ) : (
                  <Trans>
                    The journal is open to nobody but those to whom an entry is shown: one entry, one person.
                  </Trans>
                )}
              </Text>
            </Stack>
          )
        }
      </WhenRead>
    </Sheet>
  );
}

function AsTable({ readers }: { readers: readonly Reader[] }) {
  const { t } = useLingui();
  const classes = readers[0]?.classes.map(({ dataClass }) => dataClass) ?? [];
  return (
    <div className="sharing-table">
      <Table
        verticalSpacing="xs"
        horizontalSpacing="xs"
        aria-label={t`For each person, which kinds of data they may see.`}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Trans>Who</Trans>
            </Table.Th>
            {classes.map((dataClass) => (
              <Table.Th key={dataClass} scope="col">
                {t(classNames[dataClass])}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readers.map((reader) => (
            <Table.Tr key={reader.person.accountId}>
              <Table.Th scope="row">
                <Name of={reader} />
              </Table.Th>
              {reader.classes.map((seen) => (
                <Table.Td key={seen.dataClass} className={seen.open ? 'sharing-open' : undefined}>
                  <Answer seen={seen} reader={reader} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function AsCards({ readers }: { readers: readonly Reader[] }) {
  const { t } = useLingui();
  return (
    <ul className="plain-list lined-list sharing-cards">
      {readers.map((reader) => (
        <li key={reader.person.accountId}>
          <Name of={reader} />
          <dl className="sharing-classes">
            {reader.classes.map((seen) => (
              <div key={seen.dataClass}>
                <dt>{t(classNames[seen.dataClass])}</dt>
                <dd className={seen.open ? 'sharing-open' : undefined}>
                  <Answer seen={seen} reader={reader} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Name({ of: { person, relation, active, seesSubstanceUse } }: { of: Reader }) {
  const { t } = useLingui();
  const { pages } = useSharing();
  return (
    <div>
      <Anchor component={Link} to={`${pages}/as/${person.accountId}`}>
        <bdi>{person.displayName}</bdi>
      </Anchor>
      <Text size="sm" className="quiet">
        {active ? t(relationNames[relation]) : <Trans>their account is closed</Trans>}
      </Text>
      {seesSubstanceUse && (
        <Text size="sm" className="quiet">
          <Trans>also what is about substance use</Trans>
        </Text>
      )}
    </div>
  );
}

function Answer({ seen: { open, rule, dataClass }, reader }: { seen: Schemas['ClassSeen']; reader: Reader }) {
  if (open) return dataClass === 'plan' && reader.planParts ? <Trans>parts of it</Trans> : <Trans>yes</Trans>;
  if (rule === 'consent_denied') return <Trans>no, it was refused</Trans>;
  if (rule === 'restricted') return <Trans>no, it is kept from them</Trans>;
  return <Trans>no</Trans>;
}
