/**
 * `npm run bench`: Concord beside a bare node:http + pg server that does the same work, on a database full of invented
 * people. docs/performance.md says how to read what it prints.
 */
import { randomBytes } from 'node:crypto';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openDatabase } from './database.js';
import { compete, connections } from './load.js';
import { summary, table } from './report.js';
import { scenarios } from './scenarios.js';
import { seed } from './seed.js';
import { ServerProcess } from './server-process.js';
import { World } from './world.js';

const usage = `npm run bench -- [options]
  --goals <number>    goals in the database, ten to a plan (10000)
  --tenants <number>  organisations they belong to (1)
  --seconds <number>  how long each side of each scenario is measured, up to 100 (12)
  --only <text>       only the scenarios whose name has this text`;

const { values: options } = parseArgs({
  options: {
    goals: { type: 'string', default: '10000' },
    tenants: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '12' },
    only: { type: 'string', default: '' },
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
  const world = new World(Number(options.goals), Number(options.tenants));
  const seconds = Number(options.seconds);
  if (!(seconds > 0 && seconds <= 100)) throw new Error('--seconds must be a number up to 100.');
  say('Starting PostgreSQL');
  const database = await openDatabase();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      interrupted = true;
      ServerProcess.endAll();
      void database.drop().finally(() => process.exit(1));
    });
  }
  try {
    say(`Writing ${world.goals} goals in ${world.tenants} organisation(s)`);
    await seed(database.adminUrl, world);
    const environment = {
      DATABASE_URL: database.appUrl,
      CONCORD_MASTER_KEY: randomBytes(32).toString('base64'),
      CONCORD_DATABASE_POOL: process.env.CONCORD_DATABASE_POOL ?? '12',
    };
    const results = [];
    for (const scenario of scenarios.filter(({ name }) => name.includes(options.only))) {
      say(`Measuring: ${scenario.name}`);
      results.push(await measure(scenario, { world, environment, seconds }));
    }
    console.log(`\n${world.goals} goals, ${world.tenants} organisation(s), ${connections} connections.`);
    console.log(`Node ${process.version}, PostgreSQL ${database.version}, ${cpus().length} processors.\n`);
    console.log(table(results));
    console.log(`\n${summary(results)}`);
  } finally {
    await database.drop();
  }
}

/** Both servers are fresh for each scenario, so that memory and start are the scenario's own. */
async function measure({ name, prepare }, { world, environment, seconds }) {
  const begun = performance.now();
  const service = await ServerProcess.start('service.js', environment);
  const startMs = performance.now() - begun;
  const { memoryMb } = await service.usage();
  const raw = await ServerProcess.start('raw/server.js', environment);
  try {
    const [concord, baseline] = await compete(await prepare({ service, raw, world }), seconds);
    return { name, startMs, idleMemoryMb: memoryMb, concord, raw: baseline };
  } finally {
    await Promise.all([service.stop(), raw.stop()]);
  }
}

/** Progress goes to standard error: standard output holds the figures alone. */
function say(line) {
  process.stderr.write(`${line}\n`);
}
