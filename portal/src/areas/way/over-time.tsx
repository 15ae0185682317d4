import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { Table } from '@mantine/core';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { Empty } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { useViewNames } from './views.js';
import './way.css';

/** The drawing library is large: it comes when there is something to draw. */
const Drawing = lazy(() => import('./drawing.js'));

/** The way over the last year, drawn and as a table of the same; on a phone, the table alone. */
export function JourneyOverTime({ chart }: { chart: Schemas['JourneyChart'] }) {
  const hasRoom = useMediaQuery('(min-width: 40em)', false, { getInitialValueInEffect: false });
  return (
    <Sheet title={<Trans>The way over the last year</Trans>}>
      {chart.series.every(({ stays }) => stays.length === 0) ? (
        <Empty>
          <Trans>As soon as somebody has said where they see it, the way is drawn here.</Trans>
        </Empty>
      ) : (
        <figure className="way-figure">
          {hasRoom && (
            <>
              <Text component="figcaption" className="quiet">
                <Trans>
                  Higher in the drawing is not better: the names stand in the order in which many people come
                  by them.
                </Trans>
              </Text>
              <Suspense fallback={<div className="way-chart" />}>
                <Drawing chart={chart} />
              </Suspense>
            </>
          )}
          <Rows chart={chart} />
        </figure>
      )}
    </Sheet>
  );
}

function Rows({ chart: { series, stages, setbacks } }: { chart: Schemas['JourneyChart'] }) {
  const { t } = useLingui();
  const nameOf = useViewNames();
  const titleOf = (code: string) => stages.find((stage) => stage.code === code)?.title ?? code;
  const rows = series
    .flatMap(({ perspective, stays }) => stays.map((stay) => ({ ...stay, perspective })))
    .sort((one, other) => other.from.localeCompare(one.from));
  return (
    <div className="scroll-table" role="region" aria-label={t`The way over the last year`} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>From</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Whose view</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Where</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ perspective, stage, from }) => (
            <Table.Tr key={`${perspective} ${from}`}>
              <Table.Td>
                <When at={from} />
              </Table.Td>
              <Table.Td>{nameOf(perspective)}</Table.Td>
              <Table.Td dir="auto">{titleOf(stage)}</Table.Td>
            </Table.Tr>
          ))}
          {setbacks.map(({ id, occurredAt }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <When at={occurredAt} />
              </Table.Td>
              <Table.Td colSpan={2}>
                <Trans>A hard time</Trans>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
