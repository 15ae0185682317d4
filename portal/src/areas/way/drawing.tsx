import '@mantine/charts/styles.layer.css';
// The legend’s swatches: without it nothing says which line is whose.
import '@mantine/core/styles/ColorSwatch.layer.css';
import { LineChart } from '@mantine/charts';
import { useDirection } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { dateFormat } from '../../language/formats.js';
import { perspectives, useViewNames, type Perspective } from './views.js';

type Chart = Schemas['JourneyChart'];
type Point = { readonly at: number } & Partial<Record<Perspective, number>>;

const looks: Record<Perspective, { color: string; strokeDasharray?: string }> = {
  self: { color: 'river.5' },
  clinician: { color: 'amber.6', strokeDasharray: '6 4' },
  agreed: { color: 'gray.6', strokeDasharray: '2 3' },
};

/**
 * The three views as lines, told apart by their strokes as well. Time runs the way of the page. What it says stands in the
 * table beside it.
 */
export default function Drawing({ chart }: { chart: Chart }) {
  const { i18n } = useLingui();
  const isMirrored = useDirection().dir === 'rtl';
  const nameOf = useViewNames();
  const day = dateFormat(i18n.locale, { month: 'short', day: 'numeric' });
  const titles = chart.stages.map(({ title }) => title);
  const drawn = perspectives.filter((perspective) => staysOf(chart, perspective).length > 0);
  return (
    <div className="way-chart" aria-hidden="true">
      <LineChart
        h="100%"
        data={pointsOf(chart)}
        dataKey="at"
        curveType="stepAfter"
        connectNulls={false}
        withLegend
        legendProps={{ verticalAlign: 'bottom' }}
        series={drawn.map((name) => ({ name, label: nameOf(name), ...looks[name] }))}
        valueFormatter={(place) => titles[place] ?? ''}
        lineChartProps={{ accessibilityLayer: false }}
        // What a pointer would show stands in the table.
        withTooltip={false}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: [Date.parse(chart.from), Date.parse(chart.to)],
          tickFormatter: day,
          reversed: isMirrored,
        }}
        yAxisProps={{
          domain: [0, titles.length - 1],
          ticks: titles.map((_title, place) => place),
          interval: 0,
          width: 170,
          orientation: isMirrored ? 'right' : 'left',
        }}
        referenceLines={chart.setbacks.map(({ occurredAt }) => ({
          x: Date.parse(occurredAt),
          color: 'gray.6',
        }))}
      />
    </div>
  );
}

function staysOf({ series }: Chart, of: Perspective) {
  return series.find(({ perspective }) => perspective === of)?.stays ?? [];
}

/** Each moment at which a view changed, with all three views at it. */
function pointsOf(chart: Chart): Point[] {
  const moments = chart.series.flatMap(({ stays }) =>
    stays.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)]),
  );
  const at = [...new Set([...moments, Date.parse(chart.to)])].sort((one, other) => one - other);
  return at.map((moment) => ({ at: moment, ...viewsAt(chart, moment) }));
}

function viewsAt(chart: Chart, moment: number): Partial<Record<Perspective, number>> {
  const found = perspectives.flatMap((perspective) => {
    // The newest that has begun: where one ends and the next begins, the next.
    const stay = staysOf(chart, perspective).findLast(
      ({ from, until }) => Date.parse(from) <= moment && moment <= Date.parse(until),
    );
    return stay ? [[perspective, chart.stages.findIndex(({ code }) => code === stay.stage)] as const] : [];
  });
  return Object.fromEntries(found);
}
