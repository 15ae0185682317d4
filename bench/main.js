/**
 * `npm run bench`: Concord beside the floor, a bare node:http + pg server that gives the same answers and makes the same facts
 * durable, on databases full of invented people. docs/performance.md says how to read what it prints, and is made by it.
 */
import { parseArgs } from 'node:util';
import { DatabaseServer } from './database.js';
import { writePage } from './report/page.js';
import { asText } from './report/text.js';
import { compareSides, runBench } from './run.js';
import { scenarios } from './scenarios/index.js';
import { ServerProcess } from './server-process.js';
import { World } from './world.js';

const usage = `npm run bench -- [options]
  --goals <number>    goals in the database, ten to a plan (10000); 10000,1000000 measures how it grows
  --tenants <number>  organisations they belong to (1), as many numbers as --goals has
  --seconds <number>  how long each side of each scenario is measured (12)
  --only <text>       only the scenarios whose name has this text
  --compare           measures nothing: only whether both sides still do the same, in a small world
  --write             makes docs/performance.md of it`;

const { values: options } = parseArgs({
  options: {
    goals: { type: 'string', default: '10000' },
    tenants: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '12' },
    only: { type: 'string', default: '' },
    compare: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

let interrupted = false;
try {
  if (options.help) console.log(usage);
  else await bench();
} catch (error) {
  // What breaks off when everything is stopped is no news.
  if (!interrupted) say(error.message);
  process.exitCode = 1;
}

async function bench() {
  const plan = { worlds: worldsOf(options), seconds: Number(options.seconds), say };
  // The tokens of the load live for five minutes, and all sides take their turns in that time.
  const most = 100 / plan.worlds.length;
  if (!(plan.seconds > 0 && plan.seconds <= most))
    throw new Error(`--seconds must be a number up to ${most}.`);
  if (options.write && options.only) throw new Error('--write needs all scenarios.');
  const chosen = scenarios.filter(({ name }) => name.includes(options.only));
  say('Starting PostgreSQL');
  const opening = DatabaseServer.open();
  stopOnSignal(opening);
  const server = await opening;
  try {
    if (options.compare) return await compareSides({ world: smallWorld(), scenarios: chosen, server, say });
    const run = await runBench({ ...plan, scenarios: chosen, server });
    console.log(asText(run));
    if (options.write) say(`Wrote ${await writePage(run)}`);
  } finally {
    await server.close();
  }
}

/** Large enough that every list has a second page. */
function smallWorld() {
  return new World(3000, 1, { eventsOfALife: 120, resources: 12_000 });
}

function worldsOf({ goals, tenants }) {
  const [many, among] = [goals, tenants].map((text) => text.split(',').map(Number));
  if (many.length !== among.length) throw new Error('--tenants must have as many numbers as --goals.');
  return many.map((number, index) => new World(number, among[index]));
}

/** Once: whoever stops npm may send the signal to both, and the second must not cut the tidying short. */
function stopOnSignal(opening) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      ServerProcess.endAll();
      void opening.then((server) => server.close()).finally(() => process.exit(1));
    });
  }
}

/** Progress goes to standard error: standard output holds the figures alone. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
