const head = [
  'scenario',
  'server',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms/req',
  'peak MB',
  'req/s to raw',
  'CPU to raw',
];

/** Two lines for each scenario, as a Markdown table that also reads well in a terminal. */
export function table(results) {
  const rows = results.flatMap(({ name, concord, raw }) => [
    [
      name,
      'Concord',
      ...cells(concord),
      ratio(concord.perSecond, raw.perSecond),
      ratio(concord.cpuMs, raw.cpuMs),
    ],
    ['', 'raw', ...cells(raw), '', ''],
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const rule = widths.map((width, column) =>
    isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, rule, ...rows].map((row) => `| ${aligned(row, widths).join(' | ')} |`).join('\n');
}

/** How the service starts, by the middle one of its starts. */
export function summary(results) {
  const start = middle(results.map(({ startMs }) => startMs));
  const idle = middle(results.map(({ idleMemoryMb }) => idleMemoryMb));
  return `The service listens after ${start.toFixed(0)} ms and then takes ${idle.toFixed(0)} MB.`;
}

function cells({ perSecond, p50Ms, p99Ms, cpuMs, peakMemoryMb }) {
  return [
    perSecond.toFixed(0),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    cpuMs.toFixed(2),
    peakMemoryMb.toFixed(0),
  ];
}

function ratio(one, other) {
  return (one / other).toFixed(2);
}

function aligned(row, widths) {
  return row.map((cell, column) =>
    isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
  );
}

function isText(column) {
  return column < 2;
}

function middle(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
