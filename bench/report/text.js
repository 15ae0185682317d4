import { aimsTable, processOf } from './aims.js';
import { connections } from '../load.js';
import { growthTable, scenarioTable, sizeOf } from './table.js';

/** A run, for the terminal. */
export function asText(run) {
  const { results, worlds } = run;
  const tables = worlds.map((world, size) => `${sizeOf(world)}\n\n${scenarioTable(results, size)}`);
  const growth = worlds.length > 1 ? [growthTable(results, worlds)] : [];
  return ['', circumstances(run), ...tables, ...growth, processLine(run), refusals(run), aimsTable(run)]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** On what, when and how it was measured. */
export function circumstances({ machine, seconds }) {
  const { processors, model, node, postgres, load } = machine;
  const [day] = new Date().toISOString().split('T');
  return (
    `${day}: ${processors} processors (${model}), Node ${node}, PostgreSQL ${postgres}; ${connections} connections, ` +
    `${seconds} s for each side of each scenario; load average of the machine before the run ${load.toFixed(1)}.`
  );
}

export function processLine(run) {
  const { startMs, idleMb, peakMb } = processOf(run);
  const start = `ready after ${(startMs / 1000).toFixed(1)} s`;
  return `The service is ${start} (its database there), takes ${idleMb.toFixed(0)} MB idle and ${peakMb.toFixed(0)} MB at most under load.`;
}

/** Answers that asked to try again are part of the truth; null: there were none. */
export function refusals({ results }) {
  const refused = results.flatMap(({ name, sizes }) =>
    sizes.filter(({ service }) => service.refused > 0).map(({ service }) => `${name}: ${service.refused}`),
  );
  if (refused.length === 0) return null;
  return `So many requests were asked to come back (503) and came back, which their times contain: ${refused.join('; ')}.`;
}
