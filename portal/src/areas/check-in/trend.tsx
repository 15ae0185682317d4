import { Table, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { Sentence, When } from '../../kit/words.js';
import { levelWords, ofWords } from './levels.js';
import './check-in.css';

type Series = Schemas['CheckInSeries'];

/** How the days went: what was said, without a forecast and without lines over days of which nothing was said. */
export function Trend({ patientId }: { patientId: string }) {
  const trend = useRead('/v1/patients/{patientId}/check-in-trend', { params: { path: { patientId } } });
  return (
    <Sheet title={<Trans>How the days went</Trans>}>
      <WhenRead of={trend}>
        {({ from, to, series, sentence }) => {
          const said = series.filter(({ points }) => points.length > 0);
          if (said.length === 0)
            return (
              <Empty>
                <Trans>There is nothing to show yet. It grows with each check-in.</Trans>
              </Empty>
            );
          return (
            <>
              <Sentence>{sentence}</Sentence>
              {said.map((each) => (
                <One key={each.of} series={each} from={from} to={to} />
              ))}
              <Days series={said} />
            </>
          );
        }}
      </WhenRead>
    </Sheet>
  );
}

const dayMs = 86_400_000;
const width = 600;
const height = 100;

function One({ series: { of, points, hasLine }, from, to }: { series: Series; from: string; to: string }) {
  const { t } = useLingui();
  const span = Math.max(dayMs, Date.parse(to) - Date.parse(from));
  const at = points.map(({ day, level }) => ({
    time: Date.parse(day),
    x: 8 + ((Date.parse(day) - Date.parse(from)) / span) * (width - 16),
    y: height - 10 - ((level - 1) / 4) * (height - 20),
  }));
  const lines = hasLine
    ? at.flatMap((point, index) => {
        const before = at[index - 1];
        return before && point.time - before.time <= dayMs ? [{ before, point }] : [];
      })
    : [];
  return (
    <div className="small-trend">
      <Title order={3} size="h5">
        {t(ofWords[of])}
      </Title>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="over-time"
      >
        {[10, 50, 90].map((y) => (
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
        {lines.map(({ before, point }) => (
          <line
            key={point.time}
            x1={before.x}
            y1={before.y}
            x2={point.x}
            y2={point.y}
            stroke="currentColor"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {at.map(({ time, x, y }) => (
          <path
            key={time}
            d={`M ${x} ${y} h 0.01`}
            stroke="currentColor"
            strokeWidth="9"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  );
}

/** The same as a table, newest first. */
function Days({ series }: { series: readonly Series[] }) {
  const { t } = useLingui();
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ day }) => day)))].sort().reverse();
  const said = ({ points }: Series, day: string): string => {
    const point = points.find((each) => each.day === day);
    return point ? t(levelWords[point.said]) : t`nothing said`;
  };
  return (
    <details>
      <summary>
        <Trans>The same as a table</Trans>
      </summary>
      <div className="scroll-table" role="region" aria-label={t`How the days went`} tabIndex={0}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">
                <Trans>Day</Trans>
              </Table.Th>
              {series.map(({ of }) => (
                <Table.Th key={of} scope="col">
                  {t(ofWords[of])}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((day) => (
              <Table.Tr key={day}>
                <Table.Th scope="row">
                  <When at={day} />
                </Table.Th>
                {series.map((each) => (
                  <Table.Td key={each.of}>{said(each, day)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </details>
  );
}
