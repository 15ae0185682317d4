/**
 * A Markdown table that also reads well in a terminal.
 * @param {{ head: string[], rows: string[][], texts: number }} content `texts`: so many columns, from the first, are no numbers
 */
export function table({ head, rows, texts }) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const isText = (column) => column < texts;
  const rule = widths.map((width, column) =>
    isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const aligned = (row) =>
    row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])));
  return [head, rule, ...rows].map((row) => `| ${aligned(row).join(' | ')} |`).join('\n');
}

const head = [
  'scenario',
  'server',
  'req/s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'CPU ms/req',
  'peak MB',
  'req/s to floor',
  'CPU to floor',
];

/**
 * Two lines for each scenario.
 * @param {import('../run.js').Result[]} results
 * @param {number} size which of the worlds
 */
export function scenarioTable(results, size) {
  const rows = results.flatMap(({ name, sizes }) => {
    const { service, floor } = sizes[size];
    const ratios = [ratio(service.perSecond, floor.perSecond), ratio(service.cpuMs, floor.cpuMs)];
    return [
      [name, 'Concord', ...cells(service), ...ratios],
      ['', 'floor', ...cells(floor), '', ''],
    ];
  });
  return table({ head, rows, texts: 2 });
}

/** How much slower each scenario is on each of the larger worlds than on the first, by its p50. */
export function growthTable(results, worlds) {
  const larger = worlds.slice(1);
  const rows = results.map(({ name, sizes: [first, ...rest] }) => [
    name,
    ...rest.flatMap(({ service, floor }) => [
      ratio(service.p50Ms, first.service.p50Ms),
      ratio(floor.p50Ms, first.floor.p50Ms),
    ]),
  ]);
  const columns = larger.flatMap((world) => [`Concord, ${sizeOf(world)}`, `floor, ${sizeOf(world)}`]);
  return table({ head: ['p50, as a multiple', ...columns], rows, texts: 1 });
}

/** @param {import('../world.js').World} world */
export function sizeOf({ goals, tenants }) {
  return `${grouped(goals)} goals in ${tenants === 1 ? 'one organisation' : `${grouped(tenants)} organisations`}`;
}

export function grouped(number) {
  return number.toLocaleString('en-GB');
}

export function ratio(one, other) {
  return (one / other).toFixed(2);
}

function cells({ perSecond, p50Ms, p95Ms, p99Ms, cpuMs, peakMemoryMb }) {
  return [
    grouped(Math.round(perSecond)),
    p50Ms.toFixed(1),
    p95Ms.toFixed(1),
    p99Ms.toFixed(1),
    cpuMs.toFixed(2),
    peakMemoryMb.toFixed(0),
  ];
}
