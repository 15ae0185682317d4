import { Badge, Table } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { Sentence, When } from '../../kit/words.js';
import './measures.css';

/** What questionnaires came to: each questionnaire by itself, in plain words, drawn, and as a table. */
export function Results({ patientId }: { patientId: string }) {
  const measures = useRead('/v1/patients/{patientId}/measures', {
    params: { path: { patientId }, query: { limit: 100 } },
  });
  return (
    <WhenRead of={measures}>
      {({ items }) => {
        if (items.length === 0)
          return (
            <Sheet title={<Trans>What they came to</Trans>}>
              <Empty>
                <Trans>As soon as one is answered, you read here what it came to.</Trans>
              </Empty>
            </Sheet>
          );
        const instruments = new Map(items.map((measure) => [measure.instrument.id, measure.instrument.name]));
        return [...instruments].map(([instrumentId, name]) => (
          <One
            key={instrumentId}
            {...{ patientId, instrumentId, name }}
            measures={items.filter(({ instrument }) => instrument.id === instrumentId)}
          />
        ));
      }}
    </WhenRead>
  );
}

interface OneProps {
  readonly patientId: string;
  readonly instrumentId: string;
  readonly name: string;
  readonly measures: readonly Schemas['Measure'][];
}

function One({ patientId, instrumentId, name, measures }: OneProps) {
  const trend = useRead('/v1/patients/{patientId}/measure-trends/{instrumentId}', {
    params: { path: { patientId, instrumentId } },
  });
  const newest = measures.find(({ isCurrent }) => isCurrent);
  return (
    <Sheet title={name}>
      {newest && <Sentence size="lg">{newest.meaning}</Sentence>}
      <WhenRead of={trend}>
        {({ sentence, points }) => (
          <>
            <Sentence>{sentence}</Sentence>
            {points.length > 1 && newest && <Drawing points={points} {...newest} />}
          </>
        )}
      </WhenRead>
      <Rows measures={measures} name={name} />
    </Sheet>
  );
}

interface DrawingProps {
  readonly points: readonly Schemas['TrendPoint'][];
  readonly minimum: number;
  readonly maximum: number;
}

const width = 600;
const height = 160;

/** Without colours that judge: what it means is said in words above, and stands in the table below. */
function Drawing({ points, minimum, maximum }: DrawingProps) {
  const times = points.map(({ answeredOn }) => Date.parse(answeredOn));
  const first = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - first);
  const at = points.map(({ measureId, total }, index) => ({
    measureId,
    x: 10 + (((times[index] ?? first) - first) / span) * (width - 20),
    y: height - 10 - ((total - minimum) / (maximum - minimum)) * (height - 20),
  }));
  const line = at.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <div className="measure-trend">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="over-time"
      >
        {[10, 80, 150].map((y) => (
          <line
            key={y}
            className="ground"
            x1="0"
            x2={width}
            y1={y}
            y2={y}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <polyline
          points={line}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
        {at.map(({ measureId, x, y }) => (
          <path
            key={measureId}
            d={`M ${x} ${y} h 0.01`}
            stroke="currentColor"
            strokeWidth="10"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  );
}

function Rows({ measures, name }: { measures: readonly Schemas['Measure'][]; name: string }) {
  const { t } = useLingui();
  return (
    <div className="scroll-table" role="region" aria-label={t`Results of ${name}`} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Trans>Day</Trans>
            </Table.Th>
            <Table.Th scope="col">
              <Trans>Total</Trans>
            </Table.Th>
            <Table.Th scope="col">
              <Trans>How its makers call it</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {measures.map(({ id, answeredOn, total, maximum, band, isCurrent, fromPaper }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">
                <When at={answeredOn} />
              </Table.Th>
              <Table.Td>
                <Trans>
                  {total} of {maximum}
                </Trans>
              </Table.Td>
              <Table.Td dir="auto">
                {band?.words}
                {!isCurrent && (
                  <Badge variant="default" tt="none">
                    <Trans>corrected later</Trans>
                  </Badge>
                )}
                {fromPaper && (
                  <Badge variant="default" tt="none">
                    <Trans>from paper</Trans>
                  </Badge>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
