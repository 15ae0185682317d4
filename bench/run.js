import { cpus, loadavg } from 'node:os';
import { requireEquivalence } from './equivalence.js';
import { compete } from './load.js';
import { Stage } from './stage.js';

/**
 * @typedef {import('./load.js').Figures} Figures
 * @typedef {{ world: import('./world.js').World, startMs: number, idleMemoryMb: number, service: Figures, floor: Figures }} Measured
 * @typedef {{ key: string, name: string, sizes: Measured[] }} Result one scenario, on each of the worlds
 */

/**
 * Measures the scenarios on worlds of one or several sizes, all in turns.
 * @param {{ worlds: import('./world.js').World[], scenarios: object[], seconds: number, say: (line: string) => void, server: import('./database.js').DatabaseServer }} plan
 * @returns {Promise<{ results: Result[], machine: object, worlds: import('./world.js').World[], seconds: number }>}
 */
export async function runBench({ worlds, scenarios, seconds, say, server }) {
  const machine = machineWith(server);
  const stages = [];
  for (const [number, world] of worlds.entries()) {
    const begun = performance.now();
    stages.push(await Stage.build(server, world, `w${number}`));
    const took = Math.round((performance.now() - begun) / 1000);
    say(`Wrote ${world.goals} goals in ${world.tenants} organisation(s) for both sides in ${took} s`);
  }
  const results = [];
  for (const scenario of scenarios) {
    say(`Measuring: ${scenario.name}`);
    results.push(await measure(scenario, stages, seconds));
  }
  return { results, worlds, seconds, machine };
}

/**
 * Whether the floor still does what the service does, in every scenario; nothing is measured.
 * @param {{ world: import('./world.js').World, scenarios: object[], say: (line: string) => void, server: import('./database.js').DatabaseServer }} plan
 * @throws with what differs in each scenario
 */
export async function compareSides({ world, scenarios, say, server }) {
  const stage = await Stage.build(server, world, 'small');
  const { service, floor } = await stage.start();
  const differences = [];
  try {
    for (const scenario of scenarios) {
      say(`Comparing: ${scenario.name}`);
      await prepareSides(scenario, { stage, service, floor }).catch(({ message }) =>
        differences.push(message.startsWith(scenario.name) ? message : `${scenario.name}: ${message}`),
      );
    }
  } finally {
    await Promise.all([service.stop(), floor.stop()]);
  }
  if (differences.length > 0) throw new Error(differences.join('\n'));
}

/** Both sides with their work, after they have shown that they do the same. */
async function prepareSides({ name, lanes, prepare }, { stage, service, floor }) {
  const { world } = stage;
  const prepared = await prepare({ service, world, proveEverybody: () => stage.proveEverybody() });
  const servers = [service, floor];
  const pair = servers.map((server) => ({ server, lanes, work: prepared.workFor() }));
  const heard = () => stage.heard();
  await requireEquivalence(name, servers, { sides: pair, witness: prepared.witness, heard });
  return pair;
}

async function measure(scenario, stages, seconds) {
  const { key, name } = scenario;
  const started = [];
  try {
    for (const stage of stages) started.push({ stage, ...(await stage.start()) });
    const sides = [];
    for (const each of started) sides.push(...(await prepareSides(scenario, each)));
    const figures = await compete(sides, seconds);
    const sizes = started.map(({ stage, startMs, idleMemoryMb }, index) => {
      const [service, floor] = figures.slice(index * 2);
      return { world: stage.world, startMs, idleMemoryMb, service, floor };
    });
    return { key, name, sizes };
  } finally {
    await Promise.all(started.flatMap(({ service, floor }) => [service.stop(), floor.stop()]));
  }
}

/** Before the run: what else the machine has to do shows in every figure but the ratios. */
function machineWith(server) {
  const [{ model }] = cpus();
  const [, load] = loadavg();
  return { node: process.version, postgres: server.version, processors: cpus().length, model, load };
}
