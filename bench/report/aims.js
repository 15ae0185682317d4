import { table } from './table.js';

/**
 * What Concord is to reach, and whether the run did. The figures are the project's aims; a run only ever measures them.
 * @typedef {{ of: string, aim: string, measured: number, bound: number, isLeast: boolean, digits: number, unit: string }} Aim
 */
const ofScenarios = [
  ...aimsOf('planAsClinician', { toFloor: 0.6, cpuMs: 0.3, perSecond: 4 * 985 }),
  ...aimsOf('planAsPeer', { toFloor: 0.5 }),
  ...aimsOf('labelledPlan', { toFloor: 0.35 }),
  ...aimsOf('caseload', { toFloor: 0.6 }),
  ...aimsOf('resources', { p95Ms: 50 }),
  ...aimsOf('timelineFirst', { toFloor: 0.6 }),
  ...aimsOf('proposals', { toFloor: 0.5, cpuMs: 0.8 }),
  ...aimsOf('steps', { toFloor: 0.5, cpuMs: 0.8, perSecond: 5 * 167 }),
  ...aimsOf('progress', { toFloor: 0.5, cpuMs: 0.8, perSecond: 5 * 234 }),
  ...aimsOf('consents', { toFloor: 0.5, cpuMs: 1 }),
];

function aimsOf(key, { toFloor, cpuMs, perSecond, p95Ms }) {
  const least = { key, isLeast: true };
  return [
    toFloor && {
      ...{ ...least, aim: 'requests/s to the floor', bound: toFloor, digits: 2, unit: '' },
      measure: ({ service, floor }) => service.perSecond / floor.perSecond,
    },
    cpuMs && {
      ...{ key, isLeast: false, aim: 'CPU per request', bound: cpuMs, digits: 2, unit: ' ms' },
      measure: ({ service }) => service.cpuMs,
    },
    p95Ms && {
      ...{ key, isLeast: false, aim: 'p95', bound: p95Ms, digits: 0, unit: ' ms' },
      measure: ({ service }) => service.p95Ms,
    },
    perSecond && {
      ...{ ...least, aim: 'requests/s, from the yardstick', bound: perSecond, digits: 0, unit: '' },
      measure: ({ service }) => service.perSecond,
    },
  ].filter(Boolean);
}

/** @param {Awaited<ReturnType<typeof import('../run.js').runBench>>} run */
export function aimsTable(run) {
  const rows = [...scenarioAims(run), ...pageAims(run), ...growthAims(run), ...processAims(run)].map(
    (aim) => [
      aim.of,
      `${aim.aim} ${aim.isLeast ? '≥' : '≤'} ${aim.bound.toFixed(aim.digits)}${aim.unit}`,
      `${aim.measured.toFixed(aim.digits)}${aim.unit}`,
      verdict(aim),
    ],
  );
  return table({ head: ['of', 'aim', 'measured', ''], rows, texts: 4 });
}

/** @param {Aim} aim */
function verdict({ measured, bound, isLeast }) {
  if (isLeast ? measured >= bound : measured <= bound) return 'met';
  const missing = isLeast ? 1 - measured / bound : measured / bound - 1;
  return isLeast
    ? `**falls short by ${(missing * 100).toFixed(0)} %**`
    : `**too much by ${(missing * 100).toFixed(0)} %**`;
}

function scenarioAims({ results }) {
  return ofScenarios.flatMap(({ key, measure, ...aim }) => {
    const result = results.find((each) => each.key === key);
    return result ? [{ ...aim, of: result.name, measured: measure(result.sizes[0]) }] : [];
  });
}

function pageAims({ results }) {
  const [first, middle] = ['timelineFirst', 'timelineMiddle'].map((key) =>
    results.find((each) => each.key === key),
  );
  if (!first || !middle) return [];
  const measured = middle.sizes[0].service.p50Ms / first.sizes[0].service.p50Ms;
  return [
    {
      of: middle.name,
      aim: 'p50 to the first page',
      measured,
      bound: 1.1,
      isLeast: false,
      digits: 2,
      unit: '',
    },
  ];
}

/** The scenario that grows most. */
function growthAims({ results, worlds }) {
  if (worlds.length < 2) return [];
  const grown = results.map(({ name, sizes }) => ({
    name,
    by: sizes.at(-1).service.p50Ms / sizes[0].service.p50Ms,
  }));
  const [most] = grown.sort((one, other) => other.by - one.by);
  return [
    {
      of: `growth, most: ${most.name}`,
      aim: 'p50',
      measured: most.by,
      bound: 1.3,
      isLeast: false,
      digits: 2,
      unit: '',
    },
  ];
}

function processAims(run) {
  const { startMs, idleMb, peakMb } = processOf(run);
  const most = { isLeast: false, digits: 0 };
  return [
    {
      ...most,
      of: 'start',
      aim: 'process to ready',
      measured: startMs / 1000,
      bound: 2,
      digits: 1,
      unit: ' s',
    },
    { ...most, of: 'memory', aim: 'idle', measured: idleMb, bound: 150, unit: ' MB' },
    { ...most, of: 'memory', aim: 'under load', measured: peakMb, bound: 300, unit: ' MB' },
  ];
}

/** How the service starts, by the middle one of its starts, and what it takes at most. */
export function processOf({ results }) {
  const small = results.map(({ sizes }) => sizes[0]);
  return {
    startMs: middle(small.map(({ startMs }) => startMs)),
    idleMb: middle(small.map(({ idleMemoryMb }) => idleMemoryMb)),
    peakMb: Math.max(...small.map(({ service }) => service.peakMemoryMb)),
  };
}

function middle(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
